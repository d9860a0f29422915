package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;

/** Checkstyle's XML, which many readers of reports know. */
final class CheckstyleReport implements Report {

  /** The version of the format, by which readers tell what to expect. */
  private static final String VERSION = "4.3";

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.open("checkstyle", "version", VERSION);
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      xml.open("file", "name", result.document().path());
      for (Finding finding : result.findings()) {
        Location location = result.location(finding.place());
        xml.element(
            "error",
            "",
            "line",
            String.valueOf(location.line()),
            "column",
            String.valueOf(location.column()),
            "severity",
            word(finding.severity()),
            "message",
            Figures.withSuggestion(finding),
            "source",
            "bilint." + finding.rule().category().word() + "." + finding.rule().id());
      }
      xml.end();
    }
    xml.end();
    xml.finish();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "info";
    };
  }
}
