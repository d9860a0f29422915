package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wordings of one word or more, each standing for a value. The longest that fits is found. */
final class Phrases<T> {

  /** What was found and the index of the token after it. */
  record Hit<T>(T value, int end) {}

  private record Entry<T>(List<String> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /**
   * @param phrase words and symbols parted by single spaces, as {@link Tokens#lower} gives them
   */
  void add(String phrase, T value) {
    List<String> words = List.of(phrase.split(" "));
    List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2));
    entries.add(new Entry<>(words, value));
    entries.sort(Comparator.comparingInt(entry -> -entry.words.size()));
  }

  /** Whether a phrase begins with the word. */
  boolean opens(String word) {
    return byFirst.containsKey(word);
  }

  /** The longest phrase that begins at token i; a hyphen may stand between its words. */
  @Nullable Hit<T> at(Tokens tokens, int i) {
    List<Entry<T>> entries = byFirst.get(tokens.lower(i));
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      int end = end(tokens, i, entry.words);
      if (end > 0) {
        return new Hit<>(entry.value, end);
      }
    }
    return null;
  }

  private static int end(Tokens tokens, int i, List<String> words) {
    int at = i;
    for (String word : words) {
      if (at > i && !word.equals("-")) {
        at = tokens.skipJoiner(at);
      }
      if (!tokens.is(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
