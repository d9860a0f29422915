package org.bilint.report;

import org.bilint.baseline.Baseline;
import org.bilint.score.Gate;
import org.bilint.score.Gates;

/**
 * What reports are made with beside the documents.
 *
 * @param version of bilint, for the formats that name their tool
 * @param gates whose verdicts the formats for people show
 * @param style of the console
 * @param decisions made before, which the formats that people decide in show
 */
public record Setting(String version, Gates gates, ConsoleStyle style, Baseline decisions) {

  /** Without decisions. */
  public Setting(String version, Gate gate, ConsoleStyle style) {
    this(version, gate, style, Baseline.EMPTY);
  }

  /** With one gate for all documents. */
  public Setting(String version, Gate gate, ConsoleStyle style, Baseline decisions) {
    this(version, new Gates(gate), style, decisions);
  }

  /** The gate of documents without one of their own. */
  public Gate gate() {
    return gates.usual();
  }
}
