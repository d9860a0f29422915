package org.bilint.coverage;

/** What of the other side nothing outside of a stretch explains. */
final class Unexplained {

  /** How far to either side of its place a counterpart is sought, in words. */
  private static final int REACH = 150;

  /** The same for surprise, at least and as a share of the other side. */
  private static final int NEAR = 10;

  private static final double NEAR_SHARE = 1 / 3.0;

  /** What an explained word takes from a window of unexplained ones, over its length. */
  private static final double EXPLAINED = 1.2;

  /** What a light word counts. */
  private static final double LIGHT = 0.25;

  private static final double LIGHT_SURPRISE = 0.5;
  private static final double LIGHT_MINE = 0.3;
  private static final double LEAST_SURPRISE = 4;
  private static final double MOST = 2;

  /**
   * @param most in Chinese characters, what stands together, explained words between taken off
   * @param all in Chinese characters
   * @param surprise what stands together near the stretch's place, over what the stretch says, both
   *     with rare words counting more
   */
  record Found(double most, double all, double surprise) {}

  private final Side side;
  private final Side other;

  /** The couples by target: of a target's, {@code next} of the last one leads to those before. */
  private final int[] last;

  private final int[] next;
  private final int[] source;
  private final double[] share;

  Unexplained(Unit unit) {
    side = unit.source();
    other = unit.target();
    int size = unit.links().size();
    last = new int[other.size()];
    next = new int[size + 1];
    source = new int[size + 1];
    share = new double[size + 1];
    for (int k = 1; k <= size; k++) {
      Unit.Couple couple = unit.links().get(k - 1);
      source[k] = couple.source();
      share[k] = couple.share();
      next[k] = last[couple.target()];
      last[couple.target()] = k;
    }
  }

  /** For the tokens of {@code [from, to)}. */
  Found of(int from, int to) {
    int centre = (int) ((from + to) / 2.0 / side.size() * other.size());
    int near = Math.max(NEAR, (int) (other.size() * NEAR_SHARE));
    int first = Math.max(0, centre - REACH);
    int end = Math.min(other.size(), centre + REACH);
    double run = 0;
    double most = 0;
    double all = 0;
    double surpriseRun = 0;
    double surprise = 0;
    for (int j = first; j < end; j++) {
      double explained = explained(j, from, to);
      Token token = other.tokens().get(j);
      double mass = token.length() * (token.content() ? 1 : LIGHT);
      double value = mass * (1 - explained) - mass * EXPLAINED * explained;
      run = Math.max(0, run + value);
      most = Math.max(most, run);
      all += Math.max(0, value);
      if (Math.abs(j - centre) <= near) {
        double bits = token.content() ? token.surprise() : LIGHT_SURPRISE;
        surpriseRun = Math.max(0, surpriseRun + bits * (1 - 2 * explained));
        surprise = Math.max(surprise, surpriseRun);
      }
    }
    double mine = 0;
    for (int i = from; i < to; i++) {
      Token token = side.tokens().get(i);
      mine += token.content() ? token.surprise() : LIGHT_MINE;
    }
    return new Found(most, all, Math.min(MOST, surprise / Math.max(LEAST_SURPRISE, mine)));
  }

  private double explained(int target, int from, int to) {
    double explained = 0;
    for (int k = last[target]; k > 0; k = next[k]) {
      if (source[k] < from || source[k] >= to) {
        explained = Math.max(explained, share[k]);
      }
    }
    return explained;
  }
}
