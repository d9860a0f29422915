package org.bilint.audit.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Whether the same documents do better in one audit than in the other. The differences of a
 * document's penalties per 1,000 words, second less first, are compared with what they would be if
 * it were chance which of the two is which: their signs are thrown anew (Fisher's permutation test
 * for pairs), in all ways where there are few documents, in 10,000 seeded ways where there are
 * many.
 *
 * @param documents that both audits have
 * @param better documents whose penalty fell
 * @param worse documents whose penalty rose
 * @param mean of the differences
 * @param interval of the mean, by the bootstrap over documents; empty where they are too few
 * @param p how often chance alone makes a mean as far from zero, from 0 to 1
 */
public record PairedDifference(
    int documents, int better, int worse, double mean, Optional<Interval> interval, double p) {

  /** From here on it is called more than chance. */
  private static final double LEVEL = 0.05;

  /** Of up to so many documents all ways to throw the signs are gone through. */
  private static final int EXACT = 13;

  private static final int THROWS = 10_000;
  private static final long SEED = 0x61756469740aL;

  /** Sums that differ by rounding only are equal. */
  private static final double ROUNDING = 1e-9;

  /**
   * @param differences one for each document
   */
  public static PairedDifference of(double[] differences) {
    int better = (int) Arrays.stream(differences).filter(each -> each < 0).count();
    int worse = (int) Arrays.stream(differences).filter(each -> each > 0).count();
    double mean = Arrays.stream(differences).average().orElse(0);
    return new PairedDifference(
        differences.length, better, worse, mean, Bootstrap.ofMean(differences), p(differences));
  }

  private static double p(double[] all) {
    // A document without a difference is the same with either sign.
    double[] differences = Arrays.stream(all).filter(each -> each != 0).toArray();
    double least = Math.abs(Arrays.stream(differences).sum()) - ROUNDING;
    if (differences.length <= EXACT) {
      int ways = 1 << differences.length;
      int far = 0;
      for (int signs = 0; signs < ways; signs++) {
        far += Math.abs(thrown(differences, signs)) >= least ? 1 : 0;
      }
      return far / (double) ways;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    int far = 0;
    for (int i = 0; i < THROWS; i++) {
      double sum = 0;
      for (double each : differences) {
        sum += random.nextBoolean() ? each : -each;
      }
      far += Math.abs(sum) >= least ? 1 : 0;
    }
    // The throw that was observed is one of those that could be.
    return (far + 1) / (THROWS + 1.0);
  }

  private static double thrown(double[] differences, int signs) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
    }
    return sum;
  }

  public boolean isMoreThanChance() {
    return p < LEVEL;
  }

  /** One sentence that says what was found and how sure it is. */
  public String sentence() {
    if (documents == 0) {
      return "No document is in both audits, so that nothing can be said.";
    }
    if (better + worse == 0) {
      return count(documents) + " the same penalty in both audits.";
    }
    String direction = mean < 0 ? "lower" : "higher";
    String size =
        String.format(
            Locale.ROOT,
            "The penalty per 1,000 words is %s %.2f %s in the second audit",
            "on average",
            Math.abs(mean),
            direction);
    String range =
        interval
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        " (95%% interval of the change %+.2f to %+.2f)",
                        each.low(),
                        each.high()))
            .orElse("");
    String counts =
        String.format(
            Locale.ROOT,
            "; of %,d documents %,d did better and %,d worse",
            documents,
            better,
            worse);
    return size + range + counts + ". " + verdict();
  }

  private String verdict() {
    String often =
        p < 0.001 ? "less than once in 1,000" : String.format(Locale.ROOT, "in %.1f%%", 100 * p);
    String throwing =
        "if it were chance which audit a document's penalty is from, a mean as far from zero would"
            + " come up "
            + often
            + (p < 0.001 ? " throws" : " of throws");
    return isMoreThanChance()
        ? "That is more than chance: " + throwing + "."
        : "That may be chance: " + throwing + ".";
  }

  private static String count(int documents) {
    return documents == 1
        ? "The one document has"
        : String.format(Locale.ROOT, "All %,d documents have", documents);
  }
}
