package org.bilint.align;

/**
 * One way in which a translated mention is not its source.
 *
 * @param detail what differs, in words for the message: "10 times too large", "Q2 against Q3"
 * @param certain whether it holds whatever the context; if not, the finding is told more softly
 */
public record Difference(Kind kind, String detail, boolean certain) {

  /** The kinds, each the business of one rule; the first ones say the most about a pair. */
  public enum Kind {
    /** The number is 10, 100, 1,000 ... times too large or too small. */
    MAGNITUDE,
    /** A negative number made positive, or the other way round. */
    SIGN,
    /** Another number. */
    VALUE,
    /** Another unit with the same number. */
    UNIT,
    /** A currency or a percent sign is gone. */
    UNIT_LOST,
    /** Another currency. */
    CURRENCY,
    /** Percent for percentage or basis points, or the other way round. */
    POINTS,
    /** One end of a range differs or is gone. */
    RANGE_BOUND,
    /** "about", "more than" is gone, came in, or a number was rounded without a word for it. */
    EXACTNESS_LOST,
    /** "more than" made "less than". */
    EXACTNESS_TURNED,
    ORDINAL,
    /** Another product, form or model number. */
    LABEL,
    YEAR,
    /** Another quarter or half-year. */
    PERIOD,
    /** Another month, day, weekday, time, decade or century. */
    DATE_PART
  }

  public static Difference certain(Kind kind, String detail) {
    return new Difference(kind, detail, true);
  }

  public static Difference guess(Kind kind, String detail) {
    return new Difference(kind, detail, false);
  }
}
