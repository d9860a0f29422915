package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drives the command line with streams, as a shell would. */
class MainTest {

  /** Its one certain finding is minor: a mark of punctuation that stands twice (TYP001). */
  private static final String DOUBLED =
      """
      Operator
      主持人
      Good day, and welcome to our call. Thank you all for coming.
      大家好，，歡迎參加我們的會議。感謝各位的到來。
      """;

  private static final String CLEAN = DOUBLED.replace("，，", "，");

  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("call.txt"), DOUBLED);
  }

  private static CommandLineRun run(Object... arguments) {
    return CommandLineRun.of(arguments);
  }

  private static void assertFault(CommandLineRun outcome, String... parts) {
    assertEquals(ExitStatus.FAULT, outcome.status());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.err().startsWith("error: "), outcome.err());
    for (String part : parts) {
      assertTrue(outcome.err().contains(part), outcome.err());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--fail-on=major, CLEAN",
    "--fail-on=minor, FINDINGS",
    "--fail-on=never, CLEAN",
    "--max-penalty=0, FINDINGS",
    "--max-penalty=1000, CLEAN",
    "--budget=typography=0, FINDINGS",
    "--budget=typography=1000, CLEAN",
    "--budget=number=0, CLEAN",
    "--ignore=typography, CLEAN",
    "--select=TYP001, CLEAN"
  })
  void endsAsTheGateSays(String option, ExitStatus expected) {
    CommandLineRun outcome = run("check", "-o", "concise", option, document);

    assertEquals(expected, outcome.status(), outcome.err());
    assertEquals("", outcome.err());
  }

  @Test
  void reportsAFindingAtItsPlace() {
    CommandLineRun outcome = run("check", "--select", "TYP001", "-o", "concise", document);

    assertTrue(outcome.out().startsWith(document + ":4:4: minor TYP001 "), outcome.out());
  }

  @Test
  void readsStandardInput() {
    CommandLineRun outcome = CommandLineRun.withInput(DOUBLED, "check", "-o", "concise", "-");

    assertTrue(outcome.out().contains("<stdin>:4:4: minor TYP001"), outcome.out());
  }

  @Test
  void writesSeveralReports() throws IOException {
    Path json = folder.resolve("new/out.json");
    Path html = folder.resolve("out.html");

    CommandLineRun outcome = run("check", document, "-o", "json=" + json, "-o", "html=" + html);

    assertEquals("", outcome.out());
    JsonNode root = new ObjectMapper().readTree(json.toFile());
    assertEquals("bilint/1", root.get("schema").asText());
    assertEquals(2, root.get("documents").get(0).get("pairs").asInt());
    assertTrue(Files.readString(html).startsWith("<!doctype html>"));
  }

  @Test
  void walksADirectoryInOrder() throws IOException {
    Path calls = Files.createDirectories(folder.resolve("calls/b"));
    Files.writeString(calls.resolve("2.txt"), DOUBLED);
    Files.writeString(calls.resolveSibling("c.TXT"), DOUBLED);
    Files.writeString(calls.resolveSibling("a.md"), DOUBLED);
    Files.writeString(calls.resolveSibling("skipped.pdf"), DOUBLED);
    Files.writeString(calls.resolveSibling(".hidden.txt"), DOUBLED);

    CommandLineRun outcome =
        run("check", "-o", "concise", "--select", "TYP001", calls.getParent(), calls);

    assertEquals(
        List.of("a.md", "b/2.txt", "c.TXT"),
        outcome
            .out()
            .lines()
            .map(line -> line.substring((folder + "/calls/").length(), line.indexOf(":4:4:")))
            .toList());
  }

  @Test
  void reportsTheReadableDocumentsAndFails() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    CommandLineRun outcome = run("check", "-o", "concise", empty, document);

    assertFault(outcome, empty + ":1: ");
    assertTrue(outcome.out().contains("TYP001"), outcome.out());
  }

  @Test
  void saysInOneLineWhatIsAtFault() {
    Path none = folder.resolve("none.txt");

    assertFault(run("check", none), none + ": no such file");
    assertFault(run("check", "--fail-on", "bad", document), "--fail-on", "critical, major");
    assertFault(run("check", "--select", "TYP01", document), "TYP01", "TYP001");
    assertFault(run("check", "--max-penalty=-1", document), "--max-penalty");
    assertFault(run("check", "--budget=termnology=1", document), "did you mean `terminology`");
    assertFault(run("check", "--budget=number=-1", document), "--budget");
    assertFault(run("check", "--budget=number", document), "CATEGORY=NUMBER");
    assertFault(run("check", "--target-locale=xx", document), "zh-TW, zh-CN");
    assertFault(run("check", "-o", "pdf", document), "'pdf'", "markdown, html");
    assertFault(run("check", "-o", "json=", document), "no path");
    assertFault(run("check", "--fali-on=major", document), "did you mean --fail-on");
    assertFault(run("chekc"), "did you mean check");
    assertFault(run("check"), "FILE|DIR");
    assertFault(run("explain", "TYP01"), "TYP01");
    assertFault(run("parse", none, "--locale", "en"), none + ": no such file");
    assertFault(run("parse"), "--locale");
  }

  @Test
  void refusesReportsThatWouldMeet() throws IOException {
    assertFault(run("check", document, "-o", "json", "-o", "html"), "standard output");
    assertFault(run("check", document, "-o", "json=x", "-o", "html=./x"), "two reports");
    assertFault(run("check", document, "-o", "json=" + document), "both");
    assertEquals(DOUBLED, Files.readString(document));
  }

  @Test
  void refusesAWorkbookOnATerminal() throws IOException {
    Terminal terminal = new Terminal(true, 80, false);
    Path workbook = folder.resolve("out.xlsx");

    assertFault(CommandLineRun.at(terminal, "", "check", document, "-o", "xlsx"), "xlsx=PATH");
    assertEquals(
        "", CommandLineRun.at(terminal, "", "check", document, "-o", "xlsx=" + workbook).err());
    assertEquals("PK", new String(Files.readAllBytes(workbook), 0, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void saysWhyAReportCannotBeWritten() throws IOException {
    Path mainland = Files.writeString(folder.resolve("cn.tsv"), "We sell software.\t我们销售软件。\n");
    Path taiwan = Files.writeString(folder.resolve("tw.tsv"), "We sell software.\t我們銷售軟體。\n");
    Path out = folder.resolve("out.xlf");

    assertFault(
        run("check", mainland, taiwan, "-o", "xliff=" + out), out + ": ", "one target language");
  }

  @Test
  void coloursATerminalUnlessAskedNotTo() {
    Terminal terminal = new Terminal(true, 80, false);
    Terminal plain = new Terminal(true, 80, true);

    assertTrue(CommandLineRun.at(terminal, "", "check", document).out().contains("\u001B["));
    assertFalse(CommandLineRun.at(plain, "", "check", document).out().contains("\u001B["));
    assertFalse(
        CommandLineRun.at(terminal, "", "check", "--color=never", document)
            .out()
            .contains("\u001B["));
    assertTrue(
        CommandLineRun.at(plain, "", "check", "--color=always", document)
            .out()
            .contains("\u001B["));
  }

  @Test
  void leavesOutTheSummaryWhenQuiet() throws IOException {
    Path clean = Files.writeString(folder.resolve("clean.txt"), CLEAN);

    assertTrue(run("check", "--select", "TYP001", clean).out().contains("PASS"));
    assertEquals("", run("check", "-q", "--select", "TYP001", clean).out());
  }

  @Test
  void explainsARuleByIdAndByName() {
    CommandLineRun outcome = run("explain", "TYP001");

    assertEquals(ExitStatus.CLEAN, outcome.status());
    assertEquals(outcome.out(), run("explain", "doubled-punctuation").out());
    assertTrue(outcome.out().startsWith("TYP001 doubled-punctuation\n  typography, minor, MQM "));
    assertTrue(outcome.out().contains("\nWrong:\n"));
    assertTrue(outcome.out().contains("[["));
  }

  @Test
  void listsTheRules() throws IOException {
    CommandLineRun table = run("rules");
    JsonNode json = new ObjectMapper().readTree(run("rules", "--output-format", "json").out());

    assertTrue(table.out().startsWith("ID "), table.out());
    assertEquals(table.out().lines().count() - 1, json.get("rules").size());
    assertTrue(json.get("rules").findValuesAsText("id").contains("TYP001"));
  }

  @Test
  void parsesEachLineAndNoMore() throws IOException {
    CommandLineRun outcome =
        CommandLineRun.withInput("\uFEFF$3 billion\r\n\na\rb", "parse", "--locale=en");

    List<String> lines = outcome.out().lines().toList();
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(3, lines.size());
    assertEquals("$3 billion", mapper.readTree(lines.get(0)).get("text").asText());
    assertEquals("{\"text\":\"\",\"mentions\":[]}", lines.get(1));
    assertEquals("a\rb", mapper.readTree(lines.get(2)).get("text").asText());
  }

  @Test
  void theReadmeTellsOfEveryOption() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> untold =
        Pattern.compile("--[a-z\\[][a-z\\]-]+")
            .matcher(run("check", "--help").out().split("Exit status")[0])
            .results()
            .map(MatchResult::group)
            .filter(option -> !List.of("--help", "--version", "--colour").contains(option))
            .filter(option -> !readme.contains("`" + option) && !readme.contains(option + "`"))
            .distinct()
            .toList();
    assertEquals(List.of(), untold);
  }

  @Test
  void helpsAndNamesItself() {
    assertTrue(run("--version").out().startsWith("bilint "));
    assertTrue(run("help").out().contains("explain"));
    assertTrue(run("check", "--help").out().contains("--max-penalty"));
    assertEquals(ExitStatus.FAULT, run().status());
  }
}
