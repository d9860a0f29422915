package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds on the page in every look of it, which must be nothing. */
class PageAccessTest extends PageTest {

  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  /** Cards of all severities in all states of decision. */
  private static Path report() throws IOException {
    String path = Samples.difficult().aligned().document().path();
    List<Decided> decided =
        List.of(
            new Decided(path, "f0", "UNIT002", Decision.CONFIRMED, "yes"),
            new Decided(path, "f1", "NUM001", Decision.FALSE_ALARM, "no"),
            new Decided(path, "f3", "ADD001", Decision.FIXED, ""),
            new Decided(path, "f4", "OMIT001", Decision.KNOWN, ""));
    return chromium.write(
        "access.html", new Baseline(decided), Samples.difficult(), Samples.clean());
  }

  private static String script() throws IOException {
    try (InputStream in = PageAccessTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The violations, each as its rule, what is wrong and where. */
  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page) throws IOException {
    page.evaluate(script());
    Map<String, Object> result =
        (Map<String, Object>)
            page.evaluate(
                "async () => { const {violations, passes} = await axe.run(); return {passes: passes.length,"
                    + " violations: violations.flatMap(({id, nodes}) => nodes.map(node => id + ' '"
                    + " + node.target + ' ' + node.failureSummary))}; }");
    assertFalse(Integer.valueOf(0).equals(result.get("passes")), "axe-core looked at nothing");
    return (List<String>) result.get("violations");
  }

  private static Page open(ColorScheme scheme, int width) throws IOException {
    BrowserContext profile = chromium.profile(scheme, width, 900);
    return chromium.open(profile, report());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, en", "LIGHT, zh", "DARK, en", "DARK, zh"})
  void findsNothing(ColorScheme scheme, String language) throws IOException {
    Page page = open(scheme, WIDE);
    if (language.equals("zh")) {
      page.click("#language");
    }
    assertEquals(List.of(), violations(page), "as it opens");

    page.click(".jump summary");
    assertEquals(List.of(), violations(page), "the contents open");
    page.locator(".facets summary").first().click();
    page.locator("input[name=category]").first().check();
    page.locator("input[name=severity]").first().evaluate("box => box.click()");
    assertEquals(List.of(), violations(page), "the filter in use");
    page.keyboard().press("Escape");
    page.click("#clear");

    openACard(page);
    assertEquals(List.of(), violations(page), "a card open");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertEquals(List.of(), violations(page), "the keys open");
  }

  private static void openACard(Page page) {
    page.keyboard().press("j");
    page.keyboard().press("w");
    page.keyboard().press("c");
  }

  @Test
  void findsNothingOnASmallScreen() throws IOException {
    Page page = open(ColorScheme.LIGHT, NARROW);
    openACard(page);
    assertEquals(List.of(), violations(page));
  }

  @Test
  void findsNothingInAReportWithoutFindings() throws IOException {
    assertEquals(List.of(), violations(chromium.open(Samples.clean())));
    assertEquals(List.of(), violations(chromium.open()));
  }
}
