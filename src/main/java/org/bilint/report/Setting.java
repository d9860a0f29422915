package org.bilint.report;

import org.bilint.baseline.Baseline;
import org.bilint.score.Gate;
import org.bilint.score.Gates;
import org.bilint.score.Verdict;

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

  /** What the gate of the document says of its score. */
  Verdict judge(Result result) {
    return gates.of(result.document()).judge(result.score());
  }
}
