package org.bilint.rules;

import java.util.List;
import java.util.Locale;
import org.bilint.annotate.Occurrence;
import org.bilint.text.Span;

/** The words just before and after a mention, without the mention itself. */
record Vicinity(String text) {

  /**
   * The vicinity of a mention.
   *
   * @param reach how many characters on each side belong to it
   */
  static Vicinity of(Occurrence occurrence, int reach) {
    String text = occurrence.segment().text();
    Span span = occurrence.mention().span();
    String before = text.substring(Math.max(0, span.start() - reach), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + reach));
    return new Vicinity((before + "|" + after).toLowerCase(Locale.ROOT));
  }

  /** The words just before a mention. */
  static Vicinity before(Occurrence occurrence, int reach) {
    int start = occurrence.mention().span().start();
    String text = occurrence.segment().text().substring(Math.max(0, start - reach), start);
    return new Vicinity(text.toLowerCase(Locale.ROOT));
  }

  boolean hasAny(List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
