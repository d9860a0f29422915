package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;

/** A finding a line, each an object with the document's path first. */
final class JsonLinesReport implements StreamedReport {

  @Override
  public Sink begin(OutputStream out) {
    return new Lines(TextReport.utf8(out));
  }

  private record Lines(Writer out) implements Sink {

    @Override
    public void add(CheckedDocument document) throws IOException {
      Result result = new Result(document);
      for (Finding finding : result.findings()) {
        try (JsonGenerator json = Json.plain(out)) {
          json.writeStartObject();
          json.writeStringField("path", result.document().path());
          FindingJson.write(json, result, finding);
          json.writeEndObject();
        }
        out.append('\n');
      }
    }

    @Override
    public void end() throws IOException {
      out.flush();
    }
  }
}
