package org.bilint.coverage;

import org.bilint.text.Place;

/**
 * A stretch of one side that nothing on the other stands for.
 *
 * @param confidence how likely it is that it has no counterpart, from 0 to 1
 */
public record Gap(Place place, Kind kind, double confidence, Tier tier) {

  /** How much is missing. */
  public enum Kind {
    SENTENCE,
    CLAUSE,
    /** One of several things that are told in a row: B of A, B and C. */
    ITEM,
    /** One word that says something, with its article or preposition. */
    WORD
  }

  /** How it may be told. */
  public enum Tier {
    /** As an error. */
    SURE,
    /** As what a reader should look at. */
    LIKELY,
    /** As a hint that is wrong as often as right. */
    POSSIBLE
  }
}
