package org.bilint.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.text.DataTable;
import org.junit.jupiter.api.Test;

class PolarityTablesTest {

  @Test
  void everySignHasAWeight() {
    Set<String> named =
        DataTable.load("polarity/weights.tsv").stream()
            .map(row -> row.cells(3).get(0))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> signs =
        Stream.of(Sign.values())
            .map(sign -> sign.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(signs, named);
  }

  @Test
  void aNegationOnTheOtherSideSpeaksAgainstALoneOne() {
    for (boolean lost : new boolean[] {true, false}) {
      Weights weights = Weights.load(lost);
      double alone = weights.of(Map.of(Sign.ALWAYS, 1.0, Sign.FIRST_GLOSS, 1.0));
      double answered =
          weights.of(Map.of(Sign.ALWAYS, 1.0, Sign.FIRST_GLOSS, 1.0, Sign.NEGATION_AT, 1.0));
      assertTrue(answered < alone);
    }
  }

  @Test
  void theLongestPhraseCounts() {
    CueTable chinese = CueTable.load("polarity/zh-negation.tsv", "");
    assertEquals(Force.NEGATION, chinese.of("不"));
    assertEquals(Force.NONE, chinese.of("不断"), "Simplified finds what is written 不斷");
    assertEquals(Force.NONE, chinese.of("不得不"));
    CueTable english = CueTable.load("polarity/en-negation.tsv", " ");
    assertEquals(Force.NEGATION, english.of("not"));
    assertEquals(Force.WEAK, english.of("not only"));
  }

  @Test
  void directionsAreOpposite() {
    assertEquals(Direction.UP, Direction.DOWN.opposite());
    assertEquals(Direction.DOWN, DirectionTable.load("zh", "").of("", "降低"));
    assertEquals(Direction.UP, DirectionTable.load("en", " ").of("", "grew"));
  }
}
