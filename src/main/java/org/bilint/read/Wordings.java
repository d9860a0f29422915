package org.bilint.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that layouts are told by: {@code rules/read/wordings.tsv}, by kind. */
final class Wordings {

  private static final String TABLE = "/rules/read/wordings.tsv";

  private final Map<String, Set<String>> byKind = new LinkedHashMap<>();

  private Wordings() {}

  static Wordings load() {
    Wordings wordings = new Wordings();
    for (String[] row : rows(TABLE, 2)) {
      wordings.byKind.computeIfAbsent(row[0], kind -> new LinkedHashSet<>()).add(row[1]);
    }
    return wordings;
  }

  /**
   * @throws IllegalStateException if the table has none of this kind, which is a slip of ours
   */
  Set<String> of(String kind) {
    Set<String> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalStateException(TABLE.substring(1) + ": no wording of the kind " + kind);
    }
    return Collections.unmodifiableSet(words);
  }

  /** The lines of a table in the jar, each with its cells, comments and blank lines left out. */
  static List<String[]> rows(String table, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Wordings.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException(table.substring(1) + " is missing from the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              table.substring(1) + ":" + number + ": " + columns + " columns expected");
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
