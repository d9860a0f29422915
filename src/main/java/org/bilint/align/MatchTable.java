package org.bilint.align;

import java.util.HashMap;
import java.util.Map;
import org.bilint.align.words.SentenceMatches;

/** What the dictionary says of runs of units; each couple of units is compared once. */
final class MatchTable {

  /** For a unit of a run of several that explains no word which those before it do not. */
  private static final double IDLE = -2;

  private final SentenceMatches matches;
  private final long columns;
  private final Map<Long, Long> cells = new HashMap<>();

  MatchTable(SentenceMatches matches, int columns) {
    this.matches = matches;
    this.columns = columns;
  }

  /** Above 0 where the words speak for the two runs being a pair. */
  double weight(int fromSource, int toSource, int fromTarget, int toTarget) {
    double sum = 0;
    long[] met = new long[toTarget - fromTarget];
    for (int i = fromSource; i < toSource; i++) {
      long matched = 0;
      for (int j = fromTarget; j < toTarget; j++) {
        int row = i;
        int column = j;
        long cell = cells.computeIfAbsent(i * columns + j, any -> matches.matched(row, column));
        met[j - fromTarget] += Long.bitCount(cell & ~matched);
        matched |= cell;
      }
      sum += matches.weight(i, matched);
    }
    for (long each : met) {
      sum += met.length > 1 && each == 0 ? IDLE : 0;
    }
    return sum;
  }
}
