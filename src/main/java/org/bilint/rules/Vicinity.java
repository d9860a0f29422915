package org.bilint.rules;

import java.util.List;
import java.util.Locale;
import org.bilint.annotate.Occurrence;

/** The words just before and after a mention. */
record Vicinity(String text) {

  /**
   * The vicinity of a mention.
   *
   * @param reach how many characters on each side belong to it
   */
  static Vicinity of(Occurrence occurrence, int reach) {
    String text = occurrence.segment().text();
    int start = Math.max(0, occurrence.mention().span().start() - reach);
    int end = Math.min(text.length(), occurrence.mention().span().end() + reach);
    return new Vicinity(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  boolean hasAny(List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
