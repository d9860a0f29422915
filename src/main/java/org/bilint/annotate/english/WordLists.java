package org.bilint.annotate.english;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of {@code rules/quantities/en-words.tsv}: words that decide what a number is. */
final class WordLists {

  private static final Map<String, Set<String>> SETS = new LinkedHashMap<>();
  private static final Map<String, Phrases<Boolean>> PHRASES = new LinkedHashMap<>();

  static {
    for (FormTable.Line line : FormTable.load("en-words.tsv", 2)) {
      Phrases<Boolean> phrases = new Phrases<>();
      line.forms().forEach(form -> phrases.add(form, true));
      SETS.put(line.key(0), new HashSet<>(line.forms()));
      PHRASES.put(line.key(0), phrases);
    }
  }

  private WordLists() {}

  /** Whether the list has the single word. */
  static boolean has(String list, String word) {
    Set<String> words = SETS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list " + list);
    }
    return words.contains(word);
  }

  /** The index after the longest phrase of the list that begins at token i, or i itself. */
  static int skip(String list, Tokens tokens, int i) {
    Phrases<Boolean> phrases = PHRASES.get(list);
    if (phrases == null) {
      throw new IllegalArgumentException("no list " + list);
    }
    Phrases.@Nullable Hit<Boolean> hit = phrases.at(tokens, i);
    return hit == null ? i : hit.end();
  }
}
