package org.bilint.polarity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.bilint.text.Memo;
import org.jspecify.annotations.Nullable;

/** The classes of {@code polarity/directions.tsv}, Chinese words in Simplified form. */
final class DirectionTable {

  private final Map<String, Set<String>> classes = new HashMap<>();
  private int longest;

  private static final Memo<List<String>, DirectionTable> LOADED =
      new Memo<>(8, key -> read(key.get(0), key.get(1)));

  private DirectionTable() {}

  /**
   * The classes of one language, without the language's name.
   *
   * @param separator what divides the parts that {@link #longest} counts
   */
  static DirectionTable load(String language, String separator) {
    return LOADED.of(List.of(language, separator));
  }

  private static DirectionTable read(String language, String separator) {
    DirectionTable table = new DirectionTable();
    for (DataTable.Row row : DataTable.load("polarity/directions.tsv")) {
      List<String> cells = row.cells(2);
      if (cells.get(0).startsWith(language + "-")) {
        Set<String> words =
            table.classes.computeIfAbsent(
                cells.get(0).substring(language.length() + 1), each -> new HashSet<>());
        for (String word : cells.get(1).split(", ")) {
          words.add(Simplified.of(word));
          table.longest = Math.max(table.longest, word.split(separator).length);
        }
      }
    }
    return table;
  }

  boolean has(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** The direction of a word by the classes {@code up} and {@code down} with a prefix, or null. */
  @Nullable Direction of(String prefix, String word) {
    return has(prefix + "up", word)
        ? Direction.UP
        : has(prefix + "down", word) ? Direction.DOWN : null;
  }

  int longest() {
    return longest;
  }
}
