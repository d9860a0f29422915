package org.bilint.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.text.DataTable;

/**
 * The weights of a stretch's features, and from which score on it is told, from {@code
 * rules/omission/spans.tsv}.
 */
final class SpanModel {

  private static final String TABLE = "omission/spans.tsv";

  private final double[] weights = new double[SpanFeatures.NAMES.size()];
  private final Map<String, Double> values = new HashMap<>();

  /**
   * @param name of the column
   * @throws IllegalStateException if the table lacks a row or has one that is unknown
   */
  SpanModel(String name) {
    int column = -1;
    for (DataTable.Row row : DataTable.load(TABLE)) {
      if (column < 0) {
        column = row.cells().indexOf(name);
      } else {
        values.put(row.cells().get(0), Double.parseDouble(row.cells().get(column)));
      }
    }
    List<String> names = SpanFeatures.NAMES;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = value(names.get(i));
    }
  }

  private double value(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("rules/" + TABLE + " lacks " + name);
    }
    return value;
  }

  double score(List<Double> features) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * features.get(i);
    }
    return score;
  }

  /** The score from which on a stretch is told at all. */
  double least() {
    return value("least");
  }

  /** The same for a single word between marks. */
  double leastSetOff() {
    return value("least-set-off");
  }

  /**
   * Whether it is told as an error: the score says so, and the other side is shorter by as much.
   */
  boolean isSure(List<Double> features) {
    return score(features) > value("sure") && SpanFeatures.shortfall(features) >= value("short");
  }

  /** How likely it is that a stretch of this score has no counterpart. */
  double confidence(double score) {
    return 1 / (1 + Math.exp(-value("slope") * score - value("prior")));
  }
}
