package org.bilint.check;

import java.util.Locale;

/** MQM's severities, the worst first. */
public enum Severity {
  CRITICAL(25),
  MAJOR(5),
  MINOR(1),
  NEUTRAL(0);

  private final int weight;

  Severity(int weight) {
    this.weight = weight;
  }

  /** Penalty points of one finding. */
  public int weight() {
    return weight;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
