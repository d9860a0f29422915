package org.bilint.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Position;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Severity;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** A reader finds what is looked for: the filter, the map, the jump list, what belongs together. */
class PageFilterTest extends PageTest {

  private static final Pattern NEAR = Pattern.compile("\\bnear\\b");

  /** Four findings by two speakers, and enough text to scroll through. */
  private static CheckedDocument call() {
    SampleDocument call =
        new SampleDocument("call.txt", LanguageTag.ZH_TW, "\n")
            .speaker("Ann - CEO", "安 - 執行長")
            .pair("It cost $3 billion.", "花費3億美元。")
            .finding(Samples.NUMBER, Severity.CRITICAL, "billion is 億", "$3 billion", "3億", "")
            .finding(Samples.CURRENCY, Severity.MINOR, "dollars", "$3", "3億美元", "")
            .pair("Nothing here.", "這裡沒有。");
    for (int i = 0; i < 40; i++) {
      call.pair("And so on, number " + i + ".", "諸如此類。");
    }
    return call.speaker("Bo - CFO", "波 - 財務長")
        .pair("We were late.", "我們。")
        .finding(Samples.OMISSION, Severity.MINOR, "late is lost", "late", "", "")
        .pair("Revenue: 5.", "營收：6。")
        .finding(Samples.NUMBER, Severity.CRITICAL, "5 became 6", "5", "6", "5")
        .checked();
  }

  private static List<String> shown(Page page) {
    return page.locator(".card:visible").all().stream()
        .map(card -> card.getAttribute("id"))
        .toList();
  }

  private static void choose(Page page, String facet, String... values) {
    for (String value : values) {
      page.locator("input[name=" + facet + "][value=\"" + value + "\"]")
          .evaluate("box => box.click()");
    }
  }

  @Test
  void narrowsByWhatIsChosen() throws IOException {
    Page page = chromium.open(call());
    assertEquals(List.of("f1", "f2", "f3", "f4"), shown(page));

    choose(page, "severity", "critical");
    assertEquals(List.of("f1", "f4"), shown(page));
    assertThat(page.locator("#shown")).hasText("2 findings");
    choose(page, "speaker", "Bo - CFO");
    assertEquals(List.of("f4"), shown(page));
    choose(page, "severity", "critical", "minor");
    assertEquals(List.of("f3"), shown(page));
    page.click("#clear");
    assertThat(page.locator(".card:visible")).hasCount(4);
    choose(page, "rule", "NUM001", "UNIT002");
    assertEquals(List.of("f1", "f2", "f4"), shown(page));
    choose(page, "category", "unit");
    assertEquals(List.of("f2"), shown(page));
  }

  @Test
  void narrowsByDecisionAndKeepsWhatIsBeingDecidedInSight() throws IOException {
    Page page = chromium.open(call());
    choose(page, "decision", "undecided");
    page.keyboard().press("j");
    page.keyboard().press("r");
    assertEquals(List.of("f1", "f2", "f3", "f4"), shown(page));
    assertThat(page.locator("[data-count=undecided]")).hasText("3");

    choose(page, "severity", "critical");
    assertEquals(List.of("f4"), shown(page));
    choose(page, "decision", "undecided", "false-alarm");
    assertEquals(List.of("f1"), shown(page));
  }

  @Test
  void searchesFindingsTextsAndComments() throws IOException {
    Page page = chromium.open(call());
    page.keyboard().press("/");
    assertThat(page.locator("#query")).isFocused();

    page.keyboard().type("REVENUE");
    assertThat(page.locator(".card:visible")).hasCount(1);
    assertEquals(List.of("f4"), shown(page));
    assertThat(page.getByText("Nothing here.")).isHidden();
    page.fill("#query", "number 7");
    assertThat(page.locator("#shown")).hasText("0 findings");
    assertThat(page.getByText("And so on, number 7.")).isVisible();
    page.fill("#query", "is lost");
    assertThat(page.locator("#shown")).hasText("1 finding");
    page.keyboard().press("Enter");
    page.keyboard().press("j");
    assertThat(page.locator("#f3")).isFocused();
    page.keyboard().press("c");
    page.keyboard().type("ask Cleo");
    page.keyboard().press("Control+Enter");
    page.fill("#query", "cleo");
    assertThat(page.locator("#shown")).hasText("1 of 1");
  }

