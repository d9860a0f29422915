package org.bilint.audit.view;

import java.math.BigDecimal;
import java.util.Locale;
import org.bilint.audit.stats.Interval;

/** Numbers as people read them. */
final class Figures {

  private Figures() {}

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 document}, {@code 2,000 documents}. */
  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A penalty per 1,000 words: {@code 7.3}. */
  static String rate(double rate) {
    return String.format(Locale.ROOT, rate < 9.95 ? "%.2f" : "%.1f", rate);
  }

  /** {@code 6.1 to 8.0}. */
  static String range(Interval interval) {
    return rate(interval.low()) + " to " + rate(interval.high());
  }

  /** A number at an axis, with no more digits than it needs. */
  static String tick(double number) {
    return BigDecimal.valueOf(Math.round(number * 1000) / 1000.0)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A coordinate of a picture. */
  static String place(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
