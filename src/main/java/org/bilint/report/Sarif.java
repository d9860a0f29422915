package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.bilint.check.Severity;
import org.bilint.text.Document;

/** The small objects that SARIF is made of. */
final class Sarif {

  /**
   * What relative paths start from, in the word that its readers know: where the run was started.
   */
  static final String BASE = "%SRCROOT%";

  private Sarif() {}

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  /** A message may hold placeholders in braces and links; the texts of a document are neither. */
  static void message(JsonGenerator json, String key, String message) throws IOException {
    text(json, key, message.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
  }

  static void text(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Where a document lies, and its number among the artifacts. */
  static void artifact(JsonGenerator json, String key, Document document, int index)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("uri", PathUri.of(document.path()));
    if (!PathUri.isAbsolute(document.path())) {
      json.writeStringField("uriBaseId", BASE);
    }
    json.writeNumberField("index", index);
    json.writeEndObject();
  }
}
