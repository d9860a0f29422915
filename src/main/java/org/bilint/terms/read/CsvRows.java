package org.bilint.terms.read;

import java.util.ArrayList;
import java.util.List;
import org.bilint.terms.TermFault;
import org.bilint.text.LineMap;

/**
 * Comma-separated values by RFC 4180: a cell in quotation marks may hold separators, line breaks,
 * and quotation marks written twice. Spreadsheets of some countries write semicolons or tabs
 * instead of commas; the first line tells.
 */
public final class CsvRows {

  private final String name;
  private final String text;
  private final LineMap lines;
  private final char separator;
  private int at;

  private CsvRows(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = LineMap.of(text);
    this.separator = separator(text);
  }

  /**
   * The rows that are not blank.
   *
   * @throws TermFault if a quotation mark is not closed, or closed within a cell
   */
  public static List<TableRow> read(String name, String text) {
    CsvRows reader = new CsvRows(name, text);
    List<TableRow> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      TableRow row = reader.row();
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(first, each) > count(first, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  private TableRow row() {
    int line = lines.line(at);
    List<String> cells = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    while (true) {
      columns.add(lines.column(at));
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at == text.length() || text.charAt(at) != separator) {
        break;
      }
      at++;
    }
    if (at < text.length()) {
      boolean pair = text.startsWith("\r\n", at);
      at += pair ? 2 : 1;
    }
    return new TableRow(line, cells, columns);
  }

  private String plain() {
    int from = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    int opening = at;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else if (at == text.length() || endsCell(text.charAt(at))) {
        return cell.toString();
      } else {
        throw fault(at, "text after a closing quotation mark; write it twice to mean itself");
      }
    }
    throw fault(opening, "the quotation mark is never closed");
  }

  private boolean endsCell(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private TermFault fault(int offset, String reason) {
    return new TermFault(name + ":" + lines.line(offset) + ":" + lines.column(offset), reason);
  }
}
