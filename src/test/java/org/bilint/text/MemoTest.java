package org.bilint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final List<Integer> asked = new ArrayList<>();
  private final Memo<Integer, Integer> squares =
      new Memo<>(
          3,
          n -> {
            asked.add(n);
            return n * n;
          });

  @Test
  void computesOnce() {
    assertEquals(49, squares.of(7));
    assertEquals(49, squares.of(7));
    assertEquals(List.of(7), asked);
  }

  @Test
  void startsAnewWhenItIsFull() {
    for (int n = 1; n <= 4; n++) {
      assertEquals(n * n, squares.of(n));
    }
    assertEquals(1, squares.of(1));
    assertEquals(List.of(1, 2, 3, 4, 1), asked);
  }
}
