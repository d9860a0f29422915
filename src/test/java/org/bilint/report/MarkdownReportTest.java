package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.score.Gate;
import org.bilint.text.LanguageTag;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the report back as GitHub does. */
class MarkdownReportTest {

  /** What a report may consist of. */
  private static final Set<String> KINDS =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "Text",
          "StrongEmphasis",
          "BulletList",
          "ListItem",
          "Code",
          "Link",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell");

  private static String render(Baseline decisions, CheckedDocument... documents) {
    return new MarkdownReport(new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN, decisions))
        .render(List.of(documents));
  }

  private static String render(CheckedDocument... documents) {
    return render(Baseline.EMPTY, documents);
  }

  private static <T extends Node> List<T> all(String report, Class<T> kind) {
    return MarkdownNodes.of(report).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static CheckedDocument call() {
    return new SampleDocument("calls/q3 call.txt", LanguageTag.ZH_TW, "\n")
        .pair("It raised $3 billion in 2 cities.", "它籌集了3億美元，在4個城市。")
        .finding(Samples.NUMBER, Severity.MAJOR, "2 became 4", "2", "4", "2")
        .finding(Samples.NUMBER, Severity.CRITICAL, "billion is 億", "$3 billion", "3億美元", "30億美元")
        .finding(Samples.OMISSION, Severity.MINOR, "cities", "cities", "", "")
        .checked();
  }

  @Test
  void tellsTheVerdictTheScoreAndTheCounts() {
    String report = render(call());

    assertTrue(
        report.startsWith(
            "## bilint\n\n**Fail**: calls/q3 call.txt: 2 findings at or above major.\n\n"
                + "3 findings (1 critical, 1 major, 1 minor) in 1 pair, 7 words; penalty 31, or"
                + " 4428.57 per 1,000 words.\n"),
        report);
    List<TableRow> rows = all(report, TableRow.class);
    assertEquals(1, all(report, TableBlock.class).size());
    assertEquals("categorycriticalmajorminorneutral", MarkdownNodes.text(rows.get(0)));
    assertEquals("number1100", MarkdownNodes.text(rows.get(1)));
    assertEquals("omission0010", MarkdownNodes.text(rows.get(2)));
  }

  @Test
  void putsTheWorstFirstWithBothTextsAndLinksToTheirLines() {
    String report = render(call());

    assertEquals(
        List.of(
            "1. Critical: number mismatch (NUM001), line 2",
            "2. Major: number mismatch (NUM001), line 2",
            "3. Minor: clause omitted (OMIT001), line 1"),
        all(report, Heading.class).stream()
            .filter(heading -> heading.getLevel() == 4)
            .map(MarkdownNodes::text)
            .toList());
    assertEquals(
        List.of("calls/q3%20call.txt#L2", "calls/q3%20call.txt#L1", "calls/q3%20call.txt#L2"),
        all(report, Link.class).stream().map(Link::getDestination).limit(3).toList());
    assertEquals(
        List.of("$3 billion", "3億美元", "30億美元"),
        all(report, Code.class).stream().map(Code::getLiteral).limit(3).toList());
  }

  @Test
  void tellsWhatWasDecided() {
    Decided decided =
        new Decided("calls/q3 call.txt", "f1", "NUM001", Decision.CONFIRMED, "<b>ask</b> @ann");

    String report = render(new Baseline(List.of(decided)), call());

    assertTrue(report.contains("- confirmed: \\<b\\>ask\\</b\\> @\u200Bann\n"), report);
  }

  @Test
  void judgesSeveralDocumentsInATable() {
    String report = render(call(), Samples.clean());

    assertTrue(report.contains("**Fail**: 2 documents, 1 fail.\n"));
    List<TableBlock> tables = all(report, TableBlock.class);
    assertEquals(2, tables.size());
    assertTrue(MarkdownNodes.text(tables.get(0)).contains("clean.txtPass00000"));
  }

  @Test
  void isMadeOfNothingButWhatItShouldBe() {
    for (String report :
        List.of(render(), render(call()), render(Samples.difficult(), Samples.clean()))) {
      Set<String> kinds = MarkdownNodes.kinds(report);
      assertTrue(KINDS.containsAll(kinds), kinds.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)> <!-- x --> <script>",
        "**bold** _it_ ~~gone~~ `code` ``two`` [x](javascript:alert(1)) ![x](http://a.b/c)",
        "@octocat and @org/team, a@b.example, fixes #123 org/repo#4 GH-12 !7 ~bug &5 www.a.example",
        "http://a.example https://b.example ftp://c.example :smile: $x^2$ 1:2:3:",
        "# heading",
        "- list",
        "1. list",
        "12) list",
        "+ list",
        "> quote",
        "=== ",
        "---",
        "    code",
        "| a | b |",
        "&lt;b&gt; &amp; &#64;me",
        "\\ \\* \\`",
        "`",
        "``` fence",
        "trailing \\",
        "[ref]: http://a.example",
        "line\u2028two\nthree",
        "<https://a.example>",
        "^[note]",
      })
  void showsEveryTextAsItIs(String hostile) {
    Rule rule = SampleDocument.rule("X001", hostile, Category.NUMBER, "");
    CheckedDocument document =
        new SampleDocument("a/" + hostile.replace("\n", " "), LanguageTag.ZH_CN, "\n")
            .pair("Before " + hostile + " after.", hostile + "。" + hostile)
            .finding(rule, Severity.MAJOR, hostile, hostile, hostile, hostile)
            .pair("x", "在" + hostile + "後")
            .finding(rule, Severity.MAJOR, "second", "x", "在", "")
            .checked();

    String report = render(document, Samples.clean());

    Set<String> kinds = MarkdownNodes.kinds(report);
    assertTrue(KINDS.containsAll(kinds), kinds + "\n" + report);
    String plain = Printable.of(hostile).strip();
    List<Node> nodes = MarkdownNodes.of(report);
    assertTrue(
        nodes.stream()
            .filter(node -> node.getClass().getSimpleName().equals("Paragraph"))
            .anyMatch(node -> MarkdownNodes.text(node).equals(plain)),
        report);
    assertTrue(
        all(report, Code.class).stream()
                .filter(code -> code.getLiteral().strip().equals(plain))
                .count()
            >= 3,
        report);
    assertEquals(List.of(), MarkdownNodes.references(report));
    for (Link link : all(report, Link.class)) {
      assertTrue(link.getDestination().matches("a/[\\w%./-]*#L\\d+"), link.getDestination());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/tmp/a.txt", "../a.txt"})
  void linksNothingThatIsNotInTheRepository(String path) {
    CheckedDocument document =
        new SampleDocument(path, LanguageTag.ZH_TW, "\n")
            .pair("2", "3")
            .finding(Samples.NUMBER, Severity.MAJOR, "2 became 3", "2", "3", "")
            .checked();

    assertEquals(List.of(), all(render(document), Link.class));
  }

  @Test
  void isCutToWhatACommentHoldsAndSaysSo() {
    String report = render(LargeCall.checked());

    assertTrue(report.length() <= MarkdownReport.COMMENT, report.length() + " characters");
    assertTrue(report.length() > MarkdownReport.COMMENT * 9 / 10, report.length() + " characters");
    Matcher said =
        Pattern.compile("The worst ([\\d,]+) of 5,000 findings are shown, ([\\d,]+) are left out")
            .matcher(report);
    assertTrue(said.find());
    int shown = Integer.parseInt(said.group(1).replace(",", ""));
    int left = Integer.parseInt(said.group(2).replace(",", ""));
    assertEquals(LargeCall.FINDINGS, shown + left);
    assertEquals(
        shown, all(report, Heading.class).stream().filter(each -> each.getLevel() == 4).count());
    assertFalse(report.contains("Minor:"), "there are critical findings enough");
  }

  @Test
  void isCutWhereThereAreManyDocumentsOrOneLongText() {
    CheckedDocument[] many = new CheckedDocument[3_000];
    Arrays.setAll(
        many,
        i ->
            new SampleDocument("archive/call-" + i + ".txt", LanguageTag.ZH_TW, "\n")
                .pair("2", "3")
                .finding(Samples.NUMBER, Severity.MAJOR, "2 became 3", "2", "3", "")
                .checked());
    String report = render(many);
    assertTrue(report.length() <= MarkdownReport.COMMENT);
    assertTrue(report.contains(" more documents.\n"));
    assertTrue(report.contains("#### 1. Major"));

    String endless = "0123456789".repeat(20_000);
    CheckedDocument one =
        new SampleDocument("long.txt", LanguageTag.ZH_TW, "\n")
            .pair(endless, "短")
            .finding(Samples.OMISSION, Severity.MAJOR, "all of it", endless, "", endless)
            .checked();
    assertTrue(render(one).length() <= MarkdownReport.COMMENT);
  }
}
