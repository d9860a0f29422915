package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.bilint.baseline.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing overlaps or runs off the side, at any width and on paper. */
class PageLookTest extends PageTest {

  /** Pairs of cards, or cards and texts, that share some of the screen. */
  private static final String OVERLAPS =
      """
      () => {
        const boxes = [...document.querySelectorAll('.card, .en p, .zh p')]
          .map(element => [element, element.getBoundingClientRect()]).filter(([, box]) => box.height);
        const found = [];
        for (const [a, p] of boxes) {
          for (const [b, q] of boxes) {
            if (a !== b && p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1
                && q.top < p.bottom - 1) found.push(a.id + a.textContent + ' / ' + b.id + b.textContent);
          }
        }
        return found;
      }
      """;

  private static final String TOO_WIDE =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private static Page open(int width) throws IOException {
    return chromium.open(
        chromium.profile(ColorScheme.LIGHT, width, 900),
        chromium.write("look.html", Baseline.EMPTY, Samples.difficult(), Samples.clean()));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1024, 1440, 2200})
  void fitsTheScreen(int width) throws IOException {
    Page page = open(width);
    assertEquals(false, page.evaluate(TOO_WIDE));
    assertEquals(List.of(), page.evaluate(OVERLAPS));

    page.keyboard().press("j");
    page.keyboard().press("w");
    page.keyboard().press("c");
    assertEquals(false, page.evaluate(TOO_WIDE));
    assertEquals(List.of(), page.evaluate(OVERLAPS));
  }

  @Test
  void printsTextsAndFindingsAndNoControls() throws IOException {
    Page page = open(1024);
    page.keyboard().press("j");
    page.keyboard().press("r");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertEquals(List.of(), page.evaluate(OVERLAPS));
    for (String control : List.of("#filter", ".tools", "#switches", ".transfer", ".jump")) {
      assertTrue(page.locator(control).all().stream().noneMatch(each -> each.isVisible()), control);
    }
    assertTrue(page.locator("#f1 .decided").isVisible());
    assertEquals(9, page.locator(".card:visible").count());
  }
}
