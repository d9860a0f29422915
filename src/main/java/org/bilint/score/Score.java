package org.bilint.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.check.Severity;

/**
 * How bad a document is.
 *
 * @param penalty the sum of the findings' weights
 * @param per1000Words penalty per 1,000 source words, rounded to two decimals; 0 without words
 * @param byCategory the same for the findings of each category that has any
 */
public record Score(
    int penalty,
    double per1000Words,
    int critical,
    int major,
    int minor,
    int neutral,
    Map<Category, Double> byCategory) {

  public Score {
    byCategory = Collections.unmodifiableMap(new TreeMap<>(byCategory));
  }

  /** Without the categories. */
  public Score(int penalty, double per1000Words, int critical, int major, int minor, int neutral) {
    this(penalty, per1000Words, critical, major, minor, neutral, Map.of());
  }

  public static Score of(Iterable<Finding> findings, int sourceWords) {
    int[] counts = new int[Severity.values().length];
    int penalty = 0;
    Map<Category, Integer> penalties = new EnumMap<>(Category.class);
    for (Finding finding : findings) {
      counts[finding.severity().ordinal()]++;
      penalty += finding.severity().weight();
      penalties.merge(finding.rule().category(), finding.severity().weight(), Integer::sum);
    }
    Map<Category, Double> byCategory = new EnumMap<>(Category.class);
    penalties.forEach((category, sum) -> byCategory.put(category, per1000(sum, sourceWords)));
    return new Score(
        penalty,
        per1000(penalty, sourceWords),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        byCategory);
  }

  private static double per1000(int penalty, int words) {
    return words == 0 ? 0 : Math.round(100_000.0 * penalty / words) / 100.0;
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
