package org.bilint.audit;

import org.bilint.check.Severity;

/** How many findings of each severity there are, and what they weigh. */
public record Counts(long critical, long major, long minor, long neutral) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  private static final double WORDS = 1000;

  public static Counts of(Severity severity, long count) {
    return switch (severity) {
      case CRITICAL -> new Counts(count, 0, 0, 0);
      case MAJOR -> new Counts(0, count, 0, 0);
      case MINOR -> new Counts(0, 0, count, 0);
      case NEUTRAL -> new Counts(0, 0, 0, count);
    };
  }

  public Counts plus(Counts other) {
    return new Counts(
        critical + other.critical,
        major + other.major,
        minor + other.minor,
        neutral + other.neutral);
  }

  public long all() {
    return critical + major + minor + neutral;
  }

  public long count(Severity severity) {
    return switch (severity) {
      case CRITICAL -> critical;
      case MAJOR -> major;
      case MINOR -> minor;
      case NEUTRAL -> neutral;
    };
  }

  /** How many findings have this severity or a worse one. */
  public long atLeast(Severity severity) {
    long sum = 0;
    for (Severity each : Severity.values()) {
      sum += each.atLeast(severity) ? count(each) : 0;
    }
    return sum;
  }

  /** The sum of the findings' weights. */
  public long penalty() {
    long sum = 0;
    for (Severity each : Severity.values()) {
      sum += each.weight() * count(each);
    }
    return sum;
  }

  /** Penalty per 1,000 source words; 0 without words. */
  public double rate(long words) {
    return words == 0 ? 0 : WORDS * penalty() / words;
  }
}
