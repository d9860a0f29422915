package org.bilint.terms.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.bilint.ExampleDocument;
import org.bilint.Linter;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Aligner;
import org.bilint.lexicon.Lexicons;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.TermRow;
import org.bilint.terms.Termbase;
import org.bilint.terms.Termbases;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingFinderTest {

  private static final Aligner ALIGNER = Linter.aligner(Lexicons.bundled());

  private static final Termbase TERMS =
      Termbases.of(
              List.of(
                  term("operating income", "營業利益", "", "營業收入=is revenue", "results", ""),
                  term("operating income margin", "營業利益率", "", "", "results", ""),
                  term("revenue", "營收", "營業收入;收入", "", "results", ""),
                  term("gross margin", "毛利率", "", "", "results", ""),
                  term("agent", "代理", "AI代理", "代理商=sells", "ai", "!travel insurance"),
                  term("guidance", "財測", "", "指導=teaches", "results", "@domain"),
                  term("full-year guidance", "全年財測", "", "全年指導=teaches", "results", ""),
                  term("cloud", "雲端", "雲", "雲朵=is in the sky", "ai", ""),
                  term("unit growth", "件數成長", "", "單位成長=a literal rendering", "retail", "")))
          .of(LanguageTag.ZH_TW);

  private static final RenderingFinder RENDERINGS = new RenderingFinder();

  private static LocalTerm term(
      String term, String preferred, String allowed, String bad, String domain, String context) {
    return TermRow.parse(
        List.of(term, "n", "zh-TW", preferred, allowed, bad, domain, context, ""), "test:" + term);
  }

  private static List<String> found(String en, String zh) {
    AlignedDocument document = ALIGNER.align(ExampleDocument.of(en, zh));
    return DocumentTerms.of(document, TERMS).stream()
        .flatMap(terms -> RENDERINGS.forbidden(terms).stream())
        .map(each -> each.use().place().text() + "=" + each.target().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Operating income rose.|營業收入上升。|Operating income=營業收入",
        "Operating income rose.|營業利益上升。|''",
        "Operating income rose.|營 業 收 入上升。|Operating income=營 業 收 入",
        "Operating income and revenue both grew.|營業利益和營業收入均有所成長。|''",
        "Revenue grew and operating income grew.|營收成長，營業收入成長。|operating income=營業收入",
        "The operating income margin rose.|營業收入率上升。|operating income=營業收入",
        "Our agents sell AI.|我們的 AI 代理商銷售人工智慧。|agents=代理商",
        "Our agents can code.|我們的AI代理可以編寫程式。|''",
        "Our travel agents can code.|我們的旅行代理商可以編寫程式。|''",
        "Guidance from his teacher helped.|老師的指導很有幫助。|''",
        "Our guidance assumes a gross margin of 40%.|我們的指導假設毛利率為40%。|guidance=指導",
        "Our full-year guidance for gross margin is 40%.|我們全年毛利率的指導為40%。|guidance=指導",
        "Our full-year guidance for gross margin is 40%.|我們的全年財測毛利率為40%，供指導。|''",
        "The cloud is fast.|雲端很快。|''",
        "The cloud is fast.|雲朵很快。|cloud=雲朵",
        "Unit growth was 12%.|單位成長率為12%。|Unit growth=單位成長",
      })
  void eachRenderingStandsForOneTerm(String en, String zh, String found) {
    assertEquals(found.isEmpty() ? List.of() : List.of(found.split(";")), found(en, zh));
  }

  @Test
  void everyOccurrenceIsFound() {
    assertEquals(
        List.of("operating income=營業收入", "operating income=營業收入"),
        found(
            "North America operating income and International operating income rose.",
            "北美營業收入和國際營業收入上升。"));
  }

  @Test
  void theDocumentTellsTheSense() {
    String results = "Our operating income margin and our gross margin rose with unit growth.";
    String chinese = "我們的營業利益率和毛利率隨著件數成長而上升。";
    assertFalse(found(results + "\nThat is our guidance.", chinese + "\n這是我們的指導。").isEmpty());
  }

  @Test
  void nothingStrangeFails() {
    String long1 = "operating income ".repeat(5_000);
    String long2 = "營業收入".repeat(5_000);
    assertFalse(found(long1, long2).isEmpty());
    assertEquals(List.of(), found("operating income", "·· ·\uD83D"));
  }
}
