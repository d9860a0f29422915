package org.bilint.align.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final String ENGLISH = "The committee approved the budget for the new library.";

  @Test
  void aTranslationAgreesAndAStrangerDoesNot() {
    assertTrue(Aligned.agreement(ENGLISH, "委員會批准了新圖書館的預算。") > 2);
    assertTrue(Aligned.agreement(ENGLISH, "今天下午山區可能會下大雨。") < -2);
  }

  @Test
  void whatIsLeftOutLowersIt() {
    double whole = Aligned.agreement(ENGLISH, "委員會批准了新圖書館的預算。");
    assertTrue(Aligned.agreement(ENGLISH, "委員會批准了預算。") < whole);
    assertTrue(Aligned.agreement(ENGLISH, "委員會批准了新圖書館的預算，警方正在調查火災原因。") < whole);
  }

  @Test
  void ofNothingItSaysNothing() {
    assertEquals(0, WordAlignment.NONE.agreement());
  }
}
