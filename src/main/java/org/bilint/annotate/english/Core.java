package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;

/** A quantity without its qualifier and span: amount, unit, other readings, where it ends. */
record Core(Amount amount, Unit unit, List<Quantity.Reading> readings, boolean weak, int end) {

  static Core of(Amount amount, Unit unit, int end) {
    return new Core(amount, unit, List.of(), false, end);
  }

  Core asWeak(boolean isWeak) {
    return new Core(amount, unit, readings, isWeak, end);
  }

  Core or(Amount otherAmount, Unit otherUnit) {
    return new Core(amount, unit, List.of(new Quantity.Reading(otherAmount, otherUnit)), weak, end);
  }
}
