package org.bilint.report;

/** A text as a cell of comma-separated values that people open in a spreadsheet. */
public final class CsvCell {

  /**
   * A spreadsheet calculates a cell that begins so, wide forms included: a document could make it
   * run a command or send the table away. An apostrophe before it makes it a text.
   */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private CsvCell() {}

  /** The text on one line, no formula, and between quotes where RFC 4180 wants them. */
  public static String of(String text) {
    String plain = Printable.of(text);
    boolean calculates = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = calculates ? "'" + plain : plain;
    return safe.indexOf(',') < 0 && safe.indexOf('"') < 0
        ? safe
        : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
