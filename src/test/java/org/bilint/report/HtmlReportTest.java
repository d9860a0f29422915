package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Severity;
import org.bilint.score.Gate;
import org.bilint.text.LanguageTag;
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
    assertEquals(2, page.split("<script", -1).length - 1, "data and the script");
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
  void tellsTheScriptWhatItWas() throws IOException {
    JsonNode data = new ObjectMapper().readTree(all("(?s)id=\"data\">(.*?)</script>").get(0));
    JsonNode document = data.get("documents").get(0);

    assertEquals("calls/<b>&\"q\".txt", document.get("path").asText());
    assertEquals("$167.7 billion <script>", document.get("source").get(1).asText());
    assertEquals(25, data.get("weights").get("critical").asInt());
  }

  @Test
  void showsWhatWasDecidedBefore() {
    Decided decided = new Decided("clean.txt", "f0", "NUM001", Decision.CONFIRMED, "<i>really</i>");
    Decided elsewhere = new Decided("other.txt", "f9", "NUM001", Decision.KNOWN, "");
    Setting setting =
        new Setting(
            "1.0", Gate.DEFAULT, ConsoleStyle.PLAIN, new Baseline(List.of(decided, elsewhere)));
    CheckedDocument document =
        new SampleDocument("clean.txt", LanguageTag.ZH_TW, "\n")
            .pair("In 2 cities.", "在3個城市。")
            .finding(Samples.NUMBER, Severity.MAJOR, "2 became 3", "2", "3", "")
            .checked();

    String shown = new HtmlReport(setting).render(List.of(document));

    assertTrue(shown.contains("class=\"card major confirmed\""));
    assertTrue(shown.contains("<q>&lt;i&gt;really&lt;/i&gt;</q>"));
    assertTrue(shown.contains("\"path\":\"other.txt\""), "handed on to what is exported");
  }

  @Test
  void namesTheLanguageOfEachText() {
    assertEquals(
        Set.of("en", "zh-TW", "zh-CN", "zh-Hant"),
        all(" lang=\"([^\"]*)\"").stream().collect(Collectors.toSet()));
  }
}
