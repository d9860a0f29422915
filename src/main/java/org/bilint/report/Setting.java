package org.bilint.report;

import org.bilint.baseline.Baseline;
import org.bilint.score.Gate;

/**
 * What reports are made with beside the documents.
 *
 * @param version of bilint, for the formats that name their tool
 * @param gate whose verdict the formats for people show
 * @param style of the console
 * @param decisions made before, which the formats that people decide in show
 */
public record Setting(String version, Gate gate, ConsoleStyle style, Baseline decisions) {

  /** Without decisions. */
  public Setting(String version, Gate gate, ConsoleStyle style) {
    this(version, gate, style, Baseline.EMPTY);
  }
}
