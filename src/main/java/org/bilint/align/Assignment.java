package org.bilint.align;

import java.util.Arrays;

/**
 * The cheapest one-to-one assignment of rows to columns (the Hungarian method, O(rows²·columns)).
 */
final class Assignment {

  private Assignment() {}

  /**
   * @param cost rows by columns; a row may go without a column and a column without a row, each at
   *     half of {@code alone}
   * @return for each row its column, or -1
   */
  static int[] solve(double[][] cost, double alone) {
    int rows = cost.length;
    int[] result = new int[rows];
    Arrays.fill(result, -1);
    if (rows == 0 || cost[0].length == 0) {
      return result;
    }
    int columns = cost[0].length;
    int width = columns + rows;
    // Row i may take column columns+i, which stands for "nothing", at the price of being alone.
    double[] u = new double[rows + 1];
    double[] v = new double[width + 1];
    int[] owner = new int[width + 1];
    int[] way = new int[width + 1];
    for (int row = 1; row <= rows; row++) {
      owner[0] = row;
      int column = 0;
      double[] least = new double[width + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[width + 1];
      do {
        used[column] = true;
        int current = owner[column];
        double delta = Double.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= width; j++) {
          if (used[j]) {
            continue;
          }
          double price = (j <= columns ? cost[current - 1][j - 1] : alone) - u[current] - v[j];
          if (price < least[j]) {
            least[j] = price;
            way[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
        for (int j = 0; j <= width; j++) {
          if (used[j]) {
            u[owner[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (owner[column] != 0);
      do {
        int previous = way[column];
        owner[column] = owner[previous];
        column = previous;
      } while (column != 0);
    }
    for (int j = 1; j <= columns; j++) {
      if (owner[j] != 0 && cost[owner[j] - 1][j - 1] < alone) {
        result[owner[j] - 1] = j - 1;
      }
    }
    return result;
  }
}
