package org.bilint.polarity;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.text.DataTable;

/** What each sign counts, of {@code polarity/weights.tsv}. */
final class Weights {

  private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);

  private Weights() {}

  /**
   * Those for negations that are lost or gained.
   *
   * @throws IllegalStateException with table and line, if a sign is unknown or a number is none
   */
  static Weights load(boolean lost) {
    Weights weights = new Weights();
    for (DataTable.Row row : DataTable.load("polarity/weights.tsv")) {
      List<String> cells = row.cells(3);
      try {
        Sign sign = Sign.valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        weights.weights.put(sign, Double.valueOf(cells.get(lost ? 1 : 2)));
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    return weights;
  }

  /** The sum over some signs. */
  double of(Map<Sign, Double> signs) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
    }
    return sum;
  }
}
