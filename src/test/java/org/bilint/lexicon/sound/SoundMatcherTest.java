package org.bilint.lexicon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundMatcherTest {

  private static final SoundMatcher MATCHER = SoundMatcher.bundled();

  @ParameterizedTest
  @CsvSource({
    "Melinda Carver, 這是梅琳達·卡佛的第一次發言, 梅琳達·卡佛",
    "Melinda Carver, 这是梅琳达卡弗的第一次发言, 梅琳达卡弗",
    "Stockton, 我們在史塔克頓開了新店, 史塔克頓",
    "Anderson, 我把時間交給安德森, 安德森",
    "Trump, 他見到了川普總統, 川普",
    "Trump, 他见到了特朗普总统, 特朗普",
    "Bjorn, 隊長比昂很滿意, 比昂",
    "Clinton, 前總統克林頓說, 克林頓",
    "Li Na, 网球选手李娜赢了, 李娜",
    "Zürich, 我们在苏黎世的办公室, 苏黎世",
    "O'Brien, 奧布萊恩先生接下來發言, 奧布萊恩",
    "Hollywood, 荷里活的電影, 荷里活",
    "Villanueva, 接著請比利亞努埃瓦發言, 比利亞努埃瓦"
  })
  void aTransliterationIsFoundWhereItStands(String english, String chinese, String expected) {
    SoundMatch match = MATCHER.find(english, chinese).orElseThrow();
    assertEquals(expected, match.span().of(chinese));
    assertEquals(SoundMatch.Verdict.FOUND, match.verdict(), match.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Anderson, 我們對這一季的業績感到滿意",
    "Stockton, 我們在休士頓以外的地方開了新店",
    "Melinda, 他說明年會更好",
    "Microsoft, 我們與微軟的合作",
    "Carver, 謝謝你的提問"
  })
  void whatDoesNotSoundLikeTheNameIsNotFound(String english, String chinese) {
    Optional<SoundMatch> match = MATCHER.find(english, chinese);
    assertTrue(
        match.isEmpty() || match.get().verdict() != SoundMatch.Verdict.FOUND, match.toString());
  }

  @Test
  void onlyTheGivenStretchIsSearched() {
    String chinese = "安德森問安德森";
    assertEquals(
        new Span(4, 7), MATCHER.find("Anderson", chinese, new Span(3, 7)).orElseThrow().span());
  }

  @Test
  void nothingIsTooOddToBeLookedFor() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      String english = random(random, 50);
      String chinese = random(random, 80);
      MATCHER
          .find(english, chinese)
          .ifPresent(match -> assertTrue(match.span().end() <= chinese.length()));
    }
    assertTrue(MATCHER.find("", "").isEmpty());
    assertTrue(MATCHER.find("Anderson", "").isEmpty());
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> (char) ('a' + random.nextInt(26));
            case 1 -> (char) ('\u4e00' + random.nextInt(0x5200));
            case 2 -> (char) random.nextInt(0x10000);
            default -> " ·-'".charAt(random.nextInt(4));
          });
    }
    return text.toString();
  }

  @Test
  void aVeryLongLineTakesNoTime() {
    String chinese = "阿斯特拉爾德森伯格".repeat(12_000);
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 5; i++) {
            MATCHER.find("Christopher Featherstonehaugh", chinese);
          }
        });
  }
}
