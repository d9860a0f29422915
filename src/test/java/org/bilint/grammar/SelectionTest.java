package org.bilint.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.bilint.check.Severity;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final Optional<Severity> HEARD = Optional.of(Severity.MINOR);
  private static final Optional<Severity> OFF = Optional.empty();

  @Test
  void whatNoLineNamesIsNotHeard() {
    Selection english = Selection.load("grammar/english.tsv");
    assertEquals(OFF, english.severity("TYPOS", "MORFOLOGIK_RULE_EN_US", "MORFOLOGIK_RULE_EN_US"));
    assertEquals(OFF, english.severity("GRAMMAR", "CD_NN", "CD_NN[1]"));
  }

  @Test
  void theNarrowestLineDecides() {
    Selection english = Selection.load("grammar/english.tsv");
    assertEquals(HEARD, english.severity("GRAMMAR", "A_NNS", "A_NNS[1]"));
    assertEquals(OFF, english.severity("GRAMMAR", "A_NNS", "A_NNS[3]"));
    Selection chinese = Selection.load("grammar/chinese.tsv");
    assertEquals(HEARD, chinese.severity("CAT1", "JI11_JI2", "JI11_JI2[2]"));
    assertEquals(OFF, chinese.severity("CAT1", "JI11_JI2", "JI11_JI2[1]"));
    assertEquals(OFF, chinese.severity("CAT4", "wa5", "wa5[4]"));
  }

  @Test
  void messagesLoseTheirMarkup() {
    assertEquals(
        "Did you mean 'its' here",
        Proofreader.plain("Did you mean\n<suggestion>its</suggestion> here."));
    assertEquals("您的意思是“即”吗？", Proofreader.plain("您的意思是“<suggestion>即</suggestion>”吗？"));
  }
}
