package org.bilint.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Finding;

/** Both texts side by side, a pair of paragraphs a row, with how many findings each has. */
final class PairsSheet {

  private static final List<String> HEAD =
      List.of("path", "line", "speaker", "source", "target", "findings");

  private static final int[] WIDTHS = {24, 8, 24, 80, 80, 10};

  private final SXSSFSheet sheet;
  private final SheetStyles styles;

  PairsSheet(SXSSFWorkbook workbook, SheetStyles styles) {
    this.sheet = workbook.createSheet("Pairs");
    this.styles = styles;
  }

  void write(List<Result> results) throws IOException {
    Row head = sheet.createRow(0);
    for (int i = 0; i < HEAD.size(); i++) {
      styles.head(head, i, HEAD.get(i));
      sheet.setColumnWidth(i, SheetStyles.width(WIDTHS[i]));
    }
    int rows = 0;
    for (Result result : results) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (Finding finding : result.findings()) {
        result
            .pairOf(finding.place().segment())
            .ifPresent(pair -> counts.merge(pair, 1, Integer::sum));
      }
      for (int i = 0; i < result.pairs().size(); i++) {
        row(sheet.createRow(++rows), result, result.pairs().get(i), counts.getOrDefault(i, 0));
      }
    }
    SheetStyles.table(sheet, rows, HEAD.size());
    sheet.flushRows();
  }

  private void row(Row row, Result result, AlignedPair pair, int findings) {
    List<Annotated> first = pair.source().isEmpty() ? pair.target() : pair.source();
    styles.text(row, 0, result.document().path());
    styles.number(row, 1, result.line(first.get(0).segment()));
    styles.text(row, 2, pair.speaker().orElse(""));
    styles.text(row, 3, text(pair.source()));
    styles.text(row, 4, text(pair.target()));
    styles.number(row, 5, findings);
    SheetStyles.height(
        row,
        Math.max(
            SheetStyles.lines(text(pair.source()), WIDTHS[3]),
            SheetStyles.lines(text(pair.target()), WIDTHS[4])));
  }

  private static String text(List<Annotated> side) {
    return side.stream().map(each -> each.segment().text()).collect(Collectors.joining("\n"));
  }
}
