package org.bilint.annotate.english;

import java.util.Set;

/** Which fractions people write with a slash. */
final class Fractions {

  private static final Set<Integer> BELOW =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100);

  private Fractions() {}

  static boolean isWritten(int above, int below) {
    return above < below && BELOW.contains(below);
  }
}
