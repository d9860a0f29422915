package org.bilint.annotate;

import java.util.List;
import org.bilint.text.Span;

/**
 * A number with its unit.
 *
 * @param span all of it: sign, qualifier ("more than", 約, 多), digits, unit
 * @param amount the number in its unit, scale words multiplied in: 167700000000 for "$167.7
 *     billion"
 * @param unit {@link Unit#NONE} for a bare number or a count of things
 * @param readings other things that the same words can mean, each as good as the first: "double" is
 *     2 times and also +100 %; 兆 is 10^12 or 10^6
 * @param weak whether a missing counterpart is no error: 一個, "one of the"
 */
public record Quantity(Span span, Amount amount, Unit unit, List<Reading> readings, boolean weak)
    implements Mention {

  /** Another amount and unit that a mention may stand for. */
  public record Reading(Amount amount, Unit unit) {}

  public Quantity {
    readings = List.copyOf(readings);
  }

  public Quantity(Span span, Amount amount, Unit unit) {
    this(span, amount, unit, List.of(), false);
  }

  @Override
  public String kind() {
    return "quantity";
  }

  /**
   * A number, a share or a span of time, which languages often say in words that are no number; not
   * money, percent or a measure.
   */
  public boolean isPlain() {
    return switch (unit.dimension()) {
      case COUNT, ORDINAL, MULTIPLE, CALENDAR, DURATION -> true;
      default -> unit.id().equals("fraction");
    };
  }

  /** A range of distinct numbers, "10 to 15"; a vague amount is none. */
  public boolean isRange() {
    return amount.isRange() && amount.exactness() != Exactness.VAGUE;
  }
}
