package org.bilint.coverage;

import java.util.ArrayList;
import java.util.List;
import org.bilint.text.DataTable;

/**
 * Scores stretches by their features: a linear sum and a few units that see features together, each
 * a hyperbolic tangent of its own sum. The weights stand in {@code rules/omission/spans-en.tsv} and
 * {@code spans-zh.tsv}.
 */
final class SpanModel {

  private static final String FIRST = "feature";
  private static final String ONE = "one";
  private static final String OUT = "out";

  /** By unit, the linear sum first; the constant comes last. */
  private final double[][] weights;

  /** What each unit counts; 1 for the linear sum. */
  private final double[] out;

  private SpanModel(double[][] weights, double[] out) {
    this.weights = weights;
    this.out = out;
  }

  /**
   * @throws IllegalStateException if the table lacks a row or has one that is unknown
   */
  static SpanModel load(String table) {
    List<String> names = SpanFeatures.NAMES;
    List<double[]> rows = new ArrayList<>();
    for (DataTable.Row row : DataTable.load(table)) {
      if (!row.cells().get(0).equals(FIRST)) {
        String expected = rows.size() < names.size() ? names.get(rows.size()) : ONE;
        expected = rows.size() > names.size() ? OUT : expected;
        if (!row.cells().get(0).equals(expected)) {
          throw row.fault("this row should be " + expected);
        }
        rows.add(row.cells().stream().skip(1).mapToDouble(Double::parseDouble).toArray());
      }
    }
    if (rows.size() != names.size() + 2) {
      throw new IllegalStateException("rules/" + table + " has " + rows.size() + " rows");
    }
    double[] out = rows.remove(rows.size() - 1);
    double[][] weights = new double[out.length][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int unit = 0; unit < out.length; unit++) {
        weights[unit][i] = rows.get(i)[unit];
      }
    }
    return new SpanModel(weights, out);
  }

  double score(double[] features) {
    double score = 0;
    for (int unit = 0; unit < out.length; unit++) {
      double[] own = weights[unit];
      double sum = own[features.length];
      for (int i = 0; i < features.length; i++) {
        sum += own[i] * features[i];
      }
      score += unit == 0 ? sum : out[unit] * Math.tanh(sum);
    }
    return score;
  }
}
