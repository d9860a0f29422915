package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.check.Severity;
import org.bilint.text.Document;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Reviewdog's diagnostic format. Its columns count the bytes of UTF-8. */
final class RdJsonReport implements Report {

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("source");
          json.writeStringField("name", "bilint");
          json.writeEndObject();
          json.writeArrayFieldStart("diagnostics");
          for (CheckedDocument checked : documents) {
            Result result = new Result(checked);
            Bytes bytes = new Bytes(result.document());
            for (Finding finding : result.findings()) {
              write(json, result, bytes, finding);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Result result, Bytes bytes, Finding finding)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Figures.withSuggestion(finding));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", PathUri.plain(result.document().path()));
    range(json, bytes, finding.place());
    json.writeEndObject();
    json.writeStringField("severity", word(finding.severity()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule().id() + " " + finding.rule().name());
    json.writeEndObject();
    // Each suggestion is applied on its own, so one half of a repair would be none.
    List<Fix.Edit> edits = finding.fix().map(Fix::edits).orElse(List.of());
    if (edits.size() == 1) {
      json.writeArrayFieldStart("suggestions");
      json.writeStartObject();
      range(json, bytes, edits.get(0).place());
      json.writeStringField("text", edits.get(0).text());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void range(JsonGenerator json, Bytes bytes, Place place) throws IOException {
    Span span = place.inDocument();
    json.writeObjectFieldStart("range");
    position(json, "start", bytes, span.start());
    position(json, "end", bytes, span.end());
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String key, Bytes bytes, int offset)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("line", bytes.line(offset));
    json.writeNumberField("column", bytes.column(offset));
    json.writeEndObject();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "ERROR";
      case MINOR -> "WARNING";
      case NEUTRAL -> "INFO";
    };
  }

  /** How many bytes stand before each unit of a document. */
  private static final class Bytes {
    private final LineMap lines;

    /** One more than there are units. */
    private final int[] before;

    Bytes(Document document) {
      String text = document.content();
      lines = document.lines();
      before = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        // Each half of a pair stands for two of its four bytes.
        int bytes = c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        before[i + 1] = before[i] + bytes;
      }
    }

    int line(int offset) {
      return lines.line(offset);
    }

    int column(int offset) {
      return before[offset] - before[lines.start(line(offset))] + 1;
    }
  }
}
