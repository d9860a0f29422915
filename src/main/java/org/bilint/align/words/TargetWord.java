package org.bilint.align.words;

import org.bilint.text.Place;

/**
 * A Chinese word of a bead, or a Latin run in it.
 *
 * @param key its Simplified form, Latin in lower case
 * @param content whether it says something by itself: no particle, no pronoun
 * @param claimed whether it stands in a number, a date or a name
 */
public record TargetWord(Place place, String key, boolean content, boolean claimed) {

  /** Whether a link may be drawn to it: it says something, and nothing else has taken it. */
  boolean isFree() {
    return content && !claimed;
  }
}
