package org.bilint.align.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.bilint.lexicon.ChineseWords;

/**
 * The renderings that the English of one bead asks for, in chains by their first two characters, so
 * that no string is made or hashed to look one up. Serves one bead after the other.
 */
final class Wanted implements ChineseWords.Preference {

  private static final int CHAINS = 1 << 12;

  private final int[] first = new int[CHAINS];
  private String[] words = new String[256];
  private int[] next = new int[256];
  private int size;
  private final Set<Glosses> added = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Forgets the bead before. */
  void clear() {
    for (int i = 0; i < size; i++) {
      first[chain(words[i], 0)] = 0;
    }
    size = 0;
    added.clear();
  }

  void add(Glosses glosses) {
    if (!glosses.isEmpty() && added.add(glosses)) {
      for (String rendering : glosses.longer()) {
        add(rendering);
      }
    }
  }

  /** A rendering of two characters or more. */
  void add(String rendering) {
    if (size + 1 == next.length) {
      next = Arrays.copyOf(next, next.length * 2);
      words = Arrays.copyOf(words, next.length);
    }
    words[size++] = rendering;
    int chain = chain(rendering, 0);
    next[size] = first[chain];
    first[chain] = size;
  }

  @Override
  public int lengths(CharSequence text, int at) {
    int lengths = 0;
    for (int number = first[chain(text, at)]; number > 0; number = next[number]) {
      String word = words[number - 1];
      if (isAt(word, text, at)) {
        lengths |= 1 << Math.min(word.length() - 2, Integer.SIZE - 1);
      }
    }
    return lengths;
  }

  private static boolean isAt(String word, CharSequence text, int from) {
    int length = word.length();
    if (from + length > text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  private static int chain(CharSequence text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9E3779B1 >>> 20;
  }
}
