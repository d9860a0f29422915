package org.bilint.align.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Name;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

  private static final NameMatcher MATCHER =
      new NameMatcher(Lexicons.bundled(), NameBook.bundled(), SoundMatcher.bundled());

  private static SourceName name(Segment segment, String text, Name.Kind kind) {
    int at = segment.text().indexOf(text);
    Span span = new Span(at, at + text.length());
    return SourceName.of(segment, new Name(span, text, kind, Name.Certainty.SURE));
  }

  private static NameLink link(String text, Name.Kind kind, String chinese) {
    Segment source = new Segment("We would like to thank " + text + " for this.", 0);
    return match(List.of(name(source, text, kind)), chinese).get(0);
  }

  private static List<NameLink> match(List<SourceName> names, String chinese) {
    Segment target = new Segment(chinese, 1_000);
    return MATCHER.match(names, List.of(new Sentence(target, target.span())), LanguageTag.ZH_TW);
  }

  @ParameterizedTest
  @CsvSource({
    "Melinda Carver, PERSON, 我們要感謝 Melinda Carver 的幫忙, LATIN, Melinda Carver",
    "Melinda Carver, PERSON, 我們要感謝梅琳達·卡佛的幫忙, SOUND, 梅琳達·卡佛",
    "Melinda Carver, PERSON, 我們要感謝卡佛女士的幫忙, SOUND, 卡佛",
    "London, PLACE, 我們要感謝倫敦的同事, KNOWN, 倫敦",
    "Stockton University, ORGANIZATION, 我們要感謝史塔克頓大學, SOUND, 史塔克頓大學",
    "Project Velkor, PRODUCT, 我們要感謝 Velkor 計畫的同事, PART, Velkor 計畫"
  })
  void theWholeRenderingIsFound(
      String english, Name.Kind kind, String chinese, Means means, String expected) {
    NameLink link = link(english, kind, chinese);
    assertEquals(expected, link.target().map(Place::text).orElse("nothing"));
    assertEquals(means, link.means());
    assertFalse(link.alarming());
  }

  @Test
  void aNameThatIsGoneAlarms() {
    NameLink link = link("Melinda Carver", Name.Kind.PERSON, "我們要感謝她的幫忙。");
    assertEquals(Means.NONE, link.means());
    assertTrue(link.alarming());
    assertTrue(link.stranger().isEmpty());
  }

  @Test
  void whatTookItsPlaceIsNamed() {
    NameLink known = link("Melinda Carver", Name.Kind.PERSON, "我們要感謝倫敦的幫忙。");
    assertEquals(Stranger.Sort.KNOWN, known.stranger().orElseThrow().sort());
    assertTrue(known.stranger().orElseThrow().names().contains("London"));
    NameLink heard = link("Melinda Carver", Name.Kind.PERSON, "我們要感謝托爾斯特的幫忙。");
    assertEquals("托爾斯特", heard.stranger().orElseThrow().place().text());
    NameLink latin = link("Melinda Carver", Name.Kind.PERSON, "我們要感謝 Yorick 的幫忙。");
    assertEquals("Yorick", latin.stranger().orElseThrow().place().text());
  }

  @Test
  void theChineseBeforeALatinCopyInBracketsBelongsToTheName() {
    NameLink link = link("Melinda Carver", Name.Kind.PERSON, "我們要感謝卡佛 (Melinda Carver)。");
    assertEquals(Means.LATIN, link.means());
    assertEquals("卡佛", link.beside().orElseThrow().text());
  }

  @Test
  void oneRenderingStandsForTwoMentions() {
    Segment source = new Segment("Carver said that Melinda Carver was late.", 0);
    List<NameLink> links =
        match(
            List.of(
                name(source, "Carver", Name.Kind.PERSON),
                name(source, "Melinda Carver", Name.Kind.PERSON)),
            "梅琳達·卡佛說她遲到了。");
    assertTrue(links.stream().allMatch(each -> each.means() == Means.SOUND));
    assertEquals(1, links.stream().filter(NameLink::shared).count());
  }

  @Test
  void acronymsAndJapaneseNamesDoNotAlarm() {
    assertFalse(link("QZX", Name.Kind.ACRONYM, "謝謝大家。").alarming());
    assertFalse(link("Nakamura", Name.Kind.OTHER, "我們要感謝中村。").alarming());
  }

  @Test
  void aLineThatIsAllNamesTakesNoTime() {
    StringBuilder english = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      spans.add(new Span(english.length(), english.length() + 8));
      english.append("Anderson, ");
    }
    Segment source = new Segment(english.toString(), 0);
    List<SourceName> names =
        spans.stream()
            .map(
                span ->
                    SourceName.of(
                        source, new Name(span, "Anderson", Name.Kind.PERSON, Name.Certainty.SURE)))
            .toList();
    assertTimeout(Duration.ofSeconds(60), () -> match(names, "阿斯特拉爾德森伯格、".repeat(10_000)));
  }
}
