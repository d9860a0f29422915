package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;

/** A finding a line, each an object with the document's path first. */
final class JsonLinesReport implements Report {

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      for (Finding finding : result.findings()) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FindingJson.generator(line)) {
          json.writeStartObject();
          json.writeStringField("path", result.document().path());
          FindingJson.write(json, result, finding);
          json.writeEndObject();
        }
        out.append(line.getBuffer()).append('\n');
      }
    }
  }
}
