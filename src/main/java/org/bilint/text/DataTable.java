package org.bilint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A tab-separated table of knowledge under {@code rules/}. Lines that begin with {@code #} and
 * blank ones are left out.
 */
public final class DataTable {

  /** The cells of one line, with the line for error messages. */
  public record Row(String table, int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * The cells, which must be so many.
     *
     * @throws IllegalStateException if there are more or fewer
     */
    public List<String> cells(int columns) {
      if (cells.size() != columns) {
        throw fault(columns + " columns expected");
      }
      return cells;
    }

    /** An error that says where in the table it is. */
    public IllegalStateException fault(String message) {
      return new IllegalStateException("rules/" + table + ":" + line + ": " + message);
    }
  }

  private DataTable() {}

  /**
   * The words of a table whose lines are a class and its words, separated by blanks.
   *
   * @throws IllegalStateException as {@link #load} does, or if a line has other columns
   */
  public static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    load(name).forEach(row -> words.addAll(List.of(row.cells(2).get(1).split(" "))));
    return Set.copyOf(words);
  }

  /** The same of one class; empty if the table has no such class. */
  public static Set<String> words(String name, String wordClass) {
    Set<String> words = new HashSet<>();
    for (Row row : load(name)) {
      if (row.cells(2).get(0).equals(wordClass)) {
        words.addAll(List.of(row.cells().get(1).split(" ")));
      }
    }
    return Set.copyOf(words);
  }

  /**
   * @param name the path below {@code rules/}
   * @throws IllegalStateException if there is no such table or it is empty
   */
  public static List<Row> load(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = DataTable.class.getResourceAsStream("/rules/" + name)) {
      if (in == null) {
        throw new IllegalStateException("rules/" + name + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(name, number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("rules/" + name + " is empty");
    }
    return rows;
  }
}
