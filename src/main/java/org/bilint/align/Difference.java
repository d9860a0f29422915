package org.bilint.align;

/**
 * One way in which a translated mention is not its source.
 *
 * @param detail what differs, in words for the message: "10 times too large", "Q2 against Q3"
 */
public record Difference(Kind kind, String detail) {

  /** The kinds, each the business of one rule. */
  public enum Kind {
    VALUE,
    MAGNITUDE,
    SIGN,
    UNIT,
    UNIT_LOST,
    CURRENCY,
    POINTS,
    RANGE_BOUND,
    EXACTNESS_LOST,
    EXACTNESS_TURNED,
    ORDINAL,
    LABEL,
    YEAR,
    PERIOD,
    DATE_PART
  }
}
