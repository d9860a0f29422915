package org.bilint.annotate.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilint.text.CharMap;
import org.jspecify.annotations.Nullable;

/** Words with what is known of them, found by the longest match at a place. */
final class WordTrie<T> {

  /** The longest word found at a place. */
  record Match<T>(int start, int end, T value) {}

  /** A node has few branches, which are looked through one by one. */
  private static final class Node<T> {
    private char[] characters = {};
    private final List<Node<T>> branches = new ArrayList<>(1);
    private @Nullable T value;

    @Nullable Node<T> next(char c) {
      for (int i = 0; i < characters.length; i++) {
        if (characters[i] == c) {
          return branches.get(i);
        }
      }
      return null;
    }

    Node<T> branch(char c) {
      Node<T> known = next(c);
      if (known != null) {
        return known;
      }
      characters = Arrays.copyOf(characters, characters.length + 1);
      characters[characters.length - 1] = c;
      Node<T> branch = new Node<>();
      branches.add(branch);
      return branch;
    }
  }

  private final CharMap<Node<T>> roots = new CharMap<>();

  /** Adds a word; of two entries for one word the first counts. */
  void add(String word, T value) {
    String folded = FoldedText.fold(word);
    Node<T> node = roots.get(folded.charAt(0));
    if (node == null) {
      node = new Node<>();
      roots.put(folded.charAt(0), node);
    }
    for (int i = 1; i < folded.length(); i++) {
      node = node.branch(folded.charAt(i));
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  @Nullable Match<T> longest(FoldedText text, int start) {
    Node<T> node = roots.get(text.at(start));
    T value = null;
    int end = start;
    for (int i = start + 1; node != null; i++) {
      if (node.value != null) {
        value = node.value;
        end = i;
      }
      node = node.next(text.at(i));
    }
    return value == null ? null : new Match<>(start, end, value);
  }

  /** Where the longest word at a place ends; {@code start} if there is none. */
  int endOfLongest(FoldedText text, int start) {
    Match<T> match = longest(text, start);
    return match == null ? start : match.end();
  }
}
