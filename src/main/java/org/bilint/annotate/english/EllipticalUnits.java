package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Quantity.Reading;

/**
 * Gives a bare number that is compared with a quantity before it that quantity's unit and scale as
 * another reading: in "4.6 gigawatt-hours, up from 3.3" the 3.3 are gigawatt-hours too.
 */
final class EllipticalUnits {

  /** Words that announce what a quantity is compared with. */
  private static final List<String> COMPARING =
      List.of("from", "with", "to", "than", "versus", "vs", "vs.", "against", "and", "or", "was");

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** How many characters may lie between the two. */
  private static final int REACH = 60;

  private EllipticalUnits() {}

  static List<Mention> complete(String text, List<Mention> mentions) {
    List<Mention> completed = new ArrayList<>(mentions);
    Quantity before = null;
    for (int i = 0; i < completed.size(); i++) {
      if (!(completed.get(i) instanceof Quantity quantity)) {
        continue;
      }
      if (before != null && isBare(quantity) && isCompared(text, before, quantity)) {
        completed.set(i, withReading(quantity, before));
      } else if (!quantity.weak() && quantity.amount().exactness() != Exactness.VAGUE) {
        before = quantity;
      }
    }
    return completed;
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.unit().isNone()
        && !quantity.weak()
        && quantity.readings().isEmpty()
        && !quantity.amount().isRange()
        && quantity.amount().low().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private static boolean isCompared(String text, Quantity before, Quantity bare) {
    int from = before.span().end();
    int to = bare.span().start();
    if (to - from > REACH || to <= from) {
      return false;
    }
    String between = text.substring(from, to);
    if (between.contains(". ") || between.indexOf(';') >= 0) {
      return false;
    }
    String[] words = between.strip().split("[\\s,]+");
    return words.length > 0 && COMPARING.contains(words[words.length - 1]);
  }

  /** "Closer to four cents than to six": the 0.04 of a dollar says that the 6 are cents. */
  private static boolean areHundredths(Quantity bare, Quantity before) {
    return before.unit().dimension() == Dimension.CURRENCY
        && before.amount().high().abs().compareTo(BigDecimal.ONE) < 0
        && bare.amount().low().compareTo(BigDecimal.ONE) >= 0;
  }

  private static Quantity withReading(Quantity bare, Quantity before) {
    BigDecimal scale =
        areHundredths(bare, before) ? HUNDREDTH : scale(bare.amount().low(), before.amount().low());
    Amount amount = bare.amount().times(scale);
    if (scale.compareTo(BigDecimal.ONE) == 0 && before.unit().isNone()) {
      return bare;
    }
    return new Quantity(
        bare.span(),
        bare.amount(),
        bare.unit(),
        List.of(new Reading(amount, before.unit())),
        bare.weak());
  }

  /** The power of a thousand that brings the bare number closest to the one it is compared with. */
  private static BigDecimal scale(BigDecimal bare, BigDecimal before) {
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal near = before.abs().movePointLeft(2);
    for (int power = 0; power < 4 && bare.abs().multiply(scale).compareTo(near) < 0; power++) {
      scale = scale.movePointRight(3);
    }
    return bare.signum() == 0 ? BigDecimal.ONE : scale;
  }
}
