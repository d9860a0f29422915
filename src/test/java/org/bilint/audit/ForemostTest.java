package org.bilint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForemostTest {

  private static List<Integer> foremost(int most, int... numbers) {
    Comparator<Integer> order = Comparator.comparingInt(Integer::intValue);
    Foremost<Integer> foremost = new Foremost<>(order, most);
    for (int each : numbers) {
      foremost.add(each);
    }
    return foremost.list();
  }

  @Test
  void keepsTheFirstFewInOrder() {
    assertEquals(List.of(1, 2, 3), foremost(3, 5, 3, 9, 1, 2, 4));
    assertEquals(List.of(3, 5), foremost(3, 5, 3));
    assertEquals(List.of(), foremost(0, 5, 3));
  }
}
