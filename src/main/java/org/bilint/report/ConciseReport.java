package org.bilint.report;

import java.io.IOException;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;

/** A finding a line, {@code path:line:column: severity RULE message}, as editors jump to. */
final class ConciseReport implements TextReport {

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      for (Finding finding : result.findings()) {
        Location location = result.location(finding.place());
        out.append(Printable.of(result.document().path()))
            .append(":" + location.line() + ":" + location.column() + ": ")
            .append(finding.severity().word())
            .append(' ')
            .append(finding.rule().id())
            .append(' ')
            .append(Printable.of(finding.message()))
            .append('\n');
      }
    }
  }
}
