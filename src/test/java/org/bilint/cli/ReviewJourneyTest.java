package org.bilint.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilint.report.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** From a red run through the report in a browser to a green one. */
@EnabledIf(value = "org.bilint.report.Chromium#isThere", disabledReason = Chromium.MISSING)
class ReviewJourneyTest {

  private static final String CALL =
      """
      Our backlog stood at $1.36 billion on September 30.
      截至 9 月 30 日，未交貨訂單達 13.6 萬美元。

      We opened 12 stores.
      我們開設了 13 家門市。
      """;

  @TempDir private Path folder;
  private Path call;
  private Path baseline;
  private Path html;

  @BeforeEach
  void setUp() throws IOException {
    call = Files.writeString(folder.resolve("q3.txt"), CALL);
    baseline = folder.resolve("bilint-baseline.json");
    html = folder.resolve("report.html");
  }

  private CommandLineRun check() {
    return Files.exists(baseline)
        ? CommandLineRun.of(
            "check", "--select", "number", "-o", "html=" + html, call, "--baseline", baseline)
        : CommandLineRun.of("check", "--select", "number", "-o", "html=" + html, call);
  }

  private void review(Chromium chromium, String... keys) {
    try (Page page = chromium.open(chromium.profile(), html)) {
      for (String key : keys) {
        page.keyboard().press(key);
      }
      Download download = page.waitForDownload(() -> page.click("#export-baseline"));
      assertEquals(baseline.getFileName().toString(), download.suggestedFilename());
      download.saveAs(baseline);
    }
  }

  @Test
  void falseAlarmsTurnTheNextRunGreenAndConfirmedErrorsDoNot() throws IOException {
    try (Chromium chromium = Chromium.start()) {
      assertEquals(ExitStatus.FINDINGS, check().status());

      review(chromium, "j", "a", "j", "r");
      CommandLineRun confirmed = check();
      assertEquals(ExitStatus.FINDINGS, confirmed.status());
      assertTrue(confirmed.err().contains("1 finding is hidden"), confirmed.err());
      try (Page reopened = chromium.open(chromium.profile(), html)) {
        assertThat(reopened.locator("#decided")).hasText("2 of 2 decided");
      }

      review(chromium, "j", "r");
      assertEquals(ExitStatus.CLEAN, check().status());
    }
  }
}
