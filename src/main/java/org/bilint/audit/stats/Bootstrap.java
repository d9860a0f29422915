package org.bilint.audit.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by the bootstrap: the documents are drawn anew with replacement, again and again, and
 * the middle 95% of what comes out is the interval. Whole documents are drawn, since the errors
 * within one depend on each other. The draws are the same every time.
 */
public final class Bootstrap {

  private static final int DRAWS = 1000;

  /** Of fewer documents resamples tell nothing. */
  private static final int FEWEST = 5;

  private static final long SEED = 0x62696c696e74L;

  private Bootstrap() {}

  /** Of the penalty per 1,000 words of documents taken together; empty where they are too few. */
  public static Optional<Interval> ofRate(List<Measured> documents) {
    return of(
        documents.size(),
        drawn -> {
          long penalty = 0;
          long words = 0;
          for (int each : drawn) {
            penalty += documents.get(each).penalty();
            words += documents.get(each).words();
          }
          return new Measured(penalty, words).rate();
        });
  }

  /** Of the mean of some numbers; empty where they are too few. */
  public static Optional<Interval> ofMean(double[] values) {
    return of(
        values.length,
        drawn -> {
          double sum = 0;
          for (int each : drawn) {
            sum += values[each];
          }
          return sum / drawn.length;
        });
  }

  private static Optional<Interval> of(int size, ToDoubleFunction<int[]> statistic) {
    if (size < FEWEST) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    int[] drawn = new int[size];
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      for (int j = 0; j < size; j++) {
        drawn[j] = random.nextInt(size);
      }
      values[i] = statistic.applyAsDouble(drawn);
    }
    Arrays.sort(values);
    return Optional.of(
        new Interval(values[(int) (DRAWS * 0.025)], values[(int) (DRAWS * 0.975) - 1]));
  }
}
