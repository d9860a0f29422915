package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before the words around it are read.
 *
 * @param numeral the number alone, where there is one: what a range may share a scale with
 * @param factor how many of the unit the word for it means: 0.01 for 美分
 * @param side where the unit stands
 */
record Core(
    int start,
    int end,
    Amount amount,
    Unit unit,
    List<Quantity.Reading> readings,
    boolean weak,
    @Nullable Numeral numeral,
    BigDecimal factor,
    Side side) {

  /** Where the unit stands. */
  enum Side {
    /** There is none. */
    NONE,
    /** 百分之五, $5. */
    BEFORE,
    /** 5%, 5 個. */
    AFTER
  }

  static Core of(int start, int end, Amount amount, Unit unit) {
    return new Core(start, end, amount, unit, List.of(), false, null, BigDecimal.ONE, Side.AFTER);
  }

  Core from(int newStart) {
    return new Core(newStart, end, amount, unit, readings, weak, numeral, factor, side);
  }

  Core to(int newEnd) {
    return new Core(start, newEnd, amount, unit, readings, weak, numeral, factor, side);
  }

  Core with(Amount other) {
    return new Core(start, end, other, unit, readings, weak, numeral, factor, side);
  }

  Core with(List<Quantity.Reading> others) {
    return new Core(start, end, amount, unit, others, weak, numeral, factor, side);
  }

  Core weakened(boolean nowWeak) {
    return new Core(start, end, amount, unit, readings, nowWeak, numeral, factor, side);
  }

  Core negate() {
    List<Quantity.Reading> negated = new ArrayList<>();
    for (Quantity.Reading reading : readings) {
      negated.add(new Quantity.Reading(reading.amount().negate(), reading.unit()));
    }
    return with(amount.negate()).with(negated);
  }

  /** Says how exact it is, unless that is told already. */
  Core bounded(Exactness exactness) {
    if (exactness == Exactness.EXACT || amount.exactness() != Exactness.EXACT) {
      return this;
    }
    List<Quantity.Reading> bounded = new ArrayList<>();
    for (Quantity.Reading reading : readings) {
      bounded.add(new Quantity.Reading(reading.amount().with(exactness), reading.unit()));
    }
    return with(amount.with(exactness)).with(bounded);
  }

  Quantity toQuantity() {
    return new Quantity(new Span(start, end), amount, unit, readings, weak);
  }
}
