package org.bilint.annotate;

import java.math.BigDecimal;

/**
 * A number as it is stated: a single one where {@code low} equals {@code high}, a range otherwise.
 *
 * @param low the stated number, or the lower one of a range; in a vague amount the lower bound
 * @param high the same, or the upper one; in a vague amount the first number too large for it
 * @param exactness the qualifier beside it; bounds do not change low and high ("more than 5" is 5)
 * @param step the worth of the last digit shown (1e8 for "167.7 billion", 1 for "12"); zero where
 *     nothing is rounded
 */
public record Amount(BigDecimal low, BigDecimal high, Exactness exactness, BigDecimal step) {

  public Amount {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " above high " + high);
    }
    if (step.signum() < 0) {
      throw new IllegalArgumentException("negative step " + step);
    }
  }

  public static Amount of(BigDecimal value, BigDecimal step) {
    return new Amount(value, value, Exactness.EXACT, step);
  }

  public static Amount of(long value) {
    return of(BigDecimal.valueOf(value), BigDecimal.ONE);
  }

  /** Between {@code low} and {@code high}, told only by its order: "tens of millions". */
  public static Amount vague(BigDecimal low, BigDecimal high) {
    return new Amount(low, high, Exactness.VAGUE, BigDecimal.ZERO);
  }

  public static Amount range(Amount low, Amount high) {
    return new Amount(low.low, high.high, low.exactness, low.step.min(high.step));
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  public Amount with(Exactness other) {
    return new Amount(low, high, other, step);
  }

  public Amount times(BigDecimal factor) {
    BigDecimal a = low.multiply(factor);
    BigDecimal b = high.multiply(factor);
    return new Amount(a.min(b), a.max(b), exactness, step.multiply(factor.abs()));
  }

  public Amount negate() {
    return new Amount(high.negate(), low.negate(), exactness, step);
  }

  /** Plain digits without trailing zeros, as {@code bilint parse} prints them. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
