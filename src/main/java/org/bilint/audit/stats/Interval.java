package org.bilint.audit.stats;

/** What a number may well be: 95% of resamples lie here. */
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }
}
