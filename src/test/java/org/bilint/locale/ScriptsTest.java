package org.bilint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class ScriptsTest {

  private static final Scripts SCRIPTS = Scripts.bundled();

  @Test
  void whatBothScriptsShareIsInNeither() {
    assertFalse(SCRIPTS.hasForeign("台后里只余干谷云松面系于", true));
    assertFalse(SCRIPTS.hasForeign("台后里只余干谷云松面系于著瞭乾", false));
  }

  @Test
  void aStretchHasSharedCharactersWithinIt() {
    assertEquals(List.of(new Span(2, 7)), SCRIPTS.foreign("這是书本和报纸嗎", true).stream().toList());
    assertEquals(List.of(), SCRIPTS.foreign("", true));
  }

  @Test
  void aCharacterOfTheRightScriptEndsAStretch() {
    assertEquals(List.of(new Span(0, 1), new Span(2, 3)), SCRIPTS.foreign("书這书", true));
  }

  @Test
  void convertsWhereThereIsOneAnswer() {
    assertEquals(Optional.of("書"), SCRIPTS.converted("书"));
    assertEquals(Optional.empty(), SCRIPTS.converted("发"));
    assertEquals(Optional.of("发展"), SCRIPTS.converted("發展"));
  }
}
