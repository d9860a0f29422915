package org.bilint.coverage;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.lexicon.Lexicon;

/**
 * A second look at the words that no link was drawn for: a rendering may stand in a word that is
 * taken, or a part of one in a word that is not.
 */
final class Hints {

  /** A character that is commoner says nothing. */
  private static final double TELLING = 6;

  private static final int SHORT = 4;

  /** How many characters are searched; a sentence has fewer. */
  private static final int MOST = 600;

  private final Lexicon lexicon;
  private final StringBuilder all = new StringBuilder();
  private final List<Integer> tokenOf = new ArrayList<>();
  private final boolean[] open;

  /** Which characters there may be, by the lower half of their numbers; seldom too many. */
  private final long[] present = new long[64];

  /**
   * @param linked whether a link was drawn to a word of the target
   */
  Hints(Lexicon lexicon, List<TargetWord> target, boolean[] linked) {
    this.lexicon = lexicon;
    open = new boolean[target.size()];
    for (int j = 0; j < target.size() && all.length() < MOST; j++) {
      String key = target.get(j).key();
      open[j] = !linked[j];
      for (int k = 0; k < key.length(); k++) {
        tokenOf.add(j);
        present[key.charAt(k) >>> 6 & 63] |= 1L << key.charAt(k);
      }
      all.append(key);
    }
  }

  /** The word of the target that may render this one, or -1. */
  int of(SourceWord word, Sorts sorts, List<TargetWord> target) {
    int found = -1;
    for (String gloss : sorts.facts(word.word()).glosses()) {
      int at = gloss.length() > 1 ? whole(gloss) : -1;
      at = at < 0 ? part(gloss, target) : at;
      if (at >= 0) {
        return at;
      }
    }
    return found;
  }

  private int whole(String gloss) {
    for (int k = 0; k < gloss.length(); k++) {
      if (!has(gloss.charAt(k))) {
        return -1;
      }
    }
    int at = all.indexOf(gloss);
    return at < 0 ? -1 : tokenOf.get(at);
  }

  private int part(String gloss, List<TargetWord> target) {
    for (int k = 0; k < gloss.length(); k++) {
      char c = gloss.charAt(k);
      if (has(c)) {
        boolean telling = gloss.length() <= SHORT && lexicon.rarity(c) > TELLING;
        boolean couple = k + 1 < gloss.length() && has(gloss.charAt(k + 1));
        if (telling || couple || gloss.length() == 1) {
          String sought =
              couple && !telling ? gloss.substring(k, k + 2) : gloss.substring(k, k + 1);
          int at = open(sought, target, telling || couple);
          if (at >= 0) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  private int open(String sought, List<TargetWord> target, boolean content) {
    for (int at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
      int j = tokenOf.get(at);
      if (open[j] && (content ? target.get(j).content() : target.get(j).key().length() == 1)) {
        return j;
      }
    }
    return -1;
  }

  private boolean has(char c) {
    return (present[c >>> 6 & 63] & 1L << c) != 0;
  }
}
