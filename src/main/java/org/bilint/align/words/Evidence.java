package org.bilint.align.words;

/** Why two words are held to translate each other, the strongest first. */
public enum Evidence {
  /** They stand in a number, a date or a name that was matched as a whole. */
  CLAIMED(0),
  /** The translation keeps the Latin letters. */
  COPY(2),
  /** The dictionary gives the rendering for an expression of several words. */
  EXPRESSION(1.5),
  /** The dictionary gives the rendering, of two characters or more. */
  GLOSS(1),
  /** The dictionary gives the rendering, of one character. */
  SINGLE(0.6),
  /** One of the two is a part of the other: 收益 for 營業收益. */
  PARTIAL(0.45),
  /** They share a telling character. */
  OVERLAP(0.2),
  /** Nothing but that they come together in this document again and again. */
  LEARNED(0),
  /** Two words that say little by themselves and usually render each other: we, 我們. */
  LIGHT(0);

  private final double prior;

  Evidence(double prior) {
    this.prior = prior;
  }

  /** What the dictionary's word counts, in occurrences seen. */
  double prior() {
    return prior;
  }
}
