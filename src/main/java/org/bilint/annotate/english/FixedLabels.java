package org.bilint.annotate.english;

import java.util.Set;

/** Pairs of numbers with a slash or a hyphen that are sayings, not fractions or ranges. */
final class FixedLabels {

  private static final Set<String> PAIRS =
      Set.of("24/7", "9/11", "50/50", "20/20", "80/20", "60/40", "70/30", "90/10", "7/7", "365/24");

  private FixedLabels() {}

  static boolean isPair(String written) {
    return PAIRS.contains(written);
  }
}
