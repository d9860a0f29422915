package org.bilint.coverage;

import java.util.HashMap;
import java.util.Map;
import org.bilint.text.DataTable;

/**
 * How much the counterpart that a word has, or has not, speaks for its having been left out: the
 * logarithm of its share among words that were, over that among words that were not. From {@code
 * rules/omission/words-en.tsv} and {@code words-zh.tsv}.
 */
final class Weights {

  private static final String FIRST = "sort";

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Double> usual = new HashMap<>();

  private Weights() {}

  /**
   * @throws IllegalStateException if the table is broken
   */
  static Weights load(String name) {
    Weights weights = new Weights();
    java.util.List<String> columns = java.util.List.of();
    for (DataTable.Row row : DataTable.load(name)) {
      if (row.cells().get(0).equals(FIRST)) {
        columns = row.cells();
        continue;
      }
      java.util.List<String> cells = row.cells(columns.size());
      weights.usual.put(cells.get(0), number(row, cells.get(1)));
      for (int i = 2; i < cells.size(); i++) {
        weights.weights.put(cells.get(0) + " " + columns.get(i), number(row, cells.get(i)));
      }
    }
    return weights;
  }

  private static double number(DataTable.Row row, String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw row.fault("not a number: " + cell);
    }
  }

  /** 0 where the table has no such cell. */
  double of(String sort, String cell) {
    return weights.getOrDefault(sort + " " + cell, 0.0);
  }

  /** The share of words of a sort that have no counterpart in a faithful translation. */
  double unmatched(String sort) {
    return usual.getOrDefault(sort, 0.25);
  }
}
