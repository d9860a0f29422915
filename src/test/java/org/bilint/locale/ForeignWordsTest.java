package org.bilint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;

class ForeignWordsTest {

  private static final ForeignWords TAIWAN = ForeignWords.to(LanguageTag.ZH_TW);
  private static final ForeignWords MAINLAND = ForeignWords.to(LanguageTag.ZH_CN);
  private static final ForeignWords HONG_KONG = ForeignWords.to(LanguageTag.ZH_HK);

  private static List<String> in(ForeignWords words, String text) {
    return words.in(text).stream().map(each -> each.span().of(text)).toList();
  }

  @Test
  void findsWordsInEitherScript() {
    assertEquals(List.of("視頻", "互聯網"), in(TAIWAN, "視頻在互聯網上"));
    assertEquals(List.of("视频"), in(TAIWAN, "视频"));
    assertEquals(List.of("軟體"), in(MAINLAND, "軟體"));
  }

  @Test
  void aLongerWordShieldsOneWithinIt() {
    assertEquals(List.of(), in(TAIWAN, "信息量"));
    assertEquals(List.of(), in(MAINLAND, "软体动物"));
  }

  @Test
  void hongKongSharesWordsWithBoth() {
    assertEquals(List.of(), in(HONG_KONG, "互聯網上的軟件和螢幕"));
    assertEquals(List.of("軟體", "計程車"), in(HONG_KONG, "軟體和計程車"));
    assertEquals(List.of("的士"), in(TAIWAN, "的士"));
  }

  @Test
  void aWordWithSeveralSensesDependsOnTheEnglish() {
    List<Wording> senses = TAIWAN.senses("信息");
    assertEquals(2, senses.size());
    assertEquals("訊息", senses.get(0).local().get(0));
    assertFalse(senses.get(0).isCertain());
    assertEquals("資訊", senses.get(1).local().get(0));
    assertTrue(senses.get(1).isCertain());
  }

  @Test
  void anUnreadableNumeralMisleads() {
    assertTrue(TAIWAN.senses("萬億").get(0).misleads());
  }

  @Test
  void thereIsNoTableOfEnglish() {
    assertThrows(IllegalArgumentException.class, () -> ForeignWords.to(LanguageTag.EN));
  }
}
