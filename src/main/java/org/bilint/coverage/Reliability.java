package org.bilint.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a word goes without counterpart in the rest of the document. One that often does, a
 * word of the trade that no dictionary holds, says nothing where it does again.
 */
final class Reliability {

  private static final double PRIOR = 4;
  private static final double MOST = 0.3;
  private static final double LEAST = -3;

  private final Map<String, int[]> counts = new HashMap<>();

  Reliability(List<Side> sides) {
    for (Side side : sides) {
      for (int i = 0; i < side.size(); i++) {
        int[] count = counts.computeIfAbsent(side.tokens().get(i).key(), any -> new int[2]);
        count[0]++;
        count[1] += side.supports().get(i) == Support.NONE ? 1 : 0;
      }
    }
  }

  /** What a word without counterpart weighs more or less for what the others of its key have. */
  double of(Token token, double usual) {
    int[] count = counts.getOrDefault(token.key(), new int[] {1, 1});
    double share = (count[1] - 1 + PRIOR * usual) / (count[0] - 1 + PRIOR);
    return Math.max(LEAST, Math.min(MOST, Math.log(usual / share)));
  }
}