  @Test
  void leavesOutWhatHasNoFindingsButNotWhoSpeaks() throws IOException {
    Page page = chromium.open(call());
    page.check("input[name=only]");
    assertThat(page.getByText("Nothing here.")).isHidden();
    assertThat(page.locator("h3:text('Ann - CEO')")).isVisible();

    choose(page, "speaker", "Bo - CFO");
    assertThat(page.locator("h3:text('Ann - CEO')")).isHidden();
    assertThat(page.locator("h3:text('Bo - CFO')")).isVisible();
  }

  @Test
  void showsOnOneSideWhatIsPointedAtOnTheOther() throws IOException {
    Page page = chromium.open(call());

    page.hover("#f4-s");
    assertThat(page.locator("#f4-t")).hasClass(NEAR);
    assertThat(page.locator("#f4")).hasClass(NEAR);
    page.hover("#query");
    assertThat(page.locator("#f4-t")).not().hasClass(NEAR);
    page.focus("#f4-t");
    assertThat(page.locator("#f4")).hasClass(NEAR);
    page.hover("#f3");
    assertThat(page.locator("#f3-s")).hasClass(NEAR);
    assertThat(page.locator("#f4-t")).not().hasClass(NEAR);
  }

  @Test
  void leadsFromMarkToCardAndBack() throws IOException {
    Page page = chromium.open(call());

    page.locator("#f4-t").click();
    assertThat(page.locator("#f4")).isFocused();
    assertThat(page.locator("#f4")).hasClass(Pattern.compile("\\bcurrent\\b"));
    page.click("#f4 .where a:has-text('en')");
    assertThat(page.locator("#f4-s")).isFocused();
    page.click("#f2 .where a:has-text('zh')");
    assertThat(page.locator(".zh [data-f]").first()).isFocused();
  }

  @Test
  void marksFollowTheFilter() throws IOException {
    Page page = chromium.open(call());
    Locator amount = page.locator("[data-f]").first();
    assertThat(amount).hasClass(Pattern.compile("\\bcritical\\b"));
    choose(page, "severity", "minor");
    assertThat(amount).hasClass(Pattern.compile("\\bminor\\b"));
    choose(page, "severity", "minor", "critical");
    assertThat(amount).hasClass(Pattern.compile("\\bcritical\\b"));
  }

  @Test
  void jumpsByTheMapAndByTheContents() throws IOException {
    Page page = chromium.open(call());
    assertThat(page.getByText("Revenue: 5.")).not().isInViewport();

    double width = page.locator("#map").boundingBox().width;
    page.locator("#map").click(new Locator.ClickOptions().setPosition(new Position(width - 2, 10)));
    assertThat(page.getByText("Revenue: 5.")).isInViewport();

    page.click(".jump summary");
    page.click(".jump a:has-text('Ann - CEO')");
    assertThat(page.locator("h3:text('Ann - CEO')")).isInViewport();
    assertThat(page.locator(".jump nav")).isHidden();
  }

  @Test
  void drawsOnTheMapWhatIsShown() throws IOException {
    Page page = chromium.open(call());
    Locator critical = page.locator("#map path.critical");
    String both = critical.getAttribute("d");
    assertEquals(2, both.split("M", -1).length - 1);

    choose(page, "speaker", "Bo - CFO");
    assertEquals(both.substring(both.indexOf("M", 1)), critical.getAttribute("d"));
  }

  @Test
  void comesBackToTheFindingOfItsAddress() throws IOException {
    Page page = chromium.open(call());
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("j");
    }
    page.reload();
    assertThat(page.locator("#f4")).isInViewport();
    assertThat(page.locator("#f4")).hasClass(Pattern.compile("\\bcurrent\\b"));
  }
}
