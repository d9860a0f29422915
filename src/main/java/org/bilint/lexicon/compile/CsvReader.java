package org.bilint.lexicon.compile;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows of comma-separated values as RFC 4180 has them: a quoted field may hold commas and lines.
 */
final class CsvReader {

  private final String origin;
  private final Reader in;
  private final boolean[] wanted;
  private final char[] buffer = new char[1 << 16];
  private int filled;
  private int at;
  private int line = 1;

  /** Where the row last read begins. */
  private int rowLine = 1;

  private char[] field = new char[1 << 12];
  private int length;

  /**
   * @param wanted the columns, from 0, whose fields are read; the others are left empty
   */
  CsvReader(String origin, Reader in, int... wanted) {
    this.origin = origin;
    this.in = in;
    this.wanted = new boolean[Arrays.stream(wanted).max().orElse(-1) + 1];
    for (int column : wanted) {
      this.wanted[column] = true;
    }
  }

  /** The line, from 1, at which the last row began. */
  int line() {
    return rowLine;
  }

  /** The next row, or empty at the end. Blank lines are passed over. */
  Optional<List<String>> next() throws IOException {
    int c = read();
    while (c == '\n' || c == '\r' || c == '\uFEFF') {
      line += c == '\n' ? 1 : 0;
      c = read();
    }
    if (c < 0) {
      return Optional.empty();
    }
    rowLine = line;
    List<String> row = new ArrayList<>(16);
    while (true) {
      length = 0;
      c = c == '"' ? quoted() : c;
      while (c >= 0 && c != ',' && c != '\n') {
        append((char) c);
        c = read();
      }
      if (c != ',' && length > 0 && field[length - 1] == '\r') {
        length--;
      }
      boolean isWanted = row.size() < wanted.length && wanted[row.size()];
      row.add(isWanted && length > 0 ? new String(field, 0, length) : "");
      if (c != ',') {
        line += c == '\n' ? 1 : 0;
        return Optional.of(row);
      }
      c = read();
    }
  }

  /** Reads to behind the closing quotation mark and returns what follows it. */
  private int quoted() throws IOException {
    while (true) {
      int c = read();
      if (c < 0) {
        throw BadDictionary.at(origin, rowLine, 1, "a quotation mark of this row is never closed");
      }
      if (c == '"') {
        c = read();
        if (c != '"') {
          return c;
        }
      }
      line += c == '\n' ? 1 : 0;
      append((char) c);
    }
  }

  private void append(char c) {
    if (length == field.length) {
      field = Arrays.copyOf(field, 2 * length);
    }
    field[length++] = c;
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled < 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[at++];
  }
}
