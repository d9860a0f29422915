package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.Unit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Hidden;
import org.bilint.check.Severity;
import org.bilint.score.Gate;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The formats for programs, read back by such programs, with texts that are out to break them. */
class MachineFormatsTest {

  private static final String HOSTILE = Samples.hostile().aligned().document().path();

  @Test
  void sarifIsValidAndItsReaderSeesThePlaces() throws Exception {
    List<String> seen = Consumers.sarif(report(OutputFormat.SARIF, Samples.hostile()));

    assertEquals(5, seen.size());
    assertTrue(
        seen.stream().allMatch(each -> each.startsWith("calls/100%25%20%E9")), seen::toString);
    assertEquals(9, Consumers.sarif(report(OutputFormat.SARIF, Samples.difficult())).size());
    assertEquals(0, Consumers.sarif(report(OutputFormat.SARIF)).size());
  }

  @Test
  void sarifHasTheTranslationAsItsPlaceAndTheSourceBesideIt() throws IOException {
    JsonNode run = sarif(Samples.hostile()).get("runs").get(0);
    JsonNode result = run.get("results").get(1);

    assertEquals("NUM001", result.get("ruleId").asText());
    assertEquals(
        "NumberMismatch",
        run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/name").asText());
    assertEquals("error", result.get("level").asText());
    assertEquals(
        "=cmd|' /C calc'!A0\n::error::{{0}} [x] (1) ]]> 5%, \"q\" \u0007?<b>",
        result.at("/message/text").asText());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals(
        "calls/100%25%20%E9%80%9A%E8%A9%B1,%20a%3Ab;%07.txt",
        place.at("/artifactLocation/uri").asText());
    assertEquals("%SRCROOT%", place.at("/artifactLocation/uriBaseId").asText());
    assertEquals(2, place.at("/region/startLine").asInt());
    assertEquals(7, place.at("/region/startColumn").asInt());
    assertEquals(13, place.at("/region/endColumn").asInt());
    assertEquals("壞\u0000\u001B[2J", place.at("/region/snippet/text").asText());
    assertEquals(
        "\"it\", <mrk>",
        result.at("/relatedLocations/0/physicalLocation/region/snippet/text").asText());
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    assertEquals("f0", result.at("/partialFingerprints/bilintFingerprint~1v1").asText());
    JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
    assertEquals(7, replacement.at("/deletedRegion/startColumn").asInt());
    assertEquals("+1, \"好\"\n🚀", replacement.at("/insertedContent/text").asText());
    assertTrue(
        run.at("/invocations/0/toolExecutionNotifications/0/message/text")
            .asText()
            .startsWith("NUM001 crashed"));
  }

  @Test
  void sarifHelpIsMarkdownWithoutMarkupOfItsTexts() throws IOException {
    JsonNode rules = sarif(Samples.hostile()).at("/runs/0/tool/driver/rules");
    String help = rules.get(2).at("/help/markdown").asText();

    assertTrue(help.contains("# TYP001 slip"), help);
    assertTrue(help.contains("fence, &lt;script> &amp; {braces}."), help);
    assertTrue(help.contains("```text\nen: It raised [[$3 billion]].\nzh-TW: "), help);
  }

  @Test
  void sarifSuppressesWhatADecisionHides() throws Exception {
    Baseline decisions =
        new Baseline(
            List.of(
                new Decided(HOSTILE, "f0", "NUM001", Decision.KNOWN, ""),
                new Decided(HOSTILE, "f1", "TYP001", Decision.FALSE_ALARM, "we say so"),
                new Decided(HOSTILE, "f2", "TYP001", Decision.CONFIRMED, "")));
    byte[] report = OutputFormat.SARIF.report(setting(decisions)).bytes(List.of(Samples.hostile()));
    Consumers.sarif(report);
    JsonNode results = new ObjectMapper().readTree(report).at("/runs/0/results");

    assertEquals("unchanged", results.get(1).get("baselineState").asText());
    assertEquals("accepted", results.get(1).at("/suppressions/0/status").asText());
    assertEquals(
        "false-alarm: we say so", results.get(2).at("/suppressions/0/justification").asText());
    assertEquals("new", results.get(3).get("baselineState").asText());
    assertTrue(results.get(3).get("suppressions").isEmpty());
  }

  @Test
  void aTestHasFailedWhereTheGateCountsIt() throws Exception {
    byte[] report = report(OutputFormat.JUNIT, Samples.hostile(), Samples.clean());
    String text = new String(report, StandardCharsets.UTF_8);

    assertEquals(4, Consumers.junit(report).size(), "three findings and the gate");
    assertTrue(text.contains("tests=\"7\" failures=\"4\""), text);
    assertTrue(text.contains("<skipped message=\"2:10: @crosses\" type=\"minor\">"), text);
    assertTrue(
        text.contains("<system-err>NUM001 crashed at 1:1: &lt;oops&gt; &amp; \uFFFD ]]&gt;"));
    assertEquals(0, Consumers.junit(report(OutputFormat.JUNIT)).size());
  }

  @Test
  void twoTestsAreNeverCalledTheSame() throws Exception {
    SampleDocument twice = new SampleDocument("a.txt", LanguageTag.ZH_TW, "\n").pair("A b.", "甲乙。");
    twice.finding(Samples.NUMBER, Severity.MAJOR, "the same", "", "甲", "");
    twice.finding(Samples.NUMBER, Severity.MAJOR, "the same", "", "乙", "");
    byte[] report = report(OutputFormat.JUNIT, twice.checked());

    assertEquals(3, Consumers.junit(report).size());
    assertTrue(new String(report, StandardCharsets.UTF_8).contains("the same (2)"));
  }

  @Test
  void checkstyleIsRead() throws Exception {
    List<String> seen = Consumers.checkstyle(report(OutputFormat.CHECKSTYLE, Samples.hostile()));

    assertEquals(5, seen.size());
    assertTrue(seen.get(0).endsWith("calls/100% 通話, a:b;\uFFFD.txt:2"), seen::toString);
  }

  @Test
  void gitlabIsRead() throws Exception {
    List<String> seen =
        Consumers.gitlab(report(OutputFormat.GITLAB, Samples.hostile(), Samples.difficult()));

    assertEquals(14, seen.size());
    assertTrue(seen.contains("calls/100% 通話, a:b;\u0007.txt:2"), seen::toString);
  }

  @Test
  void annotationsKeepToOneLineEach() {
    String report =
        OutputFormat.GITHUB.report(setting(Baseline.EMPTY)).render(List.of(Samples.hostile()));

    assertEquals(
        "::error file=calls/100%25 通話%2C a%3Ab;\uFFFD.txt,line=2,endLine=2,col=7,endColumn=13,"
            + "title=NUM001 number-mismatch::=cmd|' /C calc'!A0 ::error::{0} [x](1) ]]> 5%25, "
            + "\"q\" \uFFFD\uFFFD<b>; suggestion: +1, \"好\" 🚀",
        report.lines().findFirst().orElseThrow());
    assertTrue(report.lines().allMatch(line -> line.matches("::(error|warning|notice) file=.*")));
  }

  @Test
  void ofManyAnnotationsTheWorstAreLeftAndTheRestIsCounted() {
    SampleDocument many = new SampleDocument("a.txt", LanguageTag.ZH_TW, "\n").pair("A b.", "甲乙。");
    for (int i = 0; i < 12; i++) {
      many.finding(Samples.NUMBER, Severity.MAJOR, "major " + i, "", "甲", "");
      many.finding(Samples.TYPO, Severity.NEUTRAL, "neutral " + i, "", "甲", "");
    }
    many.finding(Samples.NUMBER, Severity.CRITICAL, "critical", "", "乙", "");
    List<String> lines =
        OutputFormat.GITHUB
            .report(setting(Baseline.EMPTY))
            .render(List.of(many.checked()))
            .lines()
            .toList();

    assertTrue(lines.get(0).endsWith("::critical"));
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::notice ")).count());
    assertTrue(lines.get(19).startsWith("::notice title=bilint::6 more findings"), lines.get(19));
  }

  @Test
  void reviewdogCountsBytes() throws IOException {
    List<Consumers.Diagnostic> diagnostics =
        Consumers.rdjson(report(OutputFormat.RDJSON, Samples.hostile()));
    Consumers.Diagnostic number = diagnostics.get(1);

    assertEquals(5, diagnostics.size());
    assertEquals(new Consumers.Position(2, 9), number.location().range().start());
    assertEquals(new Consumers.Position(2, 17), number.location().range().end());
    assertEquals(number.location().range(), number.suggestions().get(0).range());
    assertEquals("+1, \"好\"\n🚀", number.suggestions().get(0).text());
  }

  @Test
  void noCellOfATableIsAFormula() throws IOException {
    List<String[]> rows = Consumers.csv(report(OutputFormat.CSV, Samples.hostile()));

    assertEquals(5, rows.size());
    assertEquals(
        "'=cmd|' /C calc'!A0 ::error::{0} [x](1) ]]> 5%, \"q\" \uFFFD\uFFFD<b>",
        rows.get(1)[FindingColumn.MESSAGE.at()]);
    assertEquals("'+1, \"好\" 🚀", rows.get(1)[FindingColumn.SUGGESTION.at()]);
    assertEquals("'@crosses", rows.get(2)[FindingColumn.MESSAGE.at()]);
    assertEquals("' is inside", rows.get(3)[FindingColumn.MESSAGE.at()]);
    for (String[] row : rows) {
      for (String cell : row) {
        assertFalse(cell.matches("[=+\\-@\t＝＋－＠].*"), cell);
      }
    }
  }

  @Test
  void aWorkbookHoldsTextsAndRoomForDecisions() throws IOException {
    Baseline decisions =
        new Baseline(List.of(new Decided(HOSTILE, "f1", "TYP001", Decision.FALSE_ALARM, "no")));
    byte[] report = OutputFormat.XLSX.report(setting(decisions)).bytes(List.of(Samples.hostile()));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertNotEquals(CellType.FORMULA, cell.getCellType());
          }
        }
      }
      XSSFSheet findings = workbook.getSheet("Findings");
      assertEquals(5, findings.getLastRowNum());
      assertEquals(1, findings.getPaneInformation().getHorizontalSplitPosition());
      assertEquals(1, findings.getDataValidations().size());
      Row crosses = findings.getRow(3);
      assertEquals("@crosses", crosses.getCell(FindingColumn.MESSAGE.at()).toString());
      assertTrue(crosses.getCell(FindingColumn.MESSAGE.at()).getCellStyle().getQuotePrefixed());
      assertEquals("false-alarm", crosses.getCell(FindingColumn.DECISION.at()).toString());
      assertEquals("no", crosses.getCell(FindingColumn.COMMENT.at()).toString());
      assertEquals(
          "=1+1|＠壞\uFFFD\uFFFD[2J，\uFFFD 和 🚀，「]]>」、_x0041_、::error::。",
          crosses.getCell(FindingColumn.TARGET_SENTENCE.at()).toString());
      assertEquals(
          List.of("Findings", "Summary", "Pairs"),
          List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)));
    }
  }

  @Test
  void theSummaryCountsWhatCounts() throws IOException {
    CheckedDocument some =
        Samples.hostile()
            .hiding(
                finding ->
                    finding.rule().equals(Samples.TYPO)
                        ? Optional.of(new Hidden(finding, Hidden.By.BASELINE, ""))
                        : Optional.empty())
            .withDecided();
    String workbook = Consumers.xlsx(report(OutputFormat.XLSX, some));

    assertTrue(workbook.contains("| TYP001 |"));
    assertTrue(workbook.contains("\nnumber | 1 | 1 | 0 | 0\nomission | 0 | 1 | 0 | 0\n# Pairs"));
  }

  @Test
  void aWorkbookHasNoTimeInIt() throws InterruptedException {
    byte[] first = report(OutputFormat.XLSX, Samples.hostile());
    // An archive counts two seconds.
    Thread.sleep(2_100);

    assertArrayEquals(first, report(OutputFormat.XLSX, Samples.hostile()));
  }

  @Test
  void anXliffReaderSeesEachFindingInItsPlace() {
    byte[] report = report(OutputFormat.XLIFF, Samples.hostile());
    List<Consumers.Issue> issues = Consumers.xliff(report);

    assertEquals(2, issues.stream().filter(each -> !each.target()).count());
    assertEquals(5, issues.stream().filter(Consumers.Issue::target).count());
    assertTrue(issues.stream().anyMatch(each -> each.type().equals("numbers")));
    assertTrue(issues.stream().anyMatch(each -> each.severity() == 100));
    assertEquals(12, Consumers.xliff(report(OutputFormat.XLIFF, Samples.difficult())).size());
  }

  @Test
  void anXliffReaderGetsTheTextsBackCharacterByCharacter() {
    CheckedDocument hostile = Samples.hostile();
    List<Unit> units = Consumers.units(report(OutputFormat.XLIFF, hostile));

    for (int i = 0; i < units.size(); i++) {
      assertEquals(
          hostile.aligned().pairs().get(i).source().get(0).segment().text(),
          units.get(i).getPart(0).getSource().getPlainText());
      assertEquals(
          hostile.aligned().pairs().get(i).target().get(0).segment().text(),
          units.get(i).getPart(0).getTarget().getPlainText());
    }
  }

  @Test
  void anXliffFileHasOneTargetLanguage() {
    Report report = OutputFormat.XLIFF.report(setting(Baseline.EMPTY));
    List<CheckedDocument> documents = List.of(Samples.difficult(), Samples.clean());

    IOException refused =
        assertThrows(
            IOException.class, () -> report.write(documents, OutputStream.nullOutputStream()));
    assertTrue(String.valueOf(refused.getMessage()).contains("zh-TW, zh-CN"));
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      OutputStream out =
          new OutputStream() {
            @Override
            public void write(int each) {}

            @Override
            public void close() {
              throw new AssertionError(format + " closed the stream");
            }
          };
      format.report(setting(Baseline.EMPTY)).write(List.of(Samples.hostile()), out);
    }
  }

  @Test
  void ofTooManyResultsTheWorstAreKept() throws Exception {
    SampleDocument many = new SampleDocument("a.txt", LanguageTag.ZH_TW, "\n").pair("A b.", "甲乙。");
    for (int i = 0; i < 25_010; i++) {
      Severity severity = i < 20 ? Severity.NEUTRAL : Severity.MINOR;
      many.finding(Samples.TYPO, severity, "a slip", "", "甲", "");
    }
    JsonNode run = sarif(many.checked()).get("runs").get(0);

    assertEquals(25_000, run.get("results").size());
    assertEquals(Collections.frequency(run.get("results").findValuesAsText("level"), "note"), 10);
    assertTrue(
        run.at("/invocations/0/toolExecutionNotifications/0/message/text")
            .asText()
            .startsWith("25010 findings, of which the 10 least severe are left out"));
  }

  /** 2,000 pairs with 5,000 findings, the size that a long call has at most. */
  @Test
  @Tag("slow")
  void everyFormatCarriesALongCall() throws Exception {
    SampleDocument call = new SampleDocument("a.txt", LanguageTag.ZH_TW, "\n");
    int findings = 0;
    for (int i = 0; i < 2_000; i++) {
      call.pair("In quarter " + i + " sales were $3 billion.", "第" + i + "季銷售額為30億美元。");
      for (int k = 0; k < 2 + i % 2; k++) {
        String message = "finding " + findings++;
        call.finding(Samples.NUMBER, Severity.MAJOR, message, "$3 billion", "30億美元", "3億");
      }
    }
    CheckedDocument document = call.checked();

    assertEquals(5_000, findings);
    assertEquals(findings, Consumers.sarif(report(OutputFormat.SARIF, document)).size());
    assertEquals(findings + 1, Consumers.junit(report(OutputFormat.JUNIT, document)).size());
    assertEquals(findings, Consumers.gitlab(report(OutputFormat.GITLAB, document)).size());
    assertEquals(findings, Consumers.checkstyle(report(OutputFormat.CHECKSTYLE, document)).size());
    assertEquals(findings, Consumers.rdjson(report(OutputFormat.RDJSON, document)).size());
    assertEquals(findings, Consumers.csv(report(OutputFormat.CSV, document)).size());
    assertEquals(2 * findings, Consumers.xliff(report(OutputFormat.XLIFF, document)).size());
    String workbook = Consumers.xlsx(report(OutputFormat.XLSX, document));
    assertEquals(findings, workbook.lines().filter(line -> line.contains("| finding ")).count());
  }

  private static JsonNode sarif(CheckedDocument document) throws IOException {
    return new ObjectMapper().readTree(report(OutputFormat.SARIF, document));
  }

  private static byte[] report(OutputFormat format, CheckedDocument... documents) {
    return format.report(setting(Baseline.EMPTY)).bytes(List.of(documents));
  }

  private static Setting setting(Baseline decisions) {
    return new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN, decisions);
  }
}
