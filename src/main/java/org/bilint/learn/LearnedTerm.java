package org.bilint.learn;

import java.util.Comparator;
import java.util.Locale;

/**
 * An English word or expression and a Chinese rendering of it that an archive shows.
 *
 * @param english the base form, or a name as written; its words joined by one blank
 * @param chinese in Simplified characters
 * @param count how often the one stands for the other, at least once
 * @param score how closely the two belong together, from 0 to 1: see {@link TermCounts}
 */
public record LearnedTerm(String english, String chinese, int count, double score) {

  /** By the English, then the commonest rendering first. */
  static final Comparator<LearnedTerm> ORDER =
      Comparator.comparing(LearnedTerm::english)
          .thenComparing(Comparator.comparingInt(LearnedTerm::count).reversed())
          .thenComparing(LearnedTerm::chinese);

  public LearnedTerm {
    if (count < 1 || score < 0 || score > 1) {
      throw new IllegalArgumentException(english + ": " + count + " times, score " + score);
    }
  }

  /** A line of a dictionary as {@code bilint lexicon add} reads it, without the line's end. */
  public String line() {
    return String.format(Locale.ROOT, "%s\t%s\t%d\t%.3f", english, chinese, count, score);
  }
}
