package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilint.score.Gate;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Set<String> VOID = Set.of("meta", "input");

  private final String page =
      new HtmlReport(new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN))
          .render(List.of(Samples.difficult(), Samples.clean()));

  private List<String> all(String regex) {
    List<String> found =
        Pattern.compile(regex).matcher(page).results().map(result -> result.group(1)).toList();
    assertFalse(found.isEmpty(), regex);
    return found;
  }

  @Test
  void closesEveryElementInOrder() {
    String markup = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    Deque<String> open = new ArrayDeque<>();
    Pattern.compile("<(/?)([a-z0-9]+)[^>]*>")
        .matcher(markup)
        .results()
        .forEach(
            tag -> {
              if (!tag.group(1).isEmpty()) {
                assertEquals(open.pop(), tag.group(2));
              } else if (!VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
              }
            });
    assertTrue(open.isEmpty(), open.toString());
  }

  @Test
  void hasEachIdOnceAndALinkOnlyToWhatIsThere() {
    List<String> ids = all(" id=\"([^\"]*)\"");
    Set<String> distinct = new HashSet<>(ids);

    assertEquals(distinct.size(), ids.size());
    for (String reference : all("(?:href=\"#|aria-(?:labelledby|describedby)=\")([^\"]*)\"")) {
      assertTrue(distinct.contains(reference), reference);
    }
  }

  @Test
  void runsNothingThatADocumentBrings() {
    assertEquals(1, page.split("<script", -1).length - 1);
    assertFalse(page.contains("<script>alert"));
    assertFalse(Pattern.compile("<[^>]* (on[a-z]+|style)=").matcher(page).find());
    assertFalse(page.contains("\u001B"));
    assertFalse(page.contains("\u202E"));
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertTrue(page.contains("default-src &#39;none&#39;"));
    assertFalse(Pattern.compile("(https?:)?//[a-z]").matcher(page).find());
    assertFalse(page.contains("@import"));
  }

  @Test
  void namesTheLanguageOfEachText() {
    assertEquals(
        Set.of("en", "zh-TW", "zh-CN"),
        all(" lang=\"([^\"]*)\"").stream().collect(Collectors.toSet()));
  }
}
