package org.bilint.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Severity;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** A reviewer works through a report and takes the decisions along. */
class PageReviewTest extends PageTest {

  private static final Pattern CURRENT = Pattern.compile("\\bcurrent\\b");
  private static final Pattern FALSE_ALARM = Pattern.compile("\\bfalse-alarm\\b");

  /** Three findings, f0 to f2. */
  private static CheckedDocument call() {
    return call("$3 billion");
  }

  private static CheckedDocument call(String amount) {
    return new SampleDocument("calls/a.txt", LanguageTag.ZH_TW, "\n")
        .speaker("Operator", "主持人")
        .pair("It raised " + amount + " in 2 cities.", "它籌集了3億美元，在4個城市。")
        .finding(Samples.NUMBER, Severity.CRITICAL, "billion became 億", amount, "3億美元", "30億美元")
        .finding(Samples.NUMBER, Severity.MAJOR, "=2 became 4", "2", "4", "2")
        .speaker("Maya - CEO", "Maya - 執行長")
        .pair("We were late.", "我們。")
        .finding(Samples.OMISSION, Severity.MINOR, "late, \"so\" to say", "late", "", "")
        .checked();
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static JsonNode baseline(Page page) throws IOException {
    Download download = page.waitForDownload(() -> page.click("#export-baseline"));
    return new ObjectMapper().readTree(Files.readString(download.path()));
  }

  @Test
  void walksWithKeysAndButtons() throws IOException {
    Page page = chromium.open(call());

    press(page, "j");
    assertThat(page.locator("#f1")).hasClass(CURRENT);
    assertThat(page.locator("#f1")).isFocused();
    assertThat(page.locator("#shown")).hasText("1 of 3");
    press(page, "j", "j");
    assertThat(page.locator("#f3")).hasClass(CURRENT);
    press(page, "j");
    assertThat(page.locator("#f1")).hasClass(CURRENT);
    press(page, "k");
    assertThat(page.locator("#f3")).hasClass(CURRENT);
    page.click("#previous");
    assertThat(page.locator("#f2")).hasClass(CURRENT);
  }

  @Test
  void decidesWithKeysAndTakesBack() throws IOException {
    Page page = chromium.open(call());

    press(page, "j", "a", "j", "r", "j", "f");
    assertThat(page.locator("#f1")).hasClass(Pattern.compile("\\bconfirmed\\b"));
    assertThat(page.locator("#f2")).hasClass(FALSE_ALARM);
    assertThat(page.locator("#f3")).hasClass(Pattern.compile("\\bfixed\\b"));
    assertThat(page.locator("#decided")).hasText("3 of 3 decided");
    assertThat(page.locator(".mark.settled").first()).hasText("2");

    press(page, "u", "u");
    assertThat(page.locator("#f2")).not().hasClass(FALSE_ALARM);
    assertThat(page.locator("#f2")).hasClass(CURRENT);
    assertThat(page.locator("#decided")).hasText("1 of 3 decided");
    assertThat(page.locator(".mark.settled")).hasCount(0);

    press(page, "k", "a");
    assertThat(page.locator("#decided")).hasText("0 of 3 decided");
  }

  @Test
  void decidesWithButtons() throws IOException {
    Page page = chromium.open(call());

    page.click("#f2 [data-decision=false-alarm]");
    assertThat(page.locator("#f2")).hasClass(FALSE_ALARM);
    assertThat(page.locator("#f2 [data-decision=false-alarm]"))
        .hasAttribute("aria-pressed", "true");
    assertThat(page.locator("#status")).hasText("False alarm · 1 of 3 decided");
    page.click("#f2 [data-do=why]");
    assertThat(page.locator("#f2 .reason")).containsText("億 is 10^8");
  }

  @Test
  void commentsAndIsNotConfusedByLetters() throws IOException {
    Page page = chromium.open(call());

    press(page, "j", "c");
    page.keyboard().type("j, a and r are letters here");
    press(page, "Control+Enter");
    assertThat(page.locator("#f1 q")).hasText("j, a and r are letters here");
    assertThat(page.locator("#f1")).not().hasClass(Pattern.compile("confirmed|false-alarm"));
    assertThat(page.locator("#f1")).isFocused();

    press(page, "c");
    page.keyboard().type(" forget this");
    press(page, "Escape");
    assertThat(page.locator("#f1 q")).hasText("j, a and r are letters here");
  }

  @Test
  void keepsDecisionsForTheDocumentAndNoOther() throws IOException {
    BrowserContext profile = chromium.profile();
    Path report = chromium.write("one.html", Baseline.EMPTY, call());
    Path changed =
        chromium.write(
            "changed.html",
            Baseline.EMPTY,
            new SampleDocument("calls/a.txt", LanguageTag.ZH_TW, "\n")
                .speaker("Operator", "主持人")
                .pair("It raised $3 billion in 2 cities.", "它籌集了3億美元，在2個城市。")
                .finding(Samples.NUMBER, Severity.CRITICAL, "still", "$3 billion", "3億美元", "")
                .speaker("Maya - CEO", "Maya")
                .pair("We were late.", "我們遲到了。")
                .checked());
    Path other = chromium.write("other.html", Baseline.EMPTY, call("$4 billion"));
    Page page = chromium.open(profile, report);
    press(page, "j", "a", "c");
    page.keyboard().type("sure");
    press(page, "Control+Enter");

    page.reload();
    assertThat(page.locator("#f1")).hasClass(Pattern.compile("confirmed"));
    assertThat(page.locator("#f1 q")).hasText("sure");
    assertThat(chromium.open(profile, changed).locator("#f1"))
        .hasClass(Pattern.compile("confirmed"));
    assertThat(chromium.open(profile, other).locator("#decided")).hasText("0 of 3 decided");
  }

  @Test
  void followsADecisionInAnotherTab() throws IOException {
    BrowserContext profile = chromium.profile();
    Path report = chromium.write("tabs.html", Baseline.EMPTY, call());
    Page first = chromium.open(profile, report);
    Page second = chromium.open(profile, report);

    press(first, "j", "r");
    assertThat(second.locator("#f1")).hasClass(FALSE_ALARM);
    press(first, "u");
    assertThat(second.locator("#f1")).not().hasClass(FALSE_ALARM);
  }

  @Test
  void exportsABaseline() throws IOException {
    Page page = chromium.open(call());
    press(page, "j", "a", "j", "r", "c");
    page.keyboard().type("4 is right");
    press(page, "Control+Enter");

    Download download = page.waitForDownload(() -> page.click("#export-baseline"));

    assertEquals("bilint-baseline.json", download.suggestedFilename());
    assertEquals(
        """
        {
          "schema": "bilint-baseline/1",
          "entries": [
            {
              "path": "calls/a.txt",
              "fingerprint": "f0",
              "rule": "NUM001",
              "decision": "confirmed",
              "comment": "",
              "source": "$3 billion",
              "target": "3億美元"
            },
            {
              "path": "calls/a.txt",
              "fingerprint": "f1",
              "rule": "NUM001",
              "decision": "false-alarm",
              "comment": "4 is right",
              "source": "2",
              "target": "4"
            }
          ]
        }
        """,
        Files.readString(download.path()));
  }

  @Test
  void exportsATableWithoutFormulas() throws IOException {
    Page page = chromium.open(call());
    press(page, "j", "r", "c");
    page.keyboard().type("@SUM(A1)");
    press(page, "Control+Enter");

    Download download = page.waitForDownload(() -> page.click("#export-csv"));

    assertEquals(
        "\uFEFFpath,line,rule,severity,decision,comment,message,source,target,fingerprint\r\n"
            + "calls/a.txt,4,NUM001,critical,false-alarm,'@SUM(A1),billion became 億,$3 billion,"
            + "3億美元,f0\r\n"
            + "calls/a.txt,4,NUM001,major,,,'=2 became 4,2,4,f1\r\n"
            + "calls/a.txt,7,OMIT001,minor,,,\"late, \"\"so\"\" to say\",late,,f2\r\n",
        Files.readString(download.path()));
  }

  @Test
  void goesOnWithTheDecisionsOfTheReport() throws IOException {
    Baseline before =
        new Baseline(
            List.of(
                new Decided("calls/a.txt", "f0", "NUM001", Decision.FALSE_ALARM, "said Ann"),
                new Decided("calls/a.txt", "f1", "NUM001", Decision.KNOWN, ""),
                new Decided("calls/a.txt", "gone", "NUM001", Decision.FALSE_ALARM, ""),
                new Decided("b.txt", "f0", "NUM001", Decision.CONFIRMED, "")));
    Page page = chromium.open(chromium.profile(), chromium.write("before.html", before, call()));
    assertThat(page.locator("#f1 q")).hasText("said Ann");
    assertThat(page.locator("#decided")).hasText("2 of 3 decided");

    press(page, "j", "r");
    assertThat(page.locator("#f1")).not().hasClass(FALSE_ALARM);
    page.reload();
    assertThat(page.locator("#f1")).not().hasClass(FALSE_ALARM);

    JsonNode entries = baseline(page).get("entries");
    assertEquals(
        List.of("b.txt f0 confirmed", "calls/a.txt f1 known", "calls/a.txt gone false-alarm"),
        summary(entries));
  }

  private static List<String> summary(JsonNode entries) {
    return StreamSupport.stream(entries.spliterator(), false)
        .map(
            each ->
                each.get("path").asText()
                    + " "
                    + each.get("fingerprint").asText()
                    + " "
                    + each.get("decision").asText())
        .toList();
  }

  @Test
  void letsANewerReportOverruleTheBrowser() throws IOException {
    BrowserContext profile = chromium.profile();
    Page page = chromium.open(profile, chromium.write("old.html", Baseline.EMPTY, call()));
    press(page, "j", "a", "j", "a");
    Baseline after =
        new Baseline(
            List.of(
                new Decided("calls/a.txt", "f0", "NUM001", Decision.CONFIRMED, ""),
                new Decided("calls/a.txt", "f1", "NUM001", Decision.FALSE_ALARM, "no")));

    Page newer = chromium.open(profile, chromium.write("new.html", after, call()));

    assertThat(newer.locator("#f1")).hasClass(Pattern.compile("confirmed"));
    assertThat(newer.locator("#f2")).hasClass(FALSE_ALARM);
    assertThat(newer.locator("#status")).containsText("1 decision kept in this browser gave way");
  }

  @Test
  void loadsABaselineAndKeepsWhatItDoesNotShow() throws IOException {
    Page page = chromium.open(call());
    String file =
        """
        {"schema": "bilint-baseline/1", "entries": [
          {"path": "calls/a.txt", "fingerprint": "f2", "rule": "OMIT001", "decision": "false-alarm",
           "comment": "fine"},
          {"path": "z.txt", "fingerprint": "f7", "rule": "NUM001", "decision": "known",
           "comment": "", "source": "kept"}]}
        """;

    load(page, file);
    assertThat(page.locator("#f3")).hasClass(FALSE_ALARM);
    assertThat(page.locator("#status")).hasText("2 decisions loaded");
    page.reload();
    assertThat(page.locator("#f3 q")).hasText("fine");
    JsonNode entries = baseline(page).get("entries");
    assertEquals(List.of("calls/a.txt f2 false-alarm", "z.txt f7 known"), summary(entries));
    assertEquals("kept", entries.get(1).get("source").asText());
  }

  @Test
  void refusesWhatIsNoBaseline() throws IOException {
    Page page = chromium.open(call());
    for (String file :
        List.of(
            "not JSON",
            "null",
            "{\"schema\": \"bilint-baseline/9\", \"entries\": []}",
            "{\"schema\": \"bilint-baseline/1\", \"entries\": [{\"path\": \"calls/a.txt\"}]}",
            "{\"schema\": \"bilint-baseline/1\", \"entries\": [{\"path\": \"calls/a.txt\","
                + " \"fingerprint\": \"f0\", \"rule\": \"NUM001\", \"decision\": \"hooray\"}]}")) {
      page.evaluate("document.getElementById('status').textContent = ''");
      load(page, file);
      assertThat(page.locator("#status")).hasText("Not loaded: this is no bilint baseline");
      assertThat(page.locator("#decided")).hasText("0 of 3 decided");
    }
  }

  private static void load(Page page, String file) {
    page.setInputFiles(
        "#import-file",
        new FilePayload("b.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void saysThatACommentAloneIsNoDecision() throws IOException {
    Page page = chromium.open(call());
    press(page, "j", "c");
    page.keyboard().type("hm");
    press(page, "Control+Enter");

    assertTrue(baseline(page).get("entries").isEmpty());
    assertThat(page.locator("#status")).containsText("1 comment has no decision");
  }

  @Test
  void speaksChineseAndRemembersIt() throws IOException {
    BrowserContext profile = chromium.profile();
    Path report = chromium.write("words.html", Baseline.EMPTY, call());
    Page page = chromium.open(profile, report);
    press(page, "j", "r");
    page.click("#language");
    assertThat(page.locator("html")).hasAttribute("lang", "zh-Hant");
    assertThat(page.locator("#f1 .severity")).hasText("嚴重");
    assertThat(page.locator("#shown")).hasText("第 1 項，共 3 項");
    assertThat(page.locator("#f1 [data-decision=false-alarm]")).hasText("誤報");
    assertThat(page.locator("#query")).hasAttribute("placeholder", "搜尋");

    page.reload();
    assertThat(page.locator("html")).hasAttribute("lang", "zh-Hant");
    assertThat(page.locator("#decided")).hasText("已判定 1／3");
    page.click("#language");
    assertThat(page.locator("#f1 .severity")).hasText("Critical");
  }

  @Test
  void wearsTheLookThatIsChosen() throws IOException {
    Page page = chromium.open(call());
    String light = paper(page);
    page.click("#theme");
    assertEquals(light, paper(page));
    page.click("#theme");
    String dark = paper(page);
    assertFalse(dark.equals(light));
    page.reload();
    assertEquals(dark, paper(page));
    assertThat(page.locator("#theme")).hasText("Theme: dark");
  }

  private static String paper(Page page) {
    return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void keysCanBeSwitchedOff() throws IOException {
    Page page = chromium.open(call());
    press(page, "?");
    assertThat(page.locator("#help")).isVisible();
    page.uncheck("#keys-on");
    page.click("#help-close");
    press(page, "j");
    assertThat(page.locator("#shown")).hasText("3 findings");
    page.reload();
    press(page, "j");
    assertThat(page.locator("#shown")).hasText("3 findings");
  }

  @Test
  void worksWithoutStorage() throws IOException {
    BrowserContext profile = chromium.profile();
    profile.addInitScript(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('denied'); }})");
    Page page = chromium.open(profile, chromium.write("bare.html", Baseline.EMPTY, call()));

    press(page, "j", "r");
    assertThat(page.locator("#f1")).hasClass(FALSE_ALARM);
    assertThat(page.locator("#status")).containsText("This browser keeps nothing");
    assertEquals(1, baseline(page).get("entries").size());
  }

  @Test
  void hasNothingToSayAboutNothing() throws IOException {
    Page page = chromium.open();
    press(page, "j", "r", "u", "/");
    assertThat(page.locator("h1")).hasText("0 documents");
    Page clean = chromium.open(Samples.clean());
    press(clean, "j", "r", "u", "/", "?");
    assertThat(clean.locator("#help")).isVisible();
  }
}
