package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;

class AlignmentAucTest {

  private static final List<Pair> PAIRS = List.of(pair("a", "甲"), pair("b", "乙"), pair("c", "丙"));

  private static Pair pair(String english, String chinese) {
    return new Pair("own", 0, LanguageTag.ZH_TW, english, chinese);
  }

  private static double known(String english, String chinese, LanguageTag language) {
    return "abc".indexOf(english) == "甲乙丙".indexOf(chinese) ? 1 : 0;
  }

  @Test
  void aScoreThatKnowsTheTranslationHasAllOfTheArea() {
    assertEquals(1, AlignmentAuc.auc(AlignmentAucTest::known, PAIRS));
  }

  @Test
  void aScoreThatKnowsNothingHasHalfOfIt() {
    assertEquals(.5, AlignmentAuc.auc((english, chinese, language) -> 7, PAIRS));
  }

  @Test
  void aScoreThatIsAlwaysWrongHasNone() {
    assertEquals(0, AlignmentAuc.auc((e, c, l) -> -known(e, c, l), PAIRS));
  }
}
