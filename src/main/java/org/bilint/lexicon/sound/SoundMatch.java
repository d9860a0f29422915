package org.bilint.lexicon.sound;

import org.bilint.text.Span;

/**
 * The stretch of a Chinese text that sounds most like an English name.
 *
 * @param span counted from the text's start
 * @param score how much likelier the stretch is as a rendering of the name than by chance, as a
 *     natural logarithm: below {@link #UNCERTAIN} nothing, from {@link #FOUND} on as good as sure
 * @param letters how many letters the name has
 */
public record SoundMatch(Span span, double score, int letters) {

  /** The least score that tells anything. */
  public static final double UNCERTAIN = 3;

  /** The least score of a find, for short names. */
  public static final double FOUND = 5;

  /** The least score of a find for each letter of a long name. */
  public static final double FOUND_PER_LETTER = 0.4;

  /** What a single character must score more: many a one sounds like a short name. */
  public static final double FOR_ONE = 2;

  /** What a score says. */
  public enum Verdict {
    FOUND,
    /** Neither proof nor ground for an alarm. */
    UNCERTAIN,
    ABSENT
  }

  public Verdict verdict() {
    double evidence = span.length() == 1 ? score - FOR_ONE : score;
    if (evidence >= Math.max(FOUND, FOUND_PER_LETTER * letters)) {
      return Verdict.FOUND;
    }
    return evidence >= UNCERTAIN ? Verdict.UNCERTAIN : Verdict.ABSENT;
  }
}
