package org.bilint.annotate.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "a dollar fifty", "a pound twenty": one of a currency and some hundredths. */
final class PocketMoney {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private PocketMoney() {}

  static @Nullable Measured at(Tokens tokens, int i) {
    UnitMatch unit = tokens.is(i, "a") ? Currencies.word(tokens, i + 1) : null;
    if (unit == null || unit.factor().compareTo(BigDecimal.ONE) != 0) {
      return null;
    }
    Numeral cents = SpelledNumbers.small(tokens, unit.end());
    boolean change =
        cents != null
            && cents.value().compareTo(BigDecimal.TEN) >= 0
            && !tokens.lower(unit.end() - 1).endsWith("s");
    if (!change || cents == null) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE.add(cents.value().multiply(CENT));
    return new Measured(i, cents.end(), cents, value, CENT, unit, false, false);
  }
}
