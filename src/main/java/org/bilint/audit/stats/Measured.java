package org.bilint.audit.stats;

/**
 * A document as statistics see it.
 *
 * @param penalty the sum of its findings' weights
 * @param words of its source
 */
public record Measured(long penalty, long words) {

  public Measured {
    if (penalty < 0 || words < 0) {
      throw new IllegalArgumentException(penalty + " in " + words + " words");
    }
  }

  /** Penalty per 1,000 words; 0 without words. */
  public double rate() {
    return words == 0 ? 0 : 1000.0 * penalty / words;
  }
}
