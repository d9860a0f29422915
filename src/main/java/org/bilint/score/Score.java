package org.bilint.score;

import org.bilint.check.Finding;
import org.bilint.check.Severity;

/**
 * How bad a document is.
 *
 * @param penalty the sum of the findings' weights
 * @param per1000Words penalty per 1,000 source words, rounded to two decimals; 0 without words
 */
public record Score(
    int penalty, double per1000Words, int critical, int major, int minor, int neutral) {

  public static Score of(Iterable<Finding> findings, int sourceWords) {
    int[] counts = new int[Severity.values().length];
    int penalty = 0;
    for (Finding finding : findings) {
      counts[finding.severity().ordinal()]++;
      penalty += finding.severity().weight();
    }
    double per1000 = sourceWords == 0 ? 0 : Math.round(100_000.0 * penalty / sourceWords) / 100.0;
    return new Score(penalty, per1000, counts[0], counts[1], counts[2], counts[3]);
  }

  public int findings() {
    return critical + major + minor + neutral;
  }

  /** How many findings have this severity. */
  public int count(Severity severity) {
    return switch (severity) {
      case CRITICAL -> critical;
      case MAJOR -> major;
      case MINOR -> minor;
      case NEUTRAL -> neutral;
    };
  }

  /** How many findings have this severity or a worse one. */
  public int countAtLeast(Severity severity) {
    int sum = 0;
    for (Severity each : Severity.values()) {
      sum += each.atLeast(severity) ? count(each) : 0;
    }
    return sum;
  }
}
