package org.bilint.annotate.chinese;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with what is known of them, found by the longest match at a place. */
final class WordTrie<T> {

  /** The longest word found at a place. */
  record Match<T>(int start, int end, T value) {}

  private static final class Node<T> {
    final Map<Character, Node<T>> next = new HashMap<>(2);
    @Nullable T value;
  }

  private final Node<T> root = new Node<>();

  /** Adds a word; of two entries for one word the first counts. */
  void add(String word, T value) {
    Node<T> node = root;
    String folded = FoldedText.fold(word);
    for (int i = 0; i < folded.length(); i++) {
      node = node.next.computeIfAbsent(folded.charAt(i), c -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  @Nullable Match<T> longest(FoldedText text, int start) {
    Node<T> node = root;
    Match<T> best = null;
    for (int i = start; ; i++) {
      node = node.next.get(text.at(i));
      if (node == null) {
        return best;
      }
      if (node.value != null) {
        best = new Match<>(start, i + 1, node.value);
      }
    }
  }

  /** Where the longest word at a place ends; {@code start} if there is none. */
  int endOfLongest(FoldedText text, int start) {
    Match<T> match = longest(text, start);
    return match == null ? start : match.end();
  }
}
