package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Unit;

/**
 * A unit found beside a number.
 *
 * @param factor how many units one of the word is: 0.01 for "cents"
 * @param others what else the word may mean
 * @param end the index of the token after it
 */
record UnitMatch(Unit unit, BigDecimal factor, List<Other> others, int end) {

  /** Another unit and its factor. */
  record Other(Unit unit, BigDecimal factor) {}

  static UnitMatch of(Unit unit, int end) {
    return new UnitMatch(unit, BigDecimal.ONE, List.of(), end);
  }

  UnitMatch or(Unit other, BigDecimal otherFactor) {
    return new UnitMatch(unit, factor, List.of(new Other(other, otherFactor)), end);
  }
}
