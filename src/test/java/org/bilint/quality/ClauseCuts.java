package org.bilint.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/**
 * Seeded omissions: a clause between two commas of a Chinese sentence, an item of a list, or a
 * sentence of several is cut.
 */
final class ClauseCuts {

  /** What is cut. */
  enum Kind {
    /** A clause between two commas. */
    CLAUSE("，,", 5, 20),
    /** An item between two enumeration commas, or after one. */
    ITEM("、", 2, 20),
    /** One of several sentences, with its mark. */
    SENTENCE("。！？", 4, 120),
    /** A word that limits or grades a statement, by the links of the whole text. */
    WORD("", 1, 8);

    private final String marks;
    private final int shortest;
    private final int longest;

    Kind(String marks, int shortest, int longest) {
      this.marks = marks;
      this.shortest = shortest;
      this.longest = longest;
    }
  }

  /**
   * A translation with a hole.
   *
   * @param kind what was cut
   * @param at the index of the pair in its list
   * @param cut what was cut, in the whole text, without its mark
   * @param spoilt the text without it
   */
  record Cut(Kind kind, int at, Pair pair, Span cut, String spoilt) {

    Pair spoiltPair() {
      return new Pair(pair.set(), pair.index(), pair.language(), pair.english(), spoilt);
    }
  }

  private ClauseCuts() {}

  /** All that can be cut, shuffled. */
  static List<Cut> of(List<Pair> pairs, Kind kind, long seed) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      cut(i, pairs.get(i), kind, cuts);
    }
    Collections.shuffle(cuts, new Random(seed));
    return cuts;
  }

  private static void cut(int at, Pair pair, Kind kind, List<Cut> cuts) {
    String text = pair.chinese();
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text, i, kind)) {
        int length = i - last - 1;
        boolean several = kind == Kind.SENTENCE ? length < text.length() - 4 : last >= 0;
        if (several
            && length >= kind.shortest
            && length <= kind.longest
            && isWhole(text, last + 1, i, kind)) {
          cuts.add(
              new Cut(
                  kind,
                  at,
                  pair,
                  new Span(last + 1, i),
                  text.substring(0, last + 1) + text.substring(i + 1)));
        }
        last = i;
      }
    }
  }

  /** An item has no other mark in it; a sentence does not share its quotation marks with others. */
  private static boolean isWhole(String text, int from, int to, Kind kind) {
    String own = text.substring(from, to);
    return switch (kind) {
      case CLAUSE, WORD -> true;
      case ITEM -> own.chars().noneMatch(c -> "，,。；：（）「」《》“”".indexOf(c) >= 0);
      case SENTENCE ->
          own.chars().noneMatch(c -> "「」“”\"『』（）".indexOf(c) >= 0)
              && (to + 1 == text.length() || "」”\"』）".indexOf(text.charAt(to + 1)) < 0);
    };
  }

  /** Not one within a number, and for an item not one after which a clause begins. */
  private static boolean isMark(String text, int i, Kind kind) {
    boolean inNumber =
        i > 0
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i - 1))
            && Character.isDigit(text.charAt(i + 1));
    return kind.marks.indexOf(text.charAt(i)) >= 0 && !inNumber;
  }
}
