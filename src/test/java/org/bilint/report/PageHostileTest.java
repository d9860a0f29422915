package org.bilint.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** Nothing that a document, a path, a rule, a comment or a file brings runs or is fetched. */
class PageHostileTest extends PageTest {

  /** Each would set a mark on the window, or fetch something, if it ran. */
  private static final List<String> ATTACKS =
      List.of(
          "</script><script>window.ran = 1</script>",
          "<img src=x onerror=\"window.ran = 2\">",
          "\"><svg onload=window.ran=3>",
          "' onmouseover='window.ran=4' x='",
          "javascript:window.ran=5",
          "</textarea></template></title></style><script>window.ran=6</script>",
          "<!--<script>",
          "]]><a href=\"javascript:window.ran=7\">x</a>",
          "<iframe srcdoc=\"<script>parent.ran=8</script>\"></iframe>",
          "<base href=\"https://attacker.invalid/\"><link rel=stylesheet href=//attacker.invalid/x>",
          "\u2028window.ran=9//\u2029",
          "\u202Egnp.exe\u2066",
          "\uD800 lone \u0000 nul",
          "__proto__",
          "{0} {1} ${window.ran=10} {{constructor}}");

  private static String all() {
    return String.join(" ", ATTACKS);
  }

  /** A lone surrogate could not be in a file that holds the path. */
  private static final String PATH = "calls/" + all().replace("\uD800", "") + ".txt";

  private static CheckedDocument document() {
    Rule rule =
        SampleDocument.rule(
            "X\"><script>window.ran=11</script>", "bad-" + all(), Category.NUMBER, all());
    SampleDocument document =
        new SampleDocument(PATH, LanguageTag.ZH_TW, "\n").speaker("Eve " + all(), "夏娃 " + all());
    for (String attack : ATTACKS) {
      document
          .pair("en " + attack, "zh " + attack)
          .finding(rule, Severity.CRITICAL, attack, attack, attack, attack);
    }
    return document
        .speaker("Ann", "安")
        .pair("Bye.", "再見。")
        .finding(rule, Severity.MINOR, "bye", "Bye", "再見", "")
        .checked();
  }

  private static void use(Page page) {
    page.keyboard().press("j");
    page.keyboard().press("w");
    page.keyboard().press("c");
    page.keyboard().insertText(all());
    page.keyboard().press("Control+Enter");
    page.keyboard().press("a");
    page.fill("#query", "<script>");
    page.click("#clear");
    page.click("#language");
    for (String facet : List.of("rule", "speaker", "decision")) {
      page.locator("input[name=" + facet + "]").first().evaluate("box => box.click()");
    }
    page.click("#f1-t");
  }

  private static void nothingRan(Page page) {
    assertEquals(null, page.evaluate("window.ran ?? null"));
    assertEquals(0, page.evaluate("document.querySelectorAll('iframe, img, base, link').length"));
    assertEquals(2, page.evaluate("document.scripts.length"));
    assertFalse(
        (Boolean)
            page.evaluate(
                "[...document.querySelectorAll('*')].some(each => each.getAttributeNames()"
                    + ".some(name => name.startsWith('on')))"));
    assertTrue(
        (Boolean)
            page.evaluate(
                "[...document.links].every(link => link.getAttribute('href').startsWith('#'))"));
  }

  @Test
  void nothingOfADocumentRuns() throws IOException {
    BrowserContext profile = chromium.profile();
    List<String> requests = new ArrayList<>();
    profile.onRequest(request -> requests.add(request.url()));
    Page page = chromium.open(profile, chromium.write("hostile.html", Baseline.EMPTY, document()));

    use(page);
    nothingRan(page);
    page.reload();
    nothingRan(page);
    assertThat(page.locator("#f1 q")).containsText("<script>window.ran = 1</script>");
    assertTrue(requests.stream().allMatch(each -> each.startsWith("file:")), "" + requests);
  }

  @Test
  void nothingOfADecisionRuns() throws IOException {
    List<Decided> decided = new ArrayList<>();
    for (int i = 0; i < ATTACKS.size(); i++) {
      decided.add(new Decided(PATH, "f" + i, ATTACKS.get(i), Decision.CONFIRMED, ATTACKS.get(i)));
    }
    decided.add(new Decided(all(), all(), all(), Decision.KNOWN, all()));
    Page page =
        chromium.open(
            chromium.profile(), chromium.write("decided.html", new Baseline(decided), document()));

    use(page);
    nothingRan(page);
  }

  @Test
  void nothingOfALoadedFileRuns() throws IOException {
    Page page = chromium.open(document());
    List<Map<String, String>> entries = new ArrayList<>();
    for (String attack : ATTACKS) {
      entries.add(
          Map.of(
              "path", attack,
              "fingerprint", attack,
              "rule", attack,
              "decision", "known",
              "comment", attack,
              "source", attack));
    }
    entries.add(
        Map.of(
            "path", PATH,
            "fingerprint", "f1",
            "rule", "x",
            "decision", "false-alarm",
            "comment", all()));
    String file =
        new ObjectMapper()
            .writeValueAsString(Map.of("schema", "bilint-baseline/1", "entries", entries));

    page.setInputFiles(
        "#import-file",
        new FilePayload("b.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("#decided")).hasText("1 of 16 decided");
    nothingRan(page);
    page.reload();
    nothingRan(page);

    Download download = page.waitForDownload(() -> page.click("#export-baseline"));
    JsonNode exported = new ObjectMapper().readTree(Files.readString(download.path()));
    assertEquals(16, exported.get("entries").size());
    for (JsonNode entry : exported.get("entries")) {
      assertNotNull(entry.get("path"));
    }
  }

  @Test
  void scriptsOfOthersAreNotLetIn() throws IOException {
    Page page = chromium.open(Samples.clean());
    page.evaluate(
        "() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1';"
            + " document.body.append(script); }");

    assertEquals(null, page.evaluate("window.ran ?? null"));
    assertTrue(
        chromium.errors().stream().anyMatch(each -> each.contains("Content Security Policy")));
    chromium.clear();
  }
}
