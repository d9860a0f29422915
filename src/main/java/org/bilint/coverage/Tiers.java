package org.bilint.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bilint.coverage.Gap.Tier;
import org.bilint.text.DataTable;

/**
 * From which score on a stretch is told, as what, and how likely it is then to be right: a column
 * of {@code rules/omission/tiers.tsv}.
 */
final class Tiers {

  private static final String TABLE = "omission/tiers.tsv";

  private final Map<String, Double> values = new HashMap<>();

  /**
   * @param name of the column
   * @throws IllegalStateException if the table is broken
   */
  Tiers(String name) {
    int column = -1;
    for (DataTable.Row row : DataTable.load(TABLE)) {
      if (column < 0) {
        column = row.cells().indexOf(name);
      } else {
        values.put(row.cells().get(0), Double.parseDouble(row.cells().get(column)));
      }
    }
  }

  private double value(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("rules/" + TABLE + " lacks " + name);
    }
    return value;
  }

  /**
   * How a stretch of this score is told, if at all.
   *
   * @param shortfall how well the other side's shortness fits the loss; a text that is rendered
   *     freely lacks words and no length
   */
  Optional<Tier> of(double score, double shortfall) {
    if (score > value("sure") && shortfall >= value("short")) {
      return Optional.of(Tier.SURE);
    }
    if (score > value("likely")) {
      return Optional.of(Tier.LIKELY);
    }
    return score > value("possible") ? Optional.of(Tier.POSSIBLE) : Optional.empty();
  }

  /** What a single word between marks has more: it is not there for its neighbour's sake. */
  double setOff() {
    return value("set-off");
  }

  /** How likely it is that a stretch of this score has no counterpart. */
  double confidence(double score) {
    return 1 / (1 + Math.exp(-value("slope") * score - value("prior")));
  }
}
