package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bilint.check.CheckedDocument;

/**
 * A workbook for the people who decide: the findings with room for a decision and a comment, a
 * summary, and both texts side by side. It is written row by row through temporary files, and has
 * no time in it.
 */
final class XlsxReport implements Report {

  /** Rows held in memory. */
  private static final int WINDOW = 100;

  private final Setting setting;

  XlsxReport(Setting setting) {
    this.setting = setting;
  }

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    List<Result> results = documents.stream().map(Result::new).toList();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true, true)) {
      // Sizes that only a large archive needs, and that Java's own reader of archives trips over.
      workbook.setZip64Mode(Zip64Mode.Never);
      SheetStyles styles = new SheetStyles(workbook);
      // Each sheet ends its rows itself: POI would end those of all in an order of its own each
      // time.
      new FindingsSheet(workbook, styles, setting.decisions()).write(results);
      new SummarySheet(workbook, styles, setting.gates()).write(results);
      new PairsSheet(workbook, styles).write(results);
      anonymous(workbook.getXSSFWorkbook().getProperties());
      TimelessZip.write(workbook::write, out);
    }
  }

  /** The tool, and neither a person nor a time. */
  private static void anonymous(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator("bilint");
    core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    properties.getExtendedProperties().setApplication("bilint");
  }
}
