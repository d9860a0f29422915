package org.bilint.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

  private static final double ALONE = 1.5;

  @Test
  void aCheapRowYieldsItsColumnWhereThatSavesMore() {
    double[][] cost = {{0.1, 0.2}, {0.1, 1.4}};
    assertArrayEquals(new int[] {1, 0}, Assignment.solve(cost, ALONE));
  }

  @Test
  void aRowGoesWithoutAColumnRatherThanPayTooMuch() {
    assertArrayEquals(new int[] {-1}, Assignment.solve(new double[][] {{2.0}}, ALONE));
    assertArrayEquals(new int[] {-1, 0}, Assignment.solve(new double[][] {{1.6}, {0.3}}, ALONE));
  }

  @Test
  void nothingIsAssignedToNothing() {
    assertEquals(0, Assignment.solve(new double[0][0], ALONE).length);
    assertArrayEquals(new int[] {-1, -1}, Assignment.solve(new double[2][0], ALONE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isAsCheapAsTheBestOfAllAssignments(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      double[][] cost = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : cost) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(30) / 10.0;
        }
      }
      int[] columns = Assignment.solve(cost, ALONE);
      double paid = 0;
      for (int i = 0; i < columns.length; i++) {
        paid += columns[i] < 0 ? ALONE : cost[i][columns[i]];
      }
      assertEquals(best(cost, 0, new boolean[cost[0].length]), paid, 1e-9);
    }
  }

  private static double best(double[][] cost, int row, boolean[] taken) {
    if (row == cost.length) {
      return 0;
    }
    double best = ALONE + best(cost, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.min(best, cost[row][j] + best(cost, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }
}
