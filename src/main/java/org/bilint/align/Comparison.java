package org.bilint.align;

import java.util.List;
import org.bilint.align.Difference.Kind;

/**
 * How two mentions differ; no differences means that they say the same.
 *
 * @param cost how unlikely it is that one was meant for the other: 0 when they are the same; two
 *     mentions are linked only below {@link #UNRELATED}
 */
public record Comparison(List<Difference> differences, double cost) {

  /** What it costs to leave both mentions alone instead of linking them. */
  public static final double UNRELATED = 1.5;

  /** The most that two mentions may differ and still count as saying the same. */
  static final double ALIKE = 0.35;

  public static final Comparison SAME = new Comparison(List.of(), 0);

  public Comparison {
    differences = List.copyOf(differences);
  }

  static Comparison of(List<Difference> differences) {
    double cost = 0;
    for (Difference difference : differences) {
      cost += cost(difference.kind());
    }
    return new Comparison(differences, cost);
  }

  /** The same differences between mentions that are less, or more, alike than the kind tells. */
  Comparison plus(double more) {
    return new Comparison(differences, cost + more);
  }

  public boolean same() {
    return differences.isEmpty();
  }

  private static double cost(Kind kind) {
    return switch (kind) {
      case EXACTNESS_LOST -> 0.1;
      case EXACTNESS_TURNED -> 0.2;
      case UNIT_LOST -> 0.3;
      case CURRENCY, POINTS -> 0.4;
      case SIGN -> 0.5;
      case RANGE_BOUND -> 0.6;
      case UNIT, YEAR, PERIOD -> 0.7;
      case MAGNITUDE, LABEL, DATE_PART -> 0.8;
      case VALUE, ORDINAL -> 0.9;
    };
  }
}
