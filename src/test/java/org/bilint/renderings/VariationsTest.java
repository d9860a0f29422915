package org.bilint.renderings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bilint.ExampleDocument;
import org.bilint.align.Aligner;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Lexicons;
import org.bilint.terms.TermLexicon;
import org.bilint.terms.Termbase;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariationsTest {

  private static final Lexicon LEXICON =
      Lexicons.stacked(List.of(Lexicons.bundled(), TermLexicon.bundled()));
  private static final Aligner ALIGNER = new Aligner(LEXICON);
  private static final Termbase TERMBASE = Termbase.bundled(LanguageTag.ZH_TW);

  private static List<Variation> variations(String en, String zh) {
    return Variations.of(ALIGNER.align(ExampleDocument.of(en, zh)), LEXICON, TERMBASE);
  }

  @Test
  void theTermbasesRenderingIsTheUsualOneThoughRarer() {
    List<Variation> found =
        variations(
            "Revenue rose.\nRevenue fell in Asia.\nRevenue was flat.", "收入上升。\n亞洲營收下降。\n收入持平。");
    assertEquals(1, found.size());
    assertEquals("營收", found.get(0).renderings().get(0).text());
    assertEquals(2, found.get(0).deviations().size());
  }

  @Test
  void aVariationIsToldOfThePhraseWhereTheWordVariesNowhereElse() {
    List<Variation> found =
        variations(
            "Our operating margin rose.\nThe operating margin fell.\nOperating margin held.",
            "我們的營業利益率上升。\n營業利潤率下降。\n營業利益率持平。");
    assertEquals(List.of("operating margin"), found.stream().map(Variation::key).toList());
  }

  @Test
  void usesFarApartAreNoVariation() {
    String filler = "We opened a store in the north.\n".repeat(200);
    String fillerChinese = "我們在北部開了一家商店。\n".repeat(200);
    assertTrue(
        variations(
                "Revenue rose.\n" + filler + "Revenue fell.", "營收上升。\n" + fillerChinese + "收入下降。")
            .stream()
            .noneMatch(each -> each.key().equals("revenue")));
  }

  @ParameterizedTest
  @CsvSource({
    "代理, 代理, true",
    "代理, 代理商, false",
    "季, 季度, false",
    "价格最低, 最低价格, true",
    "网络, 卫星网络, true",
    "生成式人工智能, 生成人工智能, false",
    "营业利益率, 营业利润率, false",
    "收入, 营收, false"
  })
  void wordingIsWhatDiffersAndNotGrammar(String a, String b, boolean same) {
    assertEquals(same, Wording.same(a, b));
    assertEquals(same, Wording.same(b, a));
  }

  @Test
  void formsOfOneLengthWithACommonCharacterAreAkin() {
    assertTrue(Wording.areAkin("推理", "推论"));
    assertFalse(Wording.areAkin("收入", "客户"));
  }
}
