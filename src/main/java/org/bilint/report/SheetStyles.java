package org.bilint.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.bilint.check.Severity;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook look, and what may stand in them: texts, never formulas. */
final class SheetStyles {

  /** What a cell holds at most, in UTF-16 units. */
  private static final int MOST = 32_767;

  /** Excel reads this as a character's code. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int WIDTH_UNIT = 256;

  /** A line of 11 points, in points. */
  private static final float LINE = 15;

  /** What Excel allows, in points. */
  private static final float HIGHEST = 409;

  /** Excel's colours begin with it. */
  private static final byte OPAQUE = (byte) 0xFF;

  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle number;
  private final XSSFFont marked;
  private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

  SheetStyles(SXSSFWorkbook workbook) {
    text = wrapped(workbook);
    // A text that looks like a formula stays one when somebody edits the cell.
    text.setQuotePrefixed(true);
    number = workbook.createCellStyle();
    number.setVerticalAlignment(VerticalAlignment.TOP);
    head = wrapped(workbook);
    Font bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    fill(head, 0xE7E6E6);
    severity(workbook, Severity.CRITICAL, 0xF4B6B6);
    severity(workbook, Severity.MAJOR, 0xFAD7A0);
    severity(workbook, Severity.MINOR, 0xFCF3CF);
    severity(workbook, Severity.NEUTRAL, 0xEAECEE);
    marked = (XSSFFont) workbook.createFont();
    marked.setBold(true);
    marked.setColor(color(0xC00000));
  }

  private static CellStyle wrapped(SXSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private void severity(SXSSFWorkbook workbook, Severity severity, int rgb) {
    CellStyle style = wrapped(workbook);
    fill(style, rgb);
    severities.put(severity, style);
  }

  private static void fill(CellStyle style, int rgb) {
    ((XSSFCellStyle) style).setFillForegroundColor(color(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor color(int rgb) {
    byte[] bytes = {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(bytes);
  }

  /** A column's width in characters, as the workbook counts it. */
  static int width(int characters) {
    return characters * WIDTH_UNIT;
  }

  /** A table with its head always in sight, in print too, and with filters. */
  static void table(Sheet sheet, int lastRow, int columns) {
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, columns - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    page(sheet);
  }

  /** Prints a sheet as wide as a page. */
  static void page(Sheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** How many lines a text takes in a cell so many characters wide. */
  static int lines(String text, int characters) {
    return text.lines()
        .mapToInt(line -> 1 + Math.max(0, Columns.of(line) - 1) / (characters - 1))
        .sum();
  }

  /** Makes a row so many lines high: not every program does it when it opens the workbook. */
  static void height(Row row, int lines) {
    row.setHeightInPoints(Math.min(HIGHEST, LINE * Math.max(1, lines)));
  }

  void head(Row row, int column, String word) {
    cell(row, column, word, head);
  }

  void text(Row row, int column, String content) {
    cell(row, column, content, text);
  }

  void severity(Row row, int column, Severity severity) {
    cell(row, column, severity.word(), severities.get(severity));
  }

  void number(Row row, int column, double value) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(number);
    cell.setCellValue(value);
  }

  private static void cell(Row row, int column, String content, @Nullable CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!content.isEmpty()) {
      cell.setCellValue(new XSSFRichTextString(legal(content)));
    }
  }

  /** A text with a stretch of it marked. */
  void marked(Row row, int column, Place place, Span mark) {
    String paragraph = place.segment().text();
    XSSFRichTextString rich = new XSSFRichTextString();
    int room = MOST;
    room -= append(rich, paragraph.substring(place.span().start(), mark.start()), null, room);
    room -= append(rich, mark.of(paragraph), marked, room);
    append(rich, paragraph.substring(mark.end(), place.span().end()), null, room);
    Cell cell = row.createCell(column);
    cell.setCellStyle(text);
    cell.setCellValue(rich);
  }

  /** Appends as much as there is room for, and says how much that was. */
  private static int append(
      XSSFRichTextString rich, String part, @Nullable XSSFFont font, int room) {
    String content = legal(part);
    int length = Math.min(room, content.length());
    if (length > 0) {
      rich.append(content.substring(0, length), font);
    }
    return length;
  }

  /** What XML and Excel can hold. */
  private static String legal(String content) {
    return cut(ESCAPE.matcher(Xml.legal(content)).replaceAll("_x005F_"));
  }

  private static String cut(String content) {
    return content.length() <= MOST ? content : content.substring(0, MOST - 1) + "…";
  }
}
