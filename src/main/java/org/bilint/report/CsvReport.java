package org.bilint.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;

/**
 * A table for spreadsheets, after RFC 4180: commas, quotes where they are needed, lines that end in
 * CR LF. It begins with a byte-order mark, without which Excel takes UTF-8 for the code page of the
 * machine and shows no Chinese.
 */
final class CsvReport implements TextReport {

  private static final char MARK = '\uFEFF';

  private final Baseline decisions;

  CsvReport(Setting setting) {
    this.decisions = setting.decisions();
  }

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    out.append(MARK).append(String.join(",", FindingColumn.words())).append("\r\n");
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      Map<String, Decided> decided = result.decided(decisions);
      for (Finding finding : result.findings()) {
        Optional<Decided> one = Optional.ofNullable(decided.get(finding.fingerprint()));
        out.append(
                Arrays.stream(FindingColumn.values())
                    .map(column -> CsvCell.of(column.of(result, finding, one)))
                    .collect(Collectors.joining(",")))
            .append("\r\n");
      }
    }
  }
}
