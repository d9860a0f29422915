package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.words.SourceWord;
import org.bilint.text.DataTable;

/** Names that are words too, and the words near which they are names, whatever their letters. */
final class NameContexts {

  /**
   * A name that was met.
   *
   * @param name as its owner writes it
   * @param from the first of its words
   * @param to the word after its last
   */
  record Found(String name, int from, int to) {}

  private record Row(String name, List<String> words, Set<String> context) {}

  /** How many words away the context may be. */
  private static final int NEAR = 2;

  private static final String ANYWHERE = "*";

  private final Map<String, List<Row>> byFirst = new HashMap<>();

  private NameContexts() {}

  static NameContexts load() {
    NameContexts contexts = new NameContexts();
    for (DataTable.Row row : DataTable.load("names/context.tsv")) {
      List<String> cells = row.cells(2);
      List<String> words = List.of(cells.get(0).toLowerCase(Locale.ROOT).split(" "));
      contexts
          .byFirst
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Row(cells.get(0), words, Set.of(cells.get(1).split(" "))));
    }
    return contexts;
  }

  /** The names among some words, in their order. */
  List<Found> in(List<SourceWord> source) {
    List<String> words = source.stream().map(each -> each.word().lower()).toList();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      find(words, i).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> find(List<String> words, int from) {
    for (Row row : byFirst.getOrDefault(words.get(from), List.of())) {
      int to = from + row.words.size();
      if (to <= words.size() && words.subList(from, to).equals(row.words)) {
        List<String> near = new ArrayList<>(words.subList(Math.max(0, from - NEAR), from));
        near.addAll(words.subList(to, Math.min(words.size(), to + NEAR)));
        if (row.context.contains(ANYWHERE)
            || near.stream().anyMatch(word -> isContext(row, word))) {
          return Optional.of(new Found(row.name, from, to));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isContext(Row row, String word) {
    return row.context.contains(word)
        || (word.endsWith("s") && row.context.contains(word.substring(0, word.length() - 1)));
  }
}
