package org.bilint.coverage;

import org.bilint.align.words.WordLink;

/** What speaks for a word having a counterpart, the strongest first. */
enum Support {
  /** It stands in a number, a date or a name that was matched. */
  CLAIMED(1),
  COPY(1),
  EXPRESSION(1),
  GLOSS(1),
  SINGLE(1),
  PARTIAL(1),
  /** A telling character in common. */
  OVERLAP(0.8),
  /** Nothing but the company that it keeps in this document. */
  LEARNED(0.8),
  /**
   * A rendering stands where no link could be drawn: in a word already taken, or in a part of one.
   */
  HINT(0.3),
  LIGHT(0),
  NONE(0);

  /** A link weaker than this is a guess. */
  private static final double GUESS = 0.2;

  private static final double GUESSED = 0.5;

  private final double share;

  Support(double share) {
    this.share = share;
  }

  static Support of(WordLink link) {
    return valueOf(link.evidence().name());
  }

  /** How much of a word is explained by such a link, from 0 to 1. */
  static double share(WordLink link) {
    Support support = of(link);
    boolean loose = support == OVERLAP || support == LEARNED;
    return loose && link.strength() <= GUESS ? GUESSED : support.share;
  }

  /** Whether links of this kind come in strong and weak ones that tell differently. */
  static boolean isGuess(WordLink link) {
    return link.strength() <= GUESS;
  }
}
