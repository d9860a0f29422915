package org.bilint.annotate.chinese;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.bilint.annotate.Mention;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any text at all: no exception, mentions in order and inside the text, time that grows with it.
 */
class ChineseMentionsFuzzTest {

  private static final String[] PIECES = {
    "一",
    "二",
    "兩",
    "三",
    "五",
    "七八",
    "九",
    "十",
    "百",
    "千",
    "萬",
    "万",
    "億",
    "兆",
    "零",
    "〇",
    "半",
    "數",
    "幾",
    "多",
    "餘",
    "第",
    "負",
    "-",
    "–",
    "~",
    "至",
    "到",
    "和",
    "之間",
    "年",
    "月",
    "日",
    "號",
    "季",
    "度",
    "點",
    "分",
    "秒",
    "時",
    "週",
    "星期",
    "上午",
    "下午",
    "元",
    "角",
    "美元",
    "人民幣",
    "$",
    "US$",
    "¥",
    "%",
    "％",
    "個",
    "百分點",
    "基點",
    "百分之",
    "分之",
    "又",
    "成",
    "折",
    "倍",
    "翻",
    "番",
    "公里",
    "米",
    "克",
    "kg",
    "MB",
    "兆瓦",
    "小時",
    "每小時",
    "攝氏",
    "歲",
    "約",
    "近",
    "超過",
    "至少",
    "以上",
    "左右",
    "起",
    "0",
    "1",
    "2025",
    "12",
    "3.5",
    "1,234",
    "007",
    "9",
    "E",
    "e9",
    "Q2",
    "FY24",
    "GPT",
    "-4",
    "A",
    "(",
    ")",
    "（",
    "）",
    ".",
    "，",
    "、",
    "：",
    ":",
    "/",
    " ",
    "　",
    "\u00a0",
    "\n",
    "壹",
    "拾",
    "萬圓",
    "廿",
    "½",
    "×10",
    "^",
    "⁸",
    "世紀",
    "年代",
    "公元前",
    "民國",
    "電話",
    "標普",
    "圖",
    "一些",
    "千萬不要",
    "\ud842\udfb7",
    "\ud842",
    "é",
    "k",
    "w"
  };

  @Test
  void someLines() {
    lines(20_250_731L, 2_000);
  }

  @Tag("slow")
  @Test
  void manyLines() {
    lines(11L, 100_000);
  }

  private static void lines(long seed, int count) {
    Random random = new Random(seed);
    LanguageTag[] languages = {LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK};
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        line.append(
            random.nextInt(50) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : PIECES[random.nextInt(PIECES.length)]);
      }
      check(line.toString(), languages[i % languages.length]);
    }
  }

  private static void check(String line, LanguageTag language) {
    List<Mention> mentions;
    try {
      mentions = ChineseMentions.find(line, language);
    } catch (RuntimeException e) {
      throw new AssertionError("fails on: " + line, e);
    }
    int end = 0;
    for (Mention mention : mentions) {
      assertTrue(
          mention.span().start() >= end && mention.span().length() > 0,
          () -> "overlap in: " + line);
      end = mention.span().end();
    }
    assertTrue(end <= line.length(), () -> "outside of: " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "一", "十", "萬", "1至", "約", "1,234,", "(1", "、", "A1", "電話1", "　"})
  void timeGrowsWithTheLine(String piece) {
    quickly(piece);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "百", "負", "-", "1-", "三到", "1,", "1.", "1/2", "(", "第", "數", "幾", "百分之", "分之", "一分之", "$",
            "¥1", "年",
        "1年", "1月", "7月1日至", "一、", "A", "A-", "1 ", " ", "：", "1:30", "多", "半", "零", "零一", "點",
            "一點", "1e9", "翻",
        "每小時", "人民幣", "+1", "公元前", "上午", "5元3角", "Q2", "2025-", "千萬", "萬億", "1億2,000萬", "不超過",
            "超過超", "個個"
      })
  void timeGrowsWithAnyLine(String piece) {
    quickly(piece);
  }

  /** A second is usual; the limit leaves room for a busy machine. */
  private static void quickly(String piece) {
    String line = piece.repeat(200_000 / piece.length());
    assertTimeout(Duration.ofSeconds(8), () -> check(line, LanguageTag.ZH_TW));
  }
}
