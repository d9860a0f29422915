package org.bilint.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;

/**
 * Finds ranges and fractions that one language writes as two numbers: "from 5% to 8%" and 5% 到 8%,
 * "four of seven" and 4/7.
 */
final class RangeJoin {

  /** The index of a range on one side and of its two ends, low and high, on the other. */
  record Join(int range, int low, int high, boolean rangeInSource) {

    /** Whether the two ends stand side by side, the higher one first. */
    boolean isSwapped() {
      return high == low - 1;
    }
  }

  private RangeJoin() {}

  /** The joins between mentions; an empty place in a list is a mention already linked. */
  static List<Join> cover(List<Optional<Occurrence>> source, List<Optional<Occurrence>> target) {
    List<Join> joins = new ArrayList<>(find(source, target, true));
    joins.addAll(find(target, source, false));
    return joins;
  }

  private static List<Join> find(
      List<Optional<Occurrence>> ranges, List<Optional<Occurrence>> singles, boolean inSource) {
    List<Join> joins = new ArrayList<>();
    boolean[] taken = new boolean[singles.size()];
    for (int i = 0; i < ranges.size(); i++) {
      Optional<Quantity> fraction = quantity(ranges.get(i)).filter(RangeJoin::isFraction);
      if (fraction.isPresent()) {
        int[] parts = parts(fraction.get(), singles, taken);
        if (parts.length == 2) {
          taken[parts[0]] = true;
          taken[parts[1]] = true;
          joins.add(new Join(i, parts[0], parts[1], inSource));
        }
        continue;
      }
      Optional<Quantity> range = quantity(ranges.get(i)).filter(Quantity::isRange);
      if (range.isEmpty()) {
        continue;
      }
      int low = indexOf(range.get(), range.get().amount().low(), singles, taken);
      int high = indexOf(range.get(), range.get().amount().high(), singles, taken);
      if (low >= 0 && high >= 0) {
        taken[low] = true;
        taken[high] = true;
        joins.add(new Join(i, low, high, inSource));
      }
    }
    return joins;
  }

  private static boolean isFraction(Quantity quantity) {
    return quantity.unit().id().equals("fraction") && !quantity.isRange();
  }

  /** Two neighbouring counts, a part and its whole, whose quotient is the fraction. */
  private static int[] parts(
      Quantity fraction, List<Optional<Occurrence>> singles, boolean[] taken) {
    double wanted = fraction.amount().low().doubleValue();
    for (int i = 0; i + 1 < singles.size(); i++) {
      Optional<Quantity> first = quantity(singles.get(i)).filter(RangeJoin::isCount);
      Optional<Quantity> second = quantity(singles.get(i + 1)).filter(RangeJoin::isCount);
      if (first.isEmpty() || second.isEmpty() || taken[i] || taken[i + 1]) {
        continue;
      }
      double a = first.get().amount().low().doubleValue();
      double b = second.get().amount().low().doubleValue();
      if (Math.abs(Math.min(a, b) / Math.max(a, b) - wanted) < 1e-6) {
        return new int[] {i, i + 1};
      }
    }
    return new int[0];
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.unit().isNone() && quantity.amount().low().signum() > 0;
  }

  /** The end's unit may be left out ("from 5 to 8%"); points for percent is told by the caller. */
  private static int indexOf(
      Quantity range, BigDecimal number, List<Optional<Occurrence>> singles, boolean[] taken) {
    for (int i = 0; i < singles.size(); i++) {
      Optional<Quantity> single = quantity(singles.get(i)).filter(each -> !each.isRange());
      if (!taken[i]
          && single.isPresent()
          && single.get().amount().low().compareTo(number) == 0
          && (single.get().unit().isNone() || isLike(single.get(), range))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLike(Quantity single, Quantity range) {
    Dimension dimension = single.unit().dimension();
    return single.unit().equals(range.unit())
        || (dimension == Dimension.POINTS && range.unit().dimension() == Dimension.RATIO)
        || (dimension == Dimension.RATIO && range.unit().dimension() == Dimension.POINTS);
  }

  private static Optional<Quantity> quantity(Optional<Occurrence> occurrence) {
    return occurrence
        .map(Occurrence::mention)
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast);
  }
}
