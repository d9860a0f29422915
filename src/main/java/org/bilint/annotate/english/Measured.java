package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * One number with its sign and unit, before it is known whether it opens a range.
 *
 * @param start the index of its first token, {@code end} that of the token after it
 * @param value in the words' own unit: 50 for "50 cents"
 * @param unit null where none is told
 * @param signFirst whether the currency stands before the number
 * @param doubt whether the minus may be no minus: parentheses around an amount
 */
record Measured(
    int start,
    int end,
    Numeral numeral,
    BigDecimal value,
    BigDecimal step,
    @Nullable UnitMatch unit,
    boolean signFirst,
    boolean doubt) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  Measured withUnitOf(Measured other) {
    return new Measured(start, end, numeral, value, step, other.unit, signFirst, doubt);
  }

  Measured times(BigDecimal factor) {
    return new Measured(
        start,
        end,
        numeral,
        value.multiply(factor),
        step.multiply(factor.abs()),
        unit,
        signFirst,
        doubt);
  }

  Amount amount(Exactness exactness) {
    return Amount.of(value, step).with(exactness);
  }

  boolean isBare() {
    return unit == null;
  }

  /** The unit for the record: parts of a whole where a fraction bears none. */
  Unit unitOrNone() {
    if (unit != null) {
      return unit.unit();
    }
    return numeral.form() == Numeral.Form.FRACTION ? Units.get("fraction") : Unit.NONE;
  }

  /** "10.700 tests": three decimals may be the thousands of a European hand. */
  private boolean mayGroupByPoint(Amount own) {
    Dimension dimension = unitOrNone().dimension();
    return numeral.isDigits()
        && !numeral.scaled()
        && numeral.value().scale() == 3
        && numeral.value().compareTo(BigDecimal.ONE) >= 0
        && numeral.value().compareTo(THOUSAND) < 0
        && own.step().compareTo(THOUSANDTH) == 0
        && dimension != Dimension.CURRENCY
        && dimension != Dimension.RATIO
        && dimension != Dimension.POINTS;
  }

  /** The amount and the other readings of these words, each in its own unit. */
  List<Quantity.Reading> readings(Amount amount) {
    Amount own = unit == null ? amount : amount.times(unit.factor());
    List<Quantity.Reading> others =
        unit == null
            ? List.of()
            : unit.others().stream()
                .map(o -> new Quantity.Reading(amount.times(o.factor()), o.unit()))
                .toList();
    if (doubt) {
      return List.of(
          new Quantity.Reading(own, unitOrNone()),
          new Quantity.Reading(own.negate(), unitOrNone()));
    }
    List<Quantity.Reading> all = new ArrayList<>();
    all.add(new Quantity.Reading(own, unitOrNone()));
    all.addAll(others);
    if (mayGroupByPoint(own)) {
      all.add(new Quantity.Reading(own.times(THOUSAND), unitOrNone()));
    }
    return all;
  }
}
