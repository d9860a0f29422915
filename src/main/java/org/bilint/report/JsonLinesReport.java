package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;

/** A finding a line, each an object with the document's path first. */
final class JsonLinesReport implements Report {

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Writer lines = TextReport.utf8(out);
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      for (Finding finding : result.findings()) {
        try (JsonGenerator json = Json.plain(lines)) {
          json.writeStartObject();
          json.writeStringField("path", result.document().path());
          FindingJson.write(json, result, finding);
          json.writeEndObject();
        }
        lines.append('\n');
      }
    }
    lines.flush();
  }
}
