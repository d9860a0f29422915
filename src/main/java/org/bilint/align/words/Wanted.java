package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bilint.lexicon.ChineseWords;

/**
 * The renderings that the English of one bead asks for, in chains by their first two characters, so
 * that no string is made or hashed to look one up.
 */
final class Wanted implements ChineseWords.Preference {

  private static final int CHAINS = 1 << 12;

  private final int[] first = new int[CHAINS];
  private final List<String> words = new ArrayList<>();
  private int[] next = new int[256];
  private final Set<Glosses> added = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Glosses glosses) {
    if (!glosses.isEmpty() && added.add(glosses)) {
      add(glosses.whole());
      add(glosses.derived());
    }
  }

  void add(Collection<String> renderings) {
    for (String rendering : renderings) {
      if (rendering.length() > 1) {
        words.add(rendering);
        int number = words.size();
        if (number == next.length) {
          next = Arrays.copyOf(next, number * 2);
        }
        int chain = chain(rendering, 0);
        next[number] = first[chain];
        first[chain] = number;
      }
    }
  }

  @Override
  public boolean wants(CharSequence text, int from, int to) {
    for (int at = first[chain(text, from)]; at > 0; at = next[at]) {
      if (isAt(words.get(at - 1), text, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
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
