package org.bilint.annotate.english;

import java.math.BigDecimal;

/**
 * A number that begins at some token, without unit.
 *
 * @param end the index of the token after it
 * @param step the worth of the last digit shown
 * @param form how it is written
 * @param scale what its last word or letter multiplies by: 1e6 for "2 million", 1 where none does
 */
record Numeral(int end, BigDecimal value, BigDecimal step, Form form, BigDecimal scale) {

  enum Form {
    DIGITS,
    SPELLED,
    /** "3/4", "½"; "2 1/2" is DIGITS. */
    FRACTION
  }

  Numeral scaledBy(BigDecimal factor, int newEnd) {
    return new Numeral(
        newEnd, value.multiply(factor), step.multiply(factor), form, scale.multiply(factor));
  }

  Numeral plus(BigDecimal more, BigDecimal newStep, int newEnd) {
    return new Numeral(newEnd, value.add(more), newStep, form, scale);
  }

  /** Whether a word or letter for a hundred or more ends it. */
  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  boolean isDigits() {
    return form == Form.DIGITS;
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  boolean is(int number) {
    return value.compareTo(BigDecimal.valueOf(number)) == 0;
  }
}
