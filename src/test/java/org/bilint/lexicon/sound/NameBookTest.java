package org.bilint.lexicon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.lexicon.Simplified;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class NameBookTest {

  private static KnownName name(String text, KnownName.Kind kind, String taiwan, String mainland) {
    return new KnownName(
        text,
        kind,
        false,
        KnownName.Latin.EITHER,
        Map.of(
            LanguageTag.ZH_TW,
            List.of(taiwan.split(";")),
            LanguageTag.ZH_CN,
            List.of(mainland.split(";"))),
        Set.of());
  }

  private static final NameBook BOOK =
      NameBook.of(
          List.of(
              name("Sydney", KnownName.Kind.PLACE, "雪梨", "悉尼"),
              name("New Zealand", KnownName.Kind.PLACE, "紐西蘭", "新西兰"),
              name("IT", KnownName.Kind.ACRONYM, "資訊科技", "信息技术")));

  @Test
  void theRenderingsOfTheLanguageComeFirst() {
    KnownName sydney = BOOK.find("SYDNEY").get(0);
    assertEquals(List.of("雪梨", "悉尼"), BOOK.renderings(sydney, LanguageTag.ZH_TW));
    assertEquals(List.of("悉尼", "雪梨"), BOOK.renderings(sydney, LanguageTag.ZH_CN));
    assertEquals(Optional.of("悉尼"), sydney.preferred(LanguageTag.ZH_CN));
  }

  @Test
  void acronymsAreToldByTheirCase() {
    assertEquals(1, BOOK.find("IT").size());
    assertTrue(BOOK.find("it").isEmpty());
  }

  @Test
  void aRenderingTellsWhatItStandsFor() {
    assertEquals(Set.of("New Zealand"), BOOK.namesOf("纽西兰"));
    List<NameBook.Sighting> seen = BOOK.scan(Simplified.of("從雪梨到紐西蘭"), 2);
    assertEquals(
        List.of(new Span(1, 3), new Span(4, 7)),
        seen.stream().map(NameBook.Sighting::span).toList());
  }

  @Test
  void theTablesOfTheProjectLoad() {
    NameBook book = NameBook.bundled();
    assertFalse(book.find("London").isEmpty());
    assertTrue(book.namesOf("伦敦").contains("London"));
  }
}
