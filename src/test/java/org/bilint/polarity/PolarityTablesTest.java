package org.bilint.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.lexicon.Simplified;
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
          weights.of(Map.of(Sign.ALWAYS, 1.0, Sign.FIRST_GLOSS, 1.0, Sign.NEGATION_TIGHT, 1.0));
      assertTrue(answered < alone);
    }
  }

  @Test
  void theLongestPhraseCounts() {
    CueTable chinese = CueTable.load("polarity/zh-negation.tsv", "");
    assertEquals(Force.NEGATION, chinese.force("不"));
    assertEquals(Force.NONE, chinese.force("不断"), "Simplified finds what is written 不斷");
    assertEquals(Force.NONE, chinese.force("不得不"));
    CueTable english = CueTable.load("polarity/en-negation.tsv", " ");
    assertEquals(Force.NEGATION, english.force("not"));
    assertEquals(Force.WEAK, english.force("not only"));
  }

  @Test
  void directionsAreOpposite() {
    assertEquals(Direction.UP, Direction.DOWN.opposite());
    assertEquals(Direction.DOWN, DirectionTable.load("zh", "").of("", "降低"));
    assertEquals(Direction.UP, DirectionTable.load("en", " ").of("", "grew"));
  }

  @Test
  void noWordSaysBothPolesOfAGroup() {
    OppositeTable table = OppositeTable.load();
    Map<String, String> sides = new HashMap<>();
    for (DataTable.Row row : DataTable.load("polarity/opposites.tsv")) {
      String kind = row.cells(4).get(2);
      if (kind.equals("zh") || kind.equals("en")) {
        for (String word : row.cells().get(3).split(", ")) {
          String key = row.cells().get(0) + " " + kind + " " + Simplified.of(word);
          String side = sides.putIfAbsent(key, row.cells().get(1));
          assertTrue(side == null || side.equals(row.cells().get(1)), key);
        }
      }
    }
    assertFalse(sides.isEmpty());
    OppositeTable.Pole up = table.english("rise").get(0);
    assertTrue(table.opposite(up).of("zh").contains("下降"));
    assertEquals(up, table.opposite(table.opposite(up)));
  }
}
