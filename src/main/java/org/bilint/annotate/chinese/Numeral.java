package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;

/**
 * A number as it stands in the text, without unit or sign.
 *
 * @param start where it begins
 * @param end where it ends
 * @param amount its worth, scales multiplied in; with the exactness of a 多 or 幾 inside it
 * @param form how it is written
 * @param power the power of ten of the scale that closes it: 8 in 20.5 億, 3 in 五千, else 0
 * @param inner that of a 百 or 千 right before that scale: 3 in 五千億, else 0
 */
record Numeral(int start, int end, Amount amount, Form form, int power, int inner) {

  /** How a number is written. */
  enum Form {
    /** 2025, with nothing but Arabic digits. */
    PLAIN,
    /** 1,234.5 with grouping, a decimal point or an exponent. */
    FORMATTED,
    /** 二〇二五, digit by digit. */
    STRING,
    /** 三百二十, and 3 億, with scales or one digit. */
    SPOKEN
  }

  int length() {
    return end - start;
  }

  BigDecimal value() {
    return amount.low();
  }

  boolean isSingle() {
    return form == Form.SPOKEN && end - start == 1;
  }

  boolean isExact() {
    return amount.exactness() == Exactness.EXACT && !amount.isRange();
  }

  /** The whole number that this is, or -1 if it is none or not between 0 and 99999. */
  int small() {
    BigDecimal v = amount.low();
    if (!isExact() || (v.scale() > 0 && v.stripTrailingZeros().scale() > 0)) {
      return -1;
    }
    return v.signum() >= 0 && v.compareTo(BigDecimal.valueOf(99_999)) <= 0 ? v.intValue() : -1;
  }

  Numeral with(Amount other) {
    return new Numeral(start, end, other, form, power, inner);
  }
}
