package org.bilint.align;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;

/** Compares mentions of any two kinds. */
final class MentionComparison {

  private MentionComparison() {}

  /** Empty where one cannot stand for the other. */
  static Optional<Comparison> compare(Occurrence source, Occurrence target) {
    Mention s = source.mention();
    Mention t = target.mention();
    Optional<Comparison> comparison = Optional.empty();
    if (s instanceof Quantity from && t instanceof Quantity to) {
      comparison =
          QuantityComparison.compare(from, to).map(each -> withPeriods(each, source, target));
    } else if (s instanceof DateTime && t instanceof DateTime) {
      comparison = DateComparison.compare(source, target);
    } else if (s instanceof Label && t instanceof Label) {
      comparison = labels(source, target);
    } else if (s instanceof Label label) {
      comparison = names(label, t);
    } else if (t instanceof Label label) {
      comparison = names(label, s);
    } else if (s instanceof Quantity quantity && t instanceof DateTime date) {
      comparison = crossed(quantity, date);
    } else if (s instanceof DateTime date && t instanceof Quantity quantity) {
      comparison = crossed(quantity, date);
    }
    return comparison.filter(each -> each.cost() < Comparison.UNRELATED);
  }

  /** The same number for another period is another rate. */
  private static Comparison withPeriods(Comparison same, Occurrence source, Occurrence target) {
    if (same.cost() >= Comparison.ALIKE) {
      return same;
    }
    return Periods.difference(source, target)
        .map(each -> new Comparison(List.of(each), same.cost() + 0.1))
        .orElse(same);
  }

  /** A label in one language may be a plain number in the other: S&P 500, 標普500. */
  private static Optional<Comparison> names(Label label, Mention other) {
    for (String digits : label.numbers()) {
      if (!isShort(digits)) {
        continue;
      }
      BigDecimal number = new BigDecimal(digits);
      if (other instanceof Quantity quantity
          && isCount(quantity)
          && number.compareTo(quantity.amount().low()) == 0) {
        return Optional.of(Comparison.SAME.plus(0.1));
      }
      if (other instanceof DateTime date
          && number.scale() <= 0
          && date.parts().size() == 1
          && date.parts().containsValue(number.intValue())) {
        return Optional.of(Comparison.SAME.plus(0.2));
      }
    }
    return Optional.empty();
  }

  /** A name's number counts nothing; the 2 of 2 年 is no part of one. */
  private static boolean isCount(Quantity quantity) {
    return quantity.unit().isNone() || quantity.unit().dimension() == Dimension.ORDINAL;
  }

  /** Whether digits are a number at all ("1.2.3" is none) and not a serial number. */
  private static boolean isShort(String digits) {
    return digits.length() <= 9 && digits.matches("\\d+(\\.\\d+)?");
  }

  /** "2025" alone is a year to one parser and a number to the other. */
  private static Optional<Comparison> crossed(Quantity quantity, DateTime date) {
    BigDecimal number = quantity.amount().low();
    if (isDecade(quantity, date)) {
      return Optional.of(Comparison.SAME.plus(0.2));
    }
    boolean oneThing = date.parts().size() == 1 || date.has(Part.HOUR);
    if (!quantity.unit().isNone() || !oneThing) {
      return Optional.empty();
    }
    if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
      return Optional.empty();
    }
    int value = number.intValue();
    boolean told =
        date.has(Part.HOUR)
            ? date.parts().getOrDefault(Part.HOUR, -1) % 12 == value % 12
            : date.parts().containsValue(value);
    boolean year =
        date.has(Part.YEAR)
            && value < 100
            && date.parts().getOrDefault(Part.YEAR, 0) % 100 == value;
    return told || year ? Optional.of(Comparison.SAME.plus(0.3)) : Optional.empty();
  }

  /** "The mid-80s" are a number until the other side makes years of them. */
  private static boolean isDecade(Quantity quantity, DateTime date) {
    Integer decade = date.parts().get(Part.DECADE);
    if (decade == null || quantity.amount().exactness() != Exactness.VAGUE) {
      return false;
    }
    BigDecimal from = quantity.amount().low().subtract(BigDecimal.valueOf(decade % 100));
    return quantity.unit().isNone() && from.signum() >= 0 && from.compareTo(BigDecimal.TEN) < 0;
  }

  private static Optional<Comparison> labels(Occurrence source, Occurrence target) {
    Label s = (Label) source.mention();
    Label t = (Label) target.mention();
    String from = latin(code(source.text()));
    String to = latin(code(target.text()));
    boolean sameLetters = from.equals(to);
    // One parser takes 7.2 for one number and the other for two.
    if (String.join(".", s.numbers()).equals(String.join(".", t.numbers()))) {
      boolean contained = from.contains(to) || to.contains(from);
      return sameLetters || contained
          ? Optional.of(Comparison.SAME)
          : from.length() == to.length() && from.length() <= 2
              ? Optional.of(Comparison.of(List.of(Difference.certain(Kind.LABEL, "other letters"))))
              : Optional.empty();
    }
    boolean shareNumber = s.numbers().stream().anyMatch(t.numbers()::contains);
    if (shareNumber && (from.contains(to) || to.contains(from))) {
      return Optional.of(Comparison.SAME.plus(0.2));
    }
    if (sameLetters && !latin(source.text()).isEmpty() && !latin(target.text()).isEmpty()) {
      return Optional.of(Comparison.of(List.of(Difference.certain(Kind.LABEL, "another number"))));
    }
    // "Table 4" and 表 40: the words cannot be compared, so they may be two things.
    boolean translated =
        latin(target.text()).isEmpty() && s.numbers().size() == 1 && t.numbers().size() == 1;
    return translated
        ? Optional.of(
            Comparison.of(List.of(Difference.guess(Kind.LABEL, "another number"))).plus(0.4))
        : Optional.empty();
  }

  /** The word of a label that holds its first digit: the 10-Q of "Form 10-Q". */
  private static String code(String label) {
    int digit = 0;
    while (digit < label.length() && !Character.isDigit(label.charAt(digit))) {
      digit++;
    }
    int start = label.lastIndexOf(' ', digit) + 1;
    int end = label.indexOf(' ', digit);
    return label.substring(start, end < 0 ? label.length() : end);
  }

  /** The Latin letters of a label; what is written in Chinese cannot be compared. */
  private static String latin(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
