package org.bilint.coverage;

import java.util.Arrays;

/** What stands for the words around a stretch. */
final class Surroundings {

  /** A word that weighs less has a counterpart beyond doubt. */
  static final double HELD = -1;

  /** A word that weighs more has none. */
  private static final double LOST = 0.6;

  /** A word that weighs less may show where its counterpart stands. */
  private static final double SHOWN = -0.8;

  /** How many words to a side are looked at for the next one that says something. */
  private static final int EDGE = 3;

  /** The same for one that shows where its counterpart stands. */
  private static final int REACH = 6;

  private final Unit unit;
  private final double[] weights;

  /** For each word of the source the word that stands for it, or -1. */
  private final int[] at;

  /** For each word of the target the first and the last word of the source that explain it. */
  private final int[] first;

  private final int[] last;

  Surroundings(Unit unit, double[] weights) {
    this.unit = unit;
    this.weights = weights;
    at = new int[unit.source().size()];
    first = new int[unit.target().size()];
    last = new int[unit.target().size()];
    Arrays.fill(at, -1);
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    double[] most = new double[at.length];
    for (Unit.Couple couple : unit.links()) {
      if (couple.share() > most[couple.source()]) {
        most[couple.source()] = couple.share();
        at[couple.source()] = couple.target();
      }
      first[couple.target()] = Math.min(first[couple.target()], couple.source());
      last[couple.target()] = Math.max(last[couple.target()], couple.source());
    }
  }

  /** 1 if the next word before is rendered, -1 if it is not, 0 if that is in doubt. */
  double before(int from) {
    for (int i = from - 1; i >= Math.max(0, from - EDGE); i--) {
      if (unit.source().tokens().get(i).content()) {
        return rendered(i);
      }
    }
    return 0;
  }

  /** The same for the next word after. */
  double after(int to) {
    for (int i = to; i < Math.min(weights.length, to + EDGE); i++) {
      if (unit.source().tokens().get(i).content()) {
        return rendered(i);
      }
    }
    return 0;
  }

  private double rendered(int i) {
    return weights[i] < HELD ? 1 : weights[i] > LOST ? -1 : 0;
  }

  /**
   * From 0 to 1 how near to each other the counterparts of the words before and after stand, and
   * the same with only what the stretch may explain counted between them.
   *
   * @param mine the length that the stretch should have there
   */
  double[] beside(int from, int to, double mine) {
    int left = -1;
    for (int i = from - 1; i >= Math.max(0, from - REACH) && left < 0; i--) {
      left = weights[i] < SHOWN ? at[i] : -1;
    }
    int right = -1;
    for (int i = to; i < Math.min(weights.length, to + REACH) && right < 0; i++) {
      right = weights[i] < SHOWN ? at[i] : -1;
    }
    if (left < 0 || right < 0) {
      return new double[2];
    }
    double free = 0;
    double all = 0;
    for (int j = Math.min(left, right) + 1; j < Math.max(left, right); j++) {
      double length = unit.target().tokens().get(j).length();
      all += length;
      boolean explained = last[j] >= 0 && (first[j] < from || last[j] >= to);
      free += explained ? 0 : length;
    }
    double room = Math.max(2, mine);
    return new double[] {1 - Math.min(1, all / room), 1 - Math.min(1, free / room)};
  }
}
