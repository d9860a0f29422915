package org.bilint.rules;

import java.math.BigDecimal;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;

/** A mention in one writing for both languages, for messages: {@code 167,700,000,000 USD}. */
final class NormalForm {

  private NormalForm() {}

  static String of(Mention mention) {
    if (mention instanceof Quantity quantity) {
      return of(quantity);
    }
    return mention instanceof DateTime date ? date.normalized() : mention.kind();
  }

  private static String of(Quantity quantity) {
    Amount amount = quantity.amount();
    String number =
        amount.isRange()
            ? grouped(amount.low()) + " to " + grouped(amount.high())
            : grouped(amount.low());
    if (quantity.unit().id().equals("fraction")) {
      number = fraction(amount.low());
    }
    boolean bare = quantity.unit().isNone() || quantity.unit().id().equals("fraction");
    String unit = bare ? "" : " " + quantity.unit().id();
    String bound = amount.exactness() == Exactness.EXACT ? "" : amount.exactness().word() + " ";
    return bound + number + unit;
  }

  /** Two thirds as 2/3, where the denominator is one that people say. */
  private static String fraction(BigDecimal value) {
    for (int denominator = 2; denominator <= 1000; denominator++) {
      double numerator = value.doubleValue() * denominator;
      if (Math.abs(numerator - Math.rint(numerator)) < 1e-9 * denominator) {
        return Math.round(numerator) + "/" + denominator;
      }
    }
    return grouped(value);
  }

  private static String grouped(BigDecimal number) {
    String plain = Amount.plain(number);
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain);
    for (int i = end - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
