package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.text.Sha256;

/**
 * GitLab's Code Quality report. It is Code Climate's format, whose other readers want a type and a
 * category too.
 */
final class GitLabReport implements Report {

  /** Hexadecimal digits. */
  private static final int FINGERPRINT = 32;

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStartArray();
          for (CheckedDocument checked : documents) {
            Result result = new Result(checked);
            for (Finding finding : result.findings()) {
              write(json, result, finding);
            }
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Result result, Finding finding) throws IOException {
    String path = PathUri.plain(result.document().path());
    Region region = result.region(finding.place());
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeArrayFieldStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    json.writeStringField("description", Figures.withSuggestion(finding));
    json.writeStringField("check_name", finding.rule().id() + " " + finding.rule().name());
    json.writeStringField("fingerprint", fingerprint(path, finding));
    json.writeStringField("severity", word(finding.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", region.startLine());
    json.writeNumberField("end", region.endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Unique in the whole report: bilint's own is so in a document. */
  private static String fingerprint(String path, Finding finding) {
    return Sha256.hex(path + "\n" + finding.fingerprint()).substring(0, FINGERPRINT);
  }

  /** GitLab's "blocker" is left to builds that are broken. */
  private static String word(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "critical";
      case MAJOR -> "major";
      case MINOR -> "minor";
      case NEUTRAL -> "info";
    };
  }
}
