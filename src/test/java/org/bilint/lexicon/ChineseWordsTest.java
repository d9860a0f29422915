package org.bilint.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseWordsTest {

  private static final ChineseWords WORDS = new ChineseWords(Lexicons.bundled());

  private static String cut(String text) {
    return WORDS.of(text).stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "我们公司的收入增长, 我们|公司|的|收入|增长",
    "今天的电话会议正在录音, 今天|的|电话会议|正在|录音",
    "研究生命的起源, 研究|生命|的|起源",
    "营业收入为13.6亿美元, 营业|收入|为|13.6|亿|美元",
    "AWS 的 EC2 实例, AWS|的|EC2|实例",
    "R&D 支出, R&D|支出",
    "'好，再见。', 好|，|再见|。",
    "😀好, 😀|好",
  })
  void theLikeliestWordsAreTaken(String text, String words) {
    assertEquals(words, cut(text));
  }

  @Test
  void wordsAreInOrderAndLeaveOutNothingButBlanks() {
    String text = "第二季 营收，达到 12.5% 龘龘龘 ok. 𠀀 \uD840 x";
    int at = 0;
    for (Span span : WORDS.of(text)) {
      assertEquals("", text.substring(at, span.start()).strip());
      at = span.end();
    }
    assertEquals("", text.substring(at).strip());
    assertEquals(List.of(), WORDS.of(""));
  }

  @Test
  void aLongLineIsNoTrouble() {
    assertTimeout(Duration.ofSeconds(5), () -> WORDS.of("一".repeat(100_000)).size());
    assertTimeout(Duration.ofSeconds(5), () -> WORDS.of("a.".repeat(50_000)).size());
  }
}
