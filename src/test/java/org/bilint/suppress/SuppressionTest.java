package org.bilint.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Hidden;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments hide, in documents as files hold them. */
class SuppressionTest {

  private static final Linter LINTER =
      new Linter(
          Checks.bundled()
              .select(
                  List.of(
                      "TYP001",
                      "NUM004",
                      "suppression-unused",
                      "suppression-without-reason",
                      "suppression-unknown"),
                  List.of()));

  private static CheckedDocument lint(String path, String... lines) {
    try {
      byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return LINTER.lint(
          Readers.read(path, bytes, InputFormat.AUTO, Optional.empty(), Optional.empty()));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> rules(CheckedDocument document) {
    return document.findings().stream().map(finding -> finding.rule().id()).toList();
  }

  private static int line(CheckedDocument document, int index) {
    Finding finding = document.findings().get(index);
    return document.aligned().document().lines().line(finding.place().inDocument().start());
  }

  /** Two pairs, each with a finding of TYP001. */
  private static CheckedDocument two(String before, String between, String behind) {
    return lint(
        "call.md",
        before,
        "Good morning, all.",
        between,
        "各位早安，，歡迎。" + behind,
        "Thanks, all.",
        "謝謝，，各位。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- bilint-disable-next-line TYP001: why -->",
        "<!--bilint-disable-next-line TYP001 -- why-->",
        "  <!-- bilint-disable-next-line typography：原文如此 -->",
        "<!-- bilint-disable-next-line DOUBLED-PUNCTUATION, NUM004: why\n so -->",
        "<!-- bilint-disable-next-line: why -->"
      })
  void theNextLineIsItsPairOnWhicheverSideTheCommentStands(String comment) {
    for (CheckedDocument document : List.of(two(comment, "", ""), two("", comment, ""))) {
      assertEquals(1, document.hidden().size(), comment);
      assertEquals(Hidden.By.COMMENT, document.hidden().get(0).by());
      assertEquals("TYP001", rules(document).get(rules(document).size() - 1));
      assertEquals(2, document.aligned().pairs().size(), "a comment is no paragraph");
      assertTrue(document.aligned().pairs().stream().allMatch(pair -> pair.beads().size() == 1));
    }
  }

  @Test
  void theLineIsThatOfTheCommentAndItsPair() {
    CheckedDocument document =
        two("", "", " <!-- bilint-disable-line TYP001: as it was printed -->");

    assertEquals(List.of("TYP001"), rules(document));
    assertEquals("謝謝，，各位。", document.findings().get(0).place().segment().text());
    assertEquals("as it was printed", document.hidden().get(0).reason());
    assertEquals("各位早安，，歡迎。", document.hidden().get(0).finding().place().segment().text());
  }

  @Test
  void aRegionEndsWhereItIsEnabledAgain() {
    CheckedDocument all = two("<!-- bilint-disable TYP001: old -->", "", "");
    CheckedDocument first =
        two("<!-- bilint-disable TYP001: old -->", "", "\n<!-- bilint-enable TYP001 -->");
    CheckedDocument other =
        two("<!-- bilint-disable TYP001: old -->", "", "\n<!-- bilint-enable NUM004 -->");

    assertEquals(2, all.hidden().size());
    assertEquals(1, first.hidden().size());
    assertEquals(7, line(first, 0));
    assertEquals(2, other.hidden().size());
  }

  @Test
  void theWholeDocumentIsMeantFromAnywhere() {
    CheckedDocument document =
        lint(
            "call.txt",
            "Good morning, all.",
            "各位早安，，歡迎。",
            "<!-- bilint-disable-file TYP001: set by another house -->");

    assertEquals(List.of(), rules(document));
    assertEquals(1, document.hidden().size());
  }

  @Test
  void tablesHaveCommentsToo() {
    CheckedDocument document =
        lint(
            "call.tsv",
            "source\ttarget",
            "<!-- bilint-disable-next-line TYP001: why -->",
            "Good morning, all.\t各位早安，，歡迎。",
            "Thanks, all.\t謝謝，，各位。\t<!-- bilint-disable-line TYP001: why -->",
            "Yes, sure.\t是的，，當然。 <!-- bilint-disable-line TYP001: why -->",
            "No, never.\t不，，從不。");

    assertEquals(List.of("TYP001"), rules(document));
    assertEquals(6, line(document, 0));
    assertEquals(4, document.aligned().pairs().size());
    assertEquals(3, document.hidden().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- bilint-disable-next-line TYP001 --> | STR005 TYP001 TYP001",
        "<!-- bilint-disable-file -->             | STR005 TYP001 TYP001",
        "<!-- bilint-disable-next-line NUM004: x --> | STR004 TYP001 TYP001",
        "<!-- bilint-disable-next-line TYP001, NUM004: x --> | STR004 TYP001",
        "<!-- bilint-disable-next-line TYP002: did not run --> | TYP001 TYP001",
        "<!-- bilint-disable-next-line TYP01: x --> | STR006 TYP001 TYP001",
        "<!-- bilint-disabel TYP001: x -->        | STR006 TYP001 TYP001",
        "<!-- bilint is a linter: fine -->        | TYP001 TYP001",
        "<!-- a remark -->                        | TYP001 TYP001"
      })
  void whatHidesNothingIsTold(String comment, String expected) {
    CheckedDocument document = two(comment, "", "");

    assertEquals(expected, String.join(" ", rules(document)));
    if (!expected.startsWith("TYP")) {
      assertEquals(1, line(document, 0));
      assertEquals(comment, document.findings().get(0).place().text());
    }
  }

  @Test
  void placesAreThoseOfTheTextBetweenTheComments() {
    CheckedDocument document =
        lint(
            "call.txt",
            "<!-- one --> Sales were $3.5 billion. <!-- two --> <!-- three -->",
            "<!-- four -->銷售額為 3.5 億美元。<!-- five -->");

    Finding finding = document.findings().get(0);
    assertEquals("NUM004", finding.rule().id());
    assertEquals("銷售額為 3.5 億美元。", finding.place().segment().text());
    String content = document.aligned().document().content();
    assertEquals("3.5 億美元", finding.place().inDocument().of(content));
    assertEquals(5, document.aligned().document().comments().size());
  }

  @Test
  void aLongCommentCostsNoMoreThanItsLength() {
    String blanks = " ".repeat(200_000);
    CheckedDocument document =
        two("<!-- bilint-disable-next-line TYP001" + blanks + "- -" + blanks + "-->", "", "");

    assertEquals(
        List.of("STR006", "STR005"),
        rules(document).stream()
            .filter(r -> r.startsWith("STR"))
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
  }
}
