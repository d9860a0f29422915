package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bilint.PlainPipeline;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Parameters;
import org.bilint.check.Rule;
import org.bilint.check.RuleSet;
import org.bilint.check.Severity;
import org.bilint.lexicon.Lexicons;
import org.bilint.quality.GoldMeeting.Way;
import org.bilint.quality.SharedData.Pair;
import org.bilint.rules.Checks;
import org.bilint.score.Gold;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class GoldMeetingTest {

  private static final CheckedDocument CHECKED =
      PlainPipeline.lint(
          RuleSet.bundled(Checks.all(Lexicons.bundled())),
          SharedData.document(
              "own.tsv",
              LanguageTag.ZH_TW,
              List.of(
                  pair("Our margin grew.", "我們的利潤率上升。"),
                  pair("The margin fell.", "利益率下降。"),
                  pair("Ann Lee - Analyst", "Ann Lee - Analyst"))));

  private static Pair pair(String english, String chinese) {
    return new Pair("own", 0, LanguageTag.ZH_TW, english, chinese);
  }

  private static Finding finding(Category category, int line, String words, String message) {
    Segment segment = CHECKED.aligned().pairs().get(line - 1).target().get(0).segment();
    int at = segment.text().indexOf(words);
    Rule rule =
        new Rule(
            "OWN001",
            "own",
            category,
            "",
            "",
            Parameters.NONE,
            Severity.MINOR,
            true,
            "",
            "",
            "",
            List.of(),
            List.of(),
            "");
    return new Finding(
        rule,
        Severity.MINOR,
        message,
        Optional.empty(),
        Optional.of(new Place(segment, new Span(at, at + words.length()))),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static Gold.Row row(String category, int line, String english, String chinese) {
    return new Gold.Row(line, line, category, "minor", english, chinese, "both", "yes", "");
  }

  private static Way way(Gold.Row row, Finding finding) {
    return GoldMeeting.of(row, List.of(finding), CHECKED);
  }

  @Test
  void aFindingOnTheWordsMeetsTheRow() {
    Gold.Row row = row("consistency", 2, "margin", "利益率");
    assertEquals(
        Way.AT_ITS_PLACE, way(row, finding(Category.CONSISTENCY, 2, "利益率", "two renderings")));
    assertEquals(Way.AS_ITS_SIBLING, way(row, finding(Category.NAME, 2, "利益率", "a name")));
    assertEquals(Way.MISSED, way(row, finding(Category.UNTRANSLATED, 2, "利益率", "left over")));
  }

  @Test
  void aFindingElsewhereMeetsTheRowIfItNamesWordsAndLine() {
    Gold.Row row = row("consistency", 2, "margin", "利潤率");
    assertEquals(
        Way.TOLD_ELSEWHERE, way(row, finding(Category.CONSISTENCY, 1, "利潤率", "on lines 1, 2")));
    assertEquals(
        Way.MISSED, way(row, finding(Category.CONSISTENCY, 1, "利潤率", "on lines 1, 22 and 2%")));
    assertEquals(Way.MISSED, way(row, finding(Category.CONSISTENCY, 1, "上升", "on lines 1, 2")));
  }

  @Test
  void aRoleIsToldOnce() {
    Finding finding = finding(Category.UNTRANSLATED, 3, "Analyst", "a role");
    String other = "Bo Ray - Analyst";
    assertEquals(Way.TOLD_ELSEWHERE, way(row("untranslated", 9, other, other), finding));
    String chief = "Bo Ray - Chief Analyst";
    assertEquals(Way.MISSED, way(row("untranslated", 9, chief, chief), finding));
  }
}
