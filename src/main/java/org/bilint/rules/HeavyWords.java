package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.words.SourceWord;
import org.bilint.text.DataTable;

/**
 * Words that limit or grade a statement, with what may stand for them in Chinese. From {@code
 * rules/omission/heavy.tsv}.
 */
final class HeavyWords {

  /**
   * @param words as written, in lower case
   * @param renderings Simplified
   * @param loss what the statement loses with it
   */
  record Entry(List<String> words, List<String> renderings, String loss) {

    Entry {
      words = List.copyOf(words);
      renderings = List.copyOf(renderings);
    }

    /** Whether anything in a Simplified text may stand for it. */
    boolean mayBeIn(String chinese) {
      return renderings.stream().anyMatch(chinese::contains);
    }
  }

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private HeavyWords() {}

  /**
   * @throws IllegalStateException if the table is broken
   */
  static HeavyWords load() {
    HeavyWords heavy = new HeavyWords();
    for (DataTable.Row row : DataTable.load("omission/heavy.tsv")) {
      List<String> cells = row.cells(3);
      List<String> renderings = List.of(cells.get(1).split(" "));
      for (String english : cells.get(0).split(", ")) {
        List<String> words = List.of(english.split(" "));
        heavy
            .byFirst
            .computeIfAbsent(words.get(0), any -> new ArrayList<>())
            .add(new Entry(words, renderings, cells.get(2)));
      }
    }
    return heavy;
  }

  /** The entry whose words begin here. */
  Optional<Entry> at(List<SourceWord> words, int from) {
    return byFirst.getOrDefault(lower(words.get(from)), List.of()).stream()
        .filter(entry -> stands(entry, words, from))
        .findFirst();
  }

  private static boolean stands(Entry entry, List<SourceWord> words, int from) {
    int size = entry.words().size();
    if (from + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      SourceWord word = words.get(from + i);
      boolean same = word.place().segment().equals(words.get(from).place().segment());
      if (!same || !lower(word).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(SourceWord word) {
    return word.word().lower();
  }
}
