package org.bilint.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bilint.lexicon.Gloss;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermbaseTest {

  @Test
  void findsATermInAnyCase() {
    Termbase taiwan = Termbase.bundled(LanguageTag.ZH_TW);
    TermEntry entry = taiwan.find("Operating Income").orElseThrow();
    assertEquals("營業利益", entry.preferred());
    assertTrue(entry.forbidden().containsKey("營業收入"));
    assertTrue(taiwan.find("no such term").isEmpty());
  }

  @Test
  void hongKongHasItsOwnWordOrTaiwans() {
    Termbase hongKong = Termbase.bundled(LanguageTag.ZH_HK);
    assertEquals("經營溢利", hongKong.find("operating income").orElseThrow().preferred());
    int own = hongKong.entries().size();
    assertEquals(Termbase.bundled(LanguageTag.ZH_TW).entries().size(), own);
  }

  @ParameterizedTest
  @EnumSource(
      value = LanguageTag.class,
      names = {"ZH_TW", "ZH_CN", "ZH_HK"})
  void everyForbiddenRenderingHasAReason(LanguageTag locale) {
    List<TermEntry> entries = Termbase.bundled(locale).entries();
    assertFalse(entries.isEmpty());
    for (TermEntry entry : entries) {
      entry.forbidden().forEach((word, reason) -> assertFalse(reason.reason().isBlank(), word));
    }
  }

  @Test
  void itsRenderingsAreWordsOfTheLexicon() {
    TermLexicon lexicon = TermLexicon.bundled();
    List<String> glosses =
        lexicon.find("revenue").stream()
            .flatMap(entry -> entry.glosses().stream())
            .map(Gloss::text)
            .toList();
    assertTrue(glosses.contains("营收"), () -> "" + glosses);
    assertTrue(Double.isFinite(lexicon.logProbability("营收")));
    assertFalse(Double.isFinite(lexicon.logProbability("收营")));
  }
}
