package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  private static Excerpt excerpt(String text, int start, int end, int columns) {
    return Excerpt.of(new Place(new Segment(text, 0), new Span(start, end)), columns);
  }

  @Test
  void leavesAShortLineAlone() {
    assertEquals(new Excerpt("ab ", "cd", " ef"), excerpt("ab cd ef", 3, 5, 40));
  }

  @Test
  void dropsWordsThatDoNotFitWhole() {
    String text = "Revenue for the quarter increased to nine dollars and a bit more than we said.";

    Excerpt excerpt = excerpt(text, text.indexOf("nine"), text.indexOf(" dollars"), 40);

    assertEquals(new Excerpt("... increased to ", "nine", " dollars and a ..."), excerpt);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 60, 100})
  void neverExceedsItsColumns(int columns) {
    String text = "銷售額為三億美元,".repeat(200) + "🚀𠮷e\u0301".repeat(200);
    for (int start = 0; start + 7 < text.length(); start += 13) {
      Excerpt excerpt = excerpt(text, start, start + 7, columns);
      int width = Columns.of(excerpt.before() + excerpt.marked() + excerpt.after());
      assertTrue(width <= columns, width + " columns at " + start);
    }
  }

  @Test
  void cutsASpanThatIsLongerThanTheLine() {
    Excerpt excerpt = excerpt("x".repeat(1000), 100, 900, 40);

    assertEquals("x".repeat(34), excerpt.marked());
    assertEquals("...", excerpt.after());
  }

  @Test
  void looksOnlyNearTheSpan() {
    String heaped = "a" + "\u0301".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 5_000; i++) {
            excerpt(heaped, i * 10, i * 10 + 1, 80);
          }
        });
  }
}
