package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;

/**
 * A unit's word or a measure word as it was found.
 *
 * @param end where it ends
 * @param factor how many of the unit one of these is
 * @param readings what else one of these can be
 * @param more what 半 or a digit behind it adds to the number
 * @param exactness what 多 inside it tells
 */
record UnitHit(
    int end,
    Unit unit,
    BigDecimal factor,
    List<Quantity.Reading> readings,
    boolean weak,
    BigDecimal more,
    Exactness exactness) {

  static UnitHit of(int end, Unit unit, BigDecimal factor) {
    return of(end, unit, factor, List.of(), false);
  }

  static UnitHit of(
      int end, Unit unit, BigDecimal factor, List<Quantity.Reading> readings, boolean weak) {
    return new UnitHit(end, unit, factor, readings, weak, BigDecimal.ZERO, Exactness.EXACT);
  }

  UnitHit plus(BigDecimal half, int newEnd) {
    return new UnitHit(newEnd, unit, factor, readings, weak, half, exactness);
  }

  UnitHit bounded(Exactness told) {
    return new UnitHit(end, unit, factor, readings, weak, more, told);
  }

  /** The readings of a number of these. */
  List<Quantity.Reading> readings(Amount amount) {
    return readings.stream()
        .map(one -> new Quantity.Reading(amount.times(one.amount().low()), one.unit()))
        .toList();
  }
}
