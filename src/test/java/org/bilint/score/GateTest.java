package org.bilint.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  /** One critical, two major, one neutral finding in 1,000 words. */
  private static final Score BAD = new Score(35, 35, 1, 2, 0, 1);

  private static final Score MINOR_ONLY = new Score(3, 0.5, 0, 0, 3, 0);

  @Test
  void failsOnFindingsAtOrAboveTheBar() {
    assertEquals(new Verdict(false, "3 findings at or above major"), Gate.DEFAULT.judge(BAD));
    assertEquals(
        new Verdict(false, "1 finding at or above critical"),
        new Gate(Optional.of(Severity.CRITICAL), OptionalDouble.empty()).judge(BAD));
    assertEquals(new Verdict(true, "no finding at or above major"), Gate.DEFAULT.judge(MINOR_ONLY));
  }

  @ParameterizedTest
  @CsvSource({"0.5,true", "0.49,false", "0,false", "100,true"})
  void comparesThePenaltyPerThousandWords(double max, boolean passes) {
    Gate gate = new Gate(Optional.empty(), OptionalDouble.of(max));

    assertEquals(passes, gate.judge(MINOR_ONLY).passes());
  }

  @Test
  void givesEveryReasonAgainst() {
    Gate gate = new Gate(Optional.of(Severity.MINOR), OptionalDouble.of(30));

    assertEquals(
        "3 findings at or above minor; penalty 35 per 1,000 words above 30",
        gate.judge(BAD).reason());
    assertEquals(
        new Verdict(true, "no limit is set"),
        new Gate(Optional.empty(), OptionalDouble.empty()).judge(BAD));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAPenaltyThatIsNone(double max) {
    assertThrows(
        IllegalArgumentException.class, () -> new Gate(Optional.empty(), OptionalDouble.of(max)));
  }

  @Test
  void aBudgetIsForItsCategoryAlone() {
    Score score =
        new Score(12, 12, 0, 2, 2, 0, Map.of(Category.TERMINOLOGY, 10.0, Category.TYPOGRAPHY, 2.0));

    Gate within = budget(Map.of(Category.TERMINOLOGY, 10.0, Category.NUMBER, 0.0));
    Gate above = budget(Map.of(Category.TYPOGRAPHY, 1.5, Category.TERMINOLOGY, 20.0));

    assertEquals(
        new Verdict(
            true, "number 0 within its budget of 0; terminology 10 within its budget of 10"),
        within.judge(score));
    assertEquals(new Verdict(false, "typography 2 above its budget of 1.5"), above.judge(score));
    assertThrows(IllegalArgumentException.class, () -> budget(Map.of(Category.DATE, -1.0)));
  }

  private static Gate budget(Map<Category, Double> budgets) {
    return new Gate(Optional.empty(), OptionalDouble.empty(), budgets);
  }
}
