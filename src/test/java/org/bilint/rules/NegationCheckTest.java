package org.bilint.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.bilint.check.ParameterException;
import org.bilint.check.Parameters;
import org.bilint.lexicon.Lexicons;
import org.bilint.polarity.Negations;
import org.junit.jupiter.api.Test;

class NegationCheckTest {

  private static void make(String side, String doubt) {
    Parameters parameters = new Parameters(Map.of("side", List.of(side), "doubt", List.of(doubt)));
    new NegationCheck(parameters, new Negations(Lexicons.bundled()));
  }

  @Test
  void refusesASideThatIsNone() {
    assertThrows(ParameterException.class, () -> make("sources", "0"));
  }

  @Test
  void refusesADoubtThatIsNoNumber() {
    assertThrows(ParameterException.class, () -> make("source", "much"));
  }
}
