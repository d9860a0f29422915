package org.bilint.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.Finding;
import org.bilint.text.Place;

/** A finding a row, with a list of decisions to choose from. */
final class FindingsSheet {

  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private final Baseline decisions;

  FindingsSheet(SXSSFWorkbook workbook, SheetStyles styles, Baseline decisions) {
    this.sheet = workbook.createSheet("Findings");
    this.styles = styles;
    this.decisions = decisions;
  }

  void write(List<Result> results) throws IOException {
    Row head = sheet.createRow(0);
    for (FindingColumn column : FindingColumn.values()) {
      styles.head(head, column.at(), column.word().replace('_', ' '));
      sheet.setColumnWidth(column.at(), SheetStyles.width(width(column)));
    }
    int count = 0;
    for (Result result : results) {
      Map<String, Decided> decided = result.decided(decisions);
      for (Finding finding : result.findings()) {
        Optional<Decided> one = Optional.ofNullable(decided.get(finding.fingerprint()));
        row(sheet.createRow(++count), result, finding, one);
      }
    }
    SheetStyles.table(sheet, count, FindingColumn.values().length);
    if (count > 0) {
      offerDecisions(count);
    }
    sheet.flushRows();
  }

  private void row(Row row, Result result, Finding finding, Optional<Decided> decided) {
    int lines = 1;
    for (FindingColumn column : FindingColumn.values()) {
      int at = column.at();
      String text = column.of(result, finding, decided);
      lines = Math.max(lines, SheetStyles.lines(text, width(column)));
      switch (column) {
        case LINE, COLUMN -> styles.number(row, at, Integer.parseInt(text));
        case SEVERITY -> styles.severity(row, at, finding.severity());
        case SOURCE_SENTENCE -> sentence(row, at, result, finding.source(), text);
        case TARGET_SENTENCE -> sentence(row, at, result, finding.target(), text);
        default -> styles.text(row, at, text);
      }
    }
    SheetStyles.height(row, lines);
  }

  private void sentence(
      Row row, int column, Result result, Optional<Place> place, String otherwise) {
    if (place.isPresent()) {
      styles.marked(row, column, result.sentences(place.get()), place.get().span());
    } else {
      styles.text(row, column, otherwise);
    }
  }

  private void offerDecisions(int count) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String[] words = Arrays.stream(Decision.values()).map(Decision::word).toArray(String[]::new);
    int column = FindingColumn.DECISION.at();
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(words),
            new CellRangeAddressList(1, count, column, column));
    list.setShowErrorBox(true);
    list.createErrorBox("Decision", String.join(", ", words));
    sheet.addValidationData(list);
  }

  /** In characters. */
  private static int width(FindingColumn column) {
    return switch (column) {
      case LINE, COLUMN -> 8;
      case SEVERITY, CATEGORY, RULE -> 12;
      case PATH, NAME, SOURCE, TARGET, SUGGESTION -> 24;
      case DECISION, FINGERPRINT -> 18;
      case MESSAGE, COMMENT -> 40;
      case SOURCE_SENTENCE, TARGET_SENTENCE -> 60;
    };
  }
}
