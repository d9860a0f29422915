package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.annotate.Name;
import org.bilint.baseline.Decision;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.bilint.score.Gate;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private static final Wordings WORDINGS = Wordings.load();

  /** What the page says when it is written, and what its script may say later. */
  private static Set<String> said() {
    String page =
        new HtmlReport(new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN))
            .render(List.of(Samples.difficult(), Samples.clean()));
    Set<String> keys = new TreeSet<>();
    Pattern.compile("data-(?:say|label)=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .forEach(each -> keys.add(each.group(1)));
    Pattern.compile("bilint\\.(say|count)\\((?:[a-z]+ \\? )?'([a-z.-]+)'(?: : '([a-z.-]+)')?")
        .matcher(Asset.SCRIPT.text())
        .results()
        .forEach(
            each -> {
              String form = each.group(1).equals("count") ? ".many" : "";
              keys.add(each.group(2) + form);
              if (each.group(3) != null) {
                keys.add(each.group(3));
              }
            });
    return keys;
  }

  @Test
  void speaksEnglishAndTraditionalChinese() {
    assertEquals(List.of("en", "zh-Hant"), WORDINGS.languages());
  }

  @Test
  void hasAWordingForAllThatIsSaid() {
    Set<String> said = said();
    assertFalse(said.isEmpty());
    said.removeAll(WORDINGS.phrases().keySet());
    assertEquals(Set.of(), said);
  }

  @Test
  void hasAWordingForEveryWordOfAClosedList() {
    Set<String> words =
        Stream.of(
                Arrays.stream(Category.values()).map(Category::word),
                Arrays.stream(Severity.values()).map(Severity::word),
                Arrays.stream(Decision.values()).map(Decision::word),
                Arrays.stream(Name.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
            .flatMap(each -> each)
            .collect(Collectors.toCollection(TreeSet::new));
    words.removeAll(WORDINGS.phrases().keySet());
    assertEquals(Set.of(), words);
  }

  @Test
  void countsInBothForms() {
    for (String key : WORDINGS.phrases().keySet()) {
      if (key.endsWith(".one")) {
        assertFalse(WORDINGS.phrases().get(key.replace(".one", ".many")) == null, key);
      }
    }
  }

  @Test
  void leavesNoValueOutInAnyLanguage() {
    WORDINGS
        .phrases()
        .forEach(
            (key, wordings) ->
                assertEquals(
                    1,
                    wordings.stream()
                        .map(
                            each ->
                                Pattern.compile("\\{\\d}")
                                    .matcher(each)
                                    .results()
                                    .map(place -> place.group())
                                    .collect(Collectors.toSet()))
                        .distinct()
                        .count(),
                    key));
  }

  @Test
  void refusesAPhraseThatOneLanguageLacks() {
    assertThrows(
        IllegalStateException.class, () -> Wordings.parse("key\ten\tzh-Hant\nnext\tNext\t\n"));
    assertThrows(IllegalStateException.class, () -> Wordings.parse("key\ten\tzh-Hant\nnext\tNext"));
  }
}
