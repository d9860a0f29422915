package org.bilint.audit.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {

  /** Of the 16 ways to throw four signs two have a sum as far from zero as all alike. */
  @Test
  void fewDocumentsAreGoneThroughExactly() {
    PairedDifference four = PairedDifference.of(new double[] {-1, -2, -3, -4});
    assertEquals(2 / 16.0, four.p());
    assertFalse(four.isMoreThanChance());
    assertTrue(four.interval().isEmpty(), "too few for an interval");

    PairedDifference six = PairedDifference.of(new double[] {-1, -2, -3, -4, -5, -6});
    assertEquals(2 / 64.0, six.p());
    assertTrue(six.isMoreThanChance());
  }

  @Test
  void documentsWithoutADifferenceSayNothing() {
    PairedDifference with = PairedDifference.of(new double[] {0, 0, 0, -1, -2, -3, -4, -5, -6});
    assertEquals(2 / 64.0, with.p());
    assertEquals(9, with.documents());
    assertEquals(6, with.better());
    assertEquals(0, with.worse());
  }

  @Test
  void manyDocumentsAreThrownInSeededWays() {
    double[] differences = new Random(1).doubles(200, -1, 1).map(each -> each - 0.3).toArray();
    PairedDifference once = PairedDifference.of(differences);
    assertEquals(once, PairedDifference.of(differences));
    assertTrue(once.isMoreThanChance());
    assertTrue(once.interval().orElseThrow().high() < 0, "the whole interval is an improvement");
  }

  /** Of tests of nothing one in twenty is to say that there is something. */
  @Test
  void chanceIsCalledMoreThanChanceAsOftenAsItSays() {
    Random random = new Random(7);
    int called = 0;
    int tests = 400;
    for (int i = 0; i < tests; i++) {
      double[] differences = new double[12];
      Arrays.setAll(differences, any -> random.nextGaussian());
      called += PairedDifference.of(differences).isMoreThanChance() ? 1 : 0;
    }
    assertTrue(called >= 8 && called <= 36, called + " of " + tests);
  }

  @Test
  void theSentenceSaysHowMuchAndHowSure() {
    String sentence = PairedDifference.of(new double[] {-1, -2, -3, -4, -5, 6}).sentence();
    assertTrue(
        sentence.startsWith("The penalty per 1,000 words is on average 1.50 lower"), sentence);
    assertTrue(sentence.contains("of 6 documents 5 did better and 1 worse"), sentence);
    assertTrue(sentence.contains("That may be chance"), sentence);
    assertEquals(
        "No document is in both audits, so that nothing can be said.",
        PairedDifference.of(new double[0]).sentence());
    assertEquals(
        "The one document has the same penalty in both audits.",
        PairedDifference.of(new double[1]).sentence());
  }
}
