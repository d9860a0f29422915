package org.bilint.rules;

import java.util.List;
import java.util.Locale;
import org.bilint.annotate.Occurrence;

/** The words just before and after a mention. */
record Vicinity(String text) {

  /** How far a word reaches: "a loss in the quarter of 5" and 虧損約為 5. */
  private static final int REACH = 40;

  static Vicinity of(Occurrence occurrence) {
    String text = occurrence.segment().text();
    int start = Math.max(0, occurrence.mention().span().start() - REACH);
    int end = Math.min(text.length(), occurrence.mention().span().end() + REACH);
    return new Vicinity(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  boolean hasAny(List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
