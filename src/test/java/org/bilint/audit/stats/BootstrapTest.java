package org.bilint.audit.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void documentsThatAreAlikeLeaveNoDoubt() {
    List<Measured> alike = Collections.nCopies(10, new Measured(5, 1000));
    assertEquals(new Interval(5, 5), Bootstrap.ofRate(alike).orElseThrow());
  }

  @Test
  void fewDocumentsTellNothing() {
    assertTrue(Bootstrap.ofRate(Collections.nCopies(4, new Measured(5, 1000))).isEmpty());
  }

  /** The interval is to hold the truth in about 95 of 100 samples. */
  @Test
  void theIntervalHoldsTheTruthAsOftenAsItSays() {
    Random random = new Random(3);
    int held = 0;
    int samples = 200;
    for (int i = 0; i < samples; i++) {
      List<Measured> documents = new ArrayList<>();
      for (int j = 0; j < 40; j++) {
        documents.add(new Measured(random.nextInt(21), 1000));
      }
      Interval interval = Bootstrap.ofRate(documents).orElseThrow();
      held += interval.low() <= 10 && 10 <= interval.high() ? 1 : 0;
    }
    assertTrue(held >= 0.88 * samples && held <= samples - 2, held + " of " + samples);
  }
}
