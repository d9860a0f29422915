package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;

/** A finding a line, {@code path:line:column: severity RULE message}, as editors jump to. */
final class ConciseReport implements StreamedReport {

  @Override
  public Sink begin(OutputStream out) {
    return new Lines(TextReport.utf8(out));
  }

  private record Lines(Writer out) implements Sink {

    @Override
    public void add(CheckedDocument document) throws IOException {
      Result result = new Result(document);
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

    @Override
    public void end() throws IOException {
      out.flush();
    }
  }
}
