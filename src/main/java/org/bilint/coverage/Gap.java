package org.bilint.coverage;

import org.bilint.text.Place;

/**
 * A stretch of one side that nothing on the other stands for.
 *
 * @param confidence how likely it is that it has no counterpart, from 0 to 1
 * @param sure whether that is likely enough to be told as an error
 */
public record Gap(Place place, Kind kind, double confidence, boolean sure) {

  /** How much is missing. */
  public enum Kind {
    SENTENCE,
    CLAUSE,
    /** One of several things that are told in a row: B of A, B and C. */
    ITEM,
    /** One word that says something, with its article or preposition. */
    WORD
  }
}
