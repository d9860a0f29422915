package org.bilint.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermCountsTest {

  private final TermCounts counts = new TermCounts();

  private void pairs(int count, String english, String chinese) {
    for (int i = 0; i < count; i++) {
      counts.english(english);
      counts.chinese(chinese);
      counts.pair(english, chinese);
    }
  }

  @Test
  void aRenderingThatStandsElsewhereToo() {
    pairs(5, "kiln", "窑炉");
    pairs(2, "kiln", "窑");
    IntStream.range(0, 13).forEach(i -> counts.chinese("窑炉"));

    List<String> lines = counts.terms().stream().map(LearnedTerm::line).toList();

    // 2 * (5 - 1) / (7 + 18) and 2 * (2 - 1) / (7 + 2)
    assertEquals(List.of("kiln\t窑炉\t5\t0.320", "kiln\t窑\t2\t0.222"), lines);
  }

  @Test
  void aWordGivesUpTheRenderingOfItsExpression() {
    pairs(4, "hall", "市民大会");
    pairs(4, "step", "步骤");
    IntStream.range(0, 4).forEach(i -> counts.part("town hall", "hall", "市民大会"));
    counts.part("next step", "step", "步骤");

    List<LearnedTerm> terms = counts.terms();

    assertEquals(List.of("step", "town hall"), terms.stream().map(LearnedTerm::english).toList());
    assertEquals(4, terms.get(1).count());
  }

  @Test
  void whatIsSeenOftenSurvivesALimit() {
    TermCounts few = new TermCounts(10);
    for (int i = 0; i < 1_000; i++) {
      few.pair("rare" + i, "罕见");
      few.pair("often", "经常");
      assertTrue(few.pairs() <= 10);
    }
    assertEquals(1_000, few.terms().get(0).count());
  }

  @Test
  void aScoreIsAShare() {
    assertThrows(IllegalArgumentException.class, () -> new LearnedTerm("a", "甲", 1, 1.5));
    assertThrows(IllegalArgumentException.class, () -> new LearnedTerm("a", "甲", 0, 0.5));
  }
}
