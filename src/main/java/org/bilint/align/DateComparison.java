package org.bilint.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.bilint.annotate.Occurrence;

/** Compares two dates part by part; a part that only one side tells is no difference. */
final class DateComparison {

  private DateComparison() {}

  /** Empty where the two share no part. */
  static Optional<Comparison> compare(Occurrence sourceAt, Occurrence targetAt) {
    DateTime source = (DateTime) sourceAt.mention();
    DateTime target = (DateTime) targetAt.mention();
    boolean halvesTold = DayHalves.isTold(sourceAt.text()) && DayHalves.isTold(targetAt.text());
    List<Difference> differences = new ArrayList<>();
    int shared = 0;
    for (Part part : Part.values()) {
      Integer s = source.parts().get(part);
      Integer t = target.parts().get(part);
      if (s == null || t == null) {
        continue;
      }
      shared++;
      if (!same(part, s, t, halvesTold)) {
        differences.add(
            Difference.certain(kind(part), source.normalized() + " became " + target.normalized()));
      }
    }
    if (shared == 0) {
      return Optional.empty();
    }
    if (differences.isEmpty() && YearKinds.differ(sourceAt.text(), targetAt.text())) {
      Difference kind = Difference.guess(Kind.YEAR, YearKinds.difference(sourceAt.text()));
      return Optional.of(new Comparison(List.of(kind), 0.1 + 0.02 * unshared(source, target)));
    }
    if (differences.isEmpty()) {
      return Optional.of(new Comparison(List.of(), 0.02 * unshared(source, target)));
    }
    // Dates that share nothing but a clashing part are two dates, not one gone wrong, unless
    // nothing better is at hand.
    double agreement = differences.size() < shared ? 0 : 0.3;
    return Optional.of(
        new Comparison(
            List.of(differences.get(0)),
            Comparison.of(List.of(differences.get(0))).cost()
                + 0.3 * (differences.size() - 1)
                + agreement));
  }

  private static int unshared(DateTime source, DateTime target) {
    int count = 0;
    for (Part part : Part.values()) {
      if (source.has(part) != target.has(part)) {
        count++;
      }
    }
    return count;
  }

  private static boolean same(Part part, int source, int target, boolean halvesTold) {
    return switch (part) {
      // Which half of the day is told in words that one side may leave out.
      case HOUR -> halvesTold ? source % 24 == target % 24 : source % 12 == target % 12;
      // "mid-June" and 六月中; what is early to one is late to nobody, but early and mid blend.
      case THIRD -> Math.abs(source - target) <= 1;
      // "the 1990s" and 90年代, "2026" and '26.
      case DECADE, YEAR -> sameYear(source, target);
      default -> source == target;
    };
  }

  private static boolean sameYear(int source, int target) {
    boolean abbreviated = Math.min(source, target) < 100;
    return source == target || (abbreviated && source % 100 == target % 100);
  }

  private static Kind kind(Part part) {
    return switch (part) {
      case YEAR -> Kind.YEAR;
      case QUARTER, HALF -> Kind.PERIOD;
      default -> Kind.DATE_PART;
    };
  }
}
