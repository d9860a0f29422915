package org.bilint.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon that the build compiles holds. */
class BundledLexiconTest {

  private static final Lexicon LEXICON = Lexicons.bundled();

  private static Entry only(String english) {
    List<Entry> found = LEXICON.find(english);
    assertEquals(1, found.size(), english);
    return found.get(0);
  }

  private static List<String> texts(Entry entry) {
    return entry.glosses().stream().map(Gloss::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "revenue, 收入",
    "Revenue, 收入",
    "REVENUE, 收入",
    "strand, 股",
    "strands, 绳",
    "operating income, 营业收益",
    "running, 跑",
    "ran, 跑",
    "children, 孩子",
    "revenues, 税收",
    "leverage, 杠杆作用",
    "in accordance with, 依照",
  })
  void anExpressionHasItsRendering(String english, String chinese) {
    assertTrue(
        LEXICON.find(english).stream().anyMatch(each -> texts(each).contains(chinese)),
        () -> english + ": " + LEXICON.find(english));
  }

  @Test
  void anInflectedFormNamesItsLemma() {
    assertEquals("run", only("ran").lemma());
    assertEquals("strand", only("strands").lemma());
    assertEquals("be", only("are").lemma());
    assertEquals("revenue", only("revenue").lemma());
  }

  @Test
  void ownRenderingsComeBeforeThoseOfTheLemma() {
    List<String> texts = texts(only("strands"));
    assertTrue(texts.indexOf("缕") >= 0 && texts.indexOf("缕") < texts.indexOf("绳"), texts::toString);
    assertEquals(texts.stream().distinct().toList(), texts);
  }

  @Test
  void caseIsToldByTheEntries() {
    assertEquals("China", only("china").headword());
    assertTrue(only("CHINA").glosses().contains(new Gloss("中国", true)));
    assertTrue(only("China").glosses().contains(new Gloss("瓷器", false)));
    assertEquals(
        List.of("AIDS is a form of AIDS", "aids is a form of aid"),
        LEXICON.find("Aids").stream()
            .map(each -> each.headword() + " is a form of " + each.lemma())
            .toList());
  }

  @Test
  void namesAreTold() {
    assertTrue(only("andy").glosses().contains(new Gloss("安迪", true)));
    assertTrue(only("London").glosses().contains(new Gloss("伦敦", true)));
    assertTrue(only("revenue").glosses().stream().noneMatch(Gloss::name));
  }

  @Test
  void theCommonWordHasTheLowerRank() {
    assertTrue(only("customer").rank() < only("frontier").rank());
    assertTrue(only("customer").rank() > 0);
    assertEquals(0, only("net sales").rank());
  }

  @ParameterizedTest
  @CsvSource({"zzyzxx", "revenue revenue revenue", "''", "的", "-ville", "' '"})
  void whatIsNoExpressionHasNoEntry(String english) {
    assertEquals(List.of(), LEXICON.find(english));
  }

  @Test
  void allRenderingsAreShortAndHaveAHanCharacter() {
    for (String word :
        List.of("take", "set", "run", "cloud", "backlog", "margin", "be", "guidance")) {
      assertFalse(LEXICON.find(word).isEmpty(), word);
      for (Entry entry : LEXICON.find(word)) {
        for (String text : texts(entry)) {
          assertTrue(text.length() <= 10, text);
          assertTrue(text.chars().anyMatch(c -> c >= 0x3400 && c <= 0x9FFF), text);
          assertTrue(text.chars().noneMatch(c -> "()（）[]…；,，".indexOf(c) >= 0), text);
        }
      }
    }
  }

  @Test
  void aCommonWordIsLikelierThanARareOne() {
    assertTrue(LEXICON.logProbability("的") > LEXICON.logProbability("公司"));
    assertTrue(LEXICON.logProbability("公司") > LEXICON.logProbability("季度"));
    assertEquals(Double.NEGATIVE_INFINITY, LEXICON.logProbability("司公"));
    assertEquals(Double.NEGATIVE_INFINITY, LEXICON.logProbability(""));
    assertEquals(LEXICON.logProbability("公司"), LEXICON.logProbability("本公司的", 1, 3));
  }

  @Test
  void aRareCharacterIsRarer() {
    assertTrue(LEXICON.rarity('的') < LEXICON.rarity('季'));
    assertTrue(LEXICON.rarity('季') < LEXICON.rarity('嗪'));
    assertEquals(Lexicon.RAREST, LEXICON.rarity('a'));
    assertEquals(Lexicon.RAREST, LEXICON.rarity('\uFFFF'));
  }
}
