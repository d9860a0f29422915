package org.bilint.align.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAlignerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What the dictionary gives, in another order and in Traditional characters.
        "The committee approved the budget yesterday.|昨天委員會批准了預算。|budget=預算",
        "The committee approved the budget yesterday.|昨天委員會批准了預算。|yesterday=昨天",
        // An expression as a whole.
        "They met at the department store.|他們在百貨公司見面。|department=百貨公司",
        "They met at the department store.|他們在百貨公司見面。|store=百貨公司",
        // Latin letters that were kept.
        "The API is stable.|該 API 很穩定。|API=API",
        // A word made from another.
        "The shop has rapidly recovered.|這家商店迅速恢復了。|rapidly=迅速",
        // Numbers, matched by value.
        "The museum sold 1,200 tickets.|博物館售出了1200張門票。|1,200=1200",
        // Light words, each beside its neighbours.
        "We built bridges and they built roads.|我們建造橋樑，他們建造道路。|We=我們",
        "We built bridges and they built roads.|我們建造橋樑，他們建造道路。|they=他們",
        "Bridges and roads are safe.|橋樑和道路是安全的。|and=和",
      })
  void wordsFindWhatStandsForThem(String english, String chinese, String link) {
    List<String> links = Aligned.links(english, chinese);
    assertTrue(links.contains(link), () -> link + " in " + links);
  }

  @Test
  void aWordWithoutCounterpartStaysAlone() {
    List<String> links = Aligned.links("The expensive umbrella and the budget.", "昨天的預算。");
    assertTrue(links.contains("budget=預算"), links::toString);
    assertFalse(links.stream().anyMatch(link -> link.startsWith("umbrella")), links::toString);
  }

  @Test
  void standingTogetherOnceProvesNothingAndAgainAndAgainDoes() {
    assertFalse(Aligned.links("The gizmo works.", "飛輪有效。").contains("gizmo=飛輪"));
    assertTrue(
        Aligned.links("The gizmo works. A gizmo was sold. He bought a gizmo.", "飛輪有效。飛輪賣掉了。他買了飛輪。")
            .contains("gizmo=飛輪"));
  }

  @Test
  void aChineseWordServesOneEnglishWordOnly() {
    WordAlignment words =
        Aligned.words("Customers love customers and customers.", "客戶喜愛客戶。").get(0);
    long[] uses = new long[words.target().size()];
    words.links().forEach(link -> uses[link.target()]++);
    for (long use : uses) {
      assertTrue(use <= 1);
    }
  }

  @Test
  void linksOfContentAndOthersAreKeptApart() {
    WordAlignment words = Aligned.words("We sold 40 boats.", "我們賣了40艘船。").get(0);
    assertTrue(words.links().stream().noneMatch(link -> link.evidence() == Evidence.LIGHT));
    assertTrue(words.others().stream().anyMatch(link -> link.evidence() == Evidence.LIGHT));
    assertEquals(words.links().size() + words.others().size(), words.allLinks().size());
  }

  @Test
  void theSameTextsGiveTheSameLinks() {
    String english = "The committee approved the annual budget and the new library.";
    String chinese = "委員會批准了年度預算和新的圖書館。";
    assertEquals(Aligned.links(english, chinese), Aligned.links(english, chinese));
  }

  @Test
  void aParagraphWithoutMarksIsNoTrouble() {
    String english = "the committee approved the annual budget ".repeat(1_500);
    String chinese = "委員會批准了年度預算".repeat(6_000);
    assertTimeout(Duration.ofSeconds(60), () -> Aligned.words(english, chinese));
  }

  @Test
  void twiceTheWordsAreNoMoreThanTwiceTheCouples() {
    assertTrue(couples(20_000) < 2.1 * couples(10_000));
    assertTrue(couples(100_000) < 13_000_000);
  }

  private static long couples(long words) {
    return words * words / Associations.slices(words, words);
  }
}
