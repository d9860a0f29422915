package org.bilint.annotate;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param id what it is called in {@code bilint parse}: an ISO 4217 code, {@code %}, {@code km}
 * @param dimension what it measures
 * @param factor how many of the dimension's base units one of these is; for a currency 1
 * @param offset what to add to the base value, after the factor; zero but for temperatures
 */
public record Unit(String id, Dimension dimension, BigDecimal factor, BigDecimal offset) {

  /** A bare number. */
  public static final Unit NONE = plain("", Dimension.COUNT);

  public static final Unit PERCENT =
      new Unit("%", Dimension.RATIO, new BigDecimal("0.01"), BigDecimal.ZERO);
  public static final Unit ORDINAL = plain("ordinal", Dimension.ORDINAL);
  public static final Unit TIMES = plain("times", Dimension.MULTIPLE);

  public Unit {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor of " + id + " is not positive");
    }
  }

  private static Unit plain(String id, Dimension dimension) {
    return new Unit(id, dimension, BigDecimal.ONE, BigDecimal.ZERO);
  }

  public boolean isNone() {
    return id.isEmpty();
  }

  /** A number of these in base units of the dimension: 5 km to 5000 (m). */
  public BigDecimal toBase(BigDecimal number) {
    return number.multiply(factor).add(offset);
  }
}
