package org.bilint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class SpellingsTest {

  @Test
  void findsTheCharacterThatConversionTookWrong() {
    assertEquals(
        List.of(
            new Spellings.Slip(new Span(0, 2), List.of("制定")),
            new Spellings.Slip(new Span(3, 5), List.of("餅乾"))),
        Spellings.of(true).slips("製定，餅干"));
    assertEquals(
        List.of(new Spellings.Slip(new Span(0, 3), List.of("意味着"))),
        Spellings.of(false).slips("意味著"));
  }

  @Test
  void takesVariantsAsRight() {
    assertEquals(List.of(), Spellings.of(true).slips("這裏、這裡、發佈、發布、計劃、計畫、瞭解、了解"));
    assertEquals(List.of(), Spellings.of(false).slips("著名的计划，瞭望塔，乾坤"));
  }
}
