package org.bilint.coverage;

import org.bilint.text.Place;

/**
 * A word of either side.
 *
 * @param key what the occurrences of one word have in common
 * @param sort the row of the table of weights that it belongs to
 * @param content whether it says something by itself, or stands in a number, a date or a name
 * @param length how many Chinese characters it is, or is likely to become
 */
record Token(Place place, String key, String sort, boolean content, double length) {

  /** What a word with content says, roughly in powers of ten: rare words say more. */
  double surprise() {
    return sort.endsWith("-1") ? 2 : sort.endsWith("-2") ? 3 : 4;
  }
}
