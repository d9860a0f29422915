package org.bilint.polarity;

import org.bilint.align.words.SourceWord;

/**
 * What a dictionary is asked for about an English word, wherever it stands: one question for all
 * its occurrences.
 *
 * @param lower as written, in lower case
 * @param content whether a translation has to render it
 */
record WordKey(String lower, String lemma, boolean content) {

  /** Room for the vocabulary of many documents. */
  static final int KEPT = 20_000;

  static WordKey of(SourceWord source) {
    return new WordKey(source.word().lower(), source.word().lemma(), source.content());
  }

  /** The same where what a number or a name has taken has not to be rendered. */
  static WordKey free(SourceWord source) {
    boolean free = source.content() && !source.claimed();
    return new WordKey(source.word().lower(), source.word().lemma(), free);
  }

  /** By hand, for speed. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WordKey that
        && lower.equals(that.lower)
        && lemma.equals(that.lemma)
        && content == that.content;
  }

  @Override
  public int hashCode() {
    return 31 * lower.hashCode() + lemma.hashCode();
  }
}
