package org.bilint.lexicon;

import java.util.List;

/** What may translate what. Safe for use by several threads; holds no more than a small heap. */
public interface Lexicon {

  /** The most words in an expression that {@link #find} can know. */
  int LONGEST = 4;

  /** The {@link #rarity} of a character that the lexicon has never seen. */
  double RAREST = 18;

  /**
   * The entries of an English word or expression, its words joined by one blank. Case is folded in
   * the search and told by the entries: {@code china} finds {@code China} and {@code china}. Empty
   * if there is none.
   */
  List<Entry> find(String english);

  /**
   * The same for the units from {@code from} to before {@code to} of a text. For stretches that are
   * mostly no expression: nothing is made, and nothing kept, where there is none.
   */
  default List<Entry> find(CharSequence text, int from, int to) {
    return find(text.subSequence(from, to).toString());
  }

  /**
   * How common a Simplified Chinese word is: the natural logarithm of its probability in running
   * text, or {@link Double#NEGATIVE_INFINITY} if it is no word that the lexicon knows.
   */
  double logProbability(CharSequence word);

  /** The same for the units from {@code from} to before {@code to} of a text. */
  default double logProbability(CharSequence text, int from, int to) {
    return logProbability(text.subSequence(from, to));
  }

  /**
   * Which lengths the words may have that begin with two characters: bit 0 for two, bit 7 for nine
   * and more. Cheap, and never silent about a word; most of what is asked for is none.
   */
  default int wordLengths(char first, char second) {
    return 0xFF;
  }

  /**
   * How rare a Simplified Han character is: minus the natural logarithm of its share among the
   * characters of running text, and {@link #RAREST} for one never seen. 的 has 3, 嗪 has 15.
   */
  default double rarity(char c) {
    return RAREST;
  }
}
