package org.bilint.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.bilint.score.Gates;
import org.bilint.score.Verdict;

/** A document a row with its score and verdict, then a category a row. */
final class SummarySheet {

  private static final List<String> DOCUMENT =
      List.of(
          "document",
          "languages",
          "pairs",
          "source words",
          "verdict",
          "reason",
          "penalty",
          "per 1,000 words");

  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private final Gates gates;
  private int rows;

  SummarySheet(SXSSFWorkbook workbook, SheetStyles styles, Gates gates) {
    this.sheet = workbook.createSheet("Summary");
    this.styles = styles;
    this.gates = gates;
  }

  void write(List<Result> results) throws IOException {
    sheet.setColumnWidth(0, SheetStyles.width(40));
    for (int i = 1; i < DOCUMENT.size() + Severity.values().length; i++) {
      sheet.setColumnWidth(i, SheetStyles.width(DOCUMENT.indexOf("reason") == i ? 40 : 14));
    }
    head(DOCUMENT);
    results.forEach(this::row);
    rows++;
    head(List.of("category"));
    Result.counts(results).forEach(this::row);
    SheetStyles.page(sheet);
    sheet.flushRows();
  }

  private void head(List<String> words) {
    Row row = sheet.createRow(rows++);
    int column = 0;
    for (String word : words) {
      styles.head(row, column++, word);
    }
    for (Severity severity : Severity.values()) {
      styles.severity(row, column++, severity);
    }
  }

  private void row(Result result) {
    Verdict verdict = gates.of(result.document()).judge(result.score());
    Row row = sheet.createRow(rows++);
    int column = 0;
    styles.text(row, column++, result.document().path());
    styles.text(
        row,
        column++,
        result.document().sourceLanguage().tag()
            + " → "
            + result.document().targetLanguage().tag());
    styles.number(row, column++, result.pairs().size());
    styles.number(row, column++, result.sourceWords());
    styles.text(row, column++, verdict.passes() ? "pass" : "fail");
    styles.text(row, column++, verdict.reason());
    styles.number(row, column++, result.score().penalty());
    styles.number(row, column++, result.score().per1000Words());
    for (Severity severity : Severity.values()) {
      styles.number(row, column++, result.score().count(severity));
    }
  }

  private void row(Category category, Map<Severity, Integer> counts) {
    Row row = sheet.createRow(rows++);
    styles.text(row, 0, category.word());
    for (Severity severity : Severity.values()) {
      styles.number(row, 1 + severity.ordinal(), counts.getOrDefault(severity, 0));
    }
  }
}
