package org.bilint.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {

  @ParameterizedTest
  @CsvSource({
    "營業利益率, 营业利益率",
    "在這裡和那裏, 在这里和那里",
    "爲了與為了, 为了与为了",
    "接著談談, 接着谈谈",
    "著名的作家, 著名的作家",
    "顯著成長, 显著成长",
    "乾淨, 干净",
    "乾隆, 乾隆",
    "瞭解, 了解",
    "瞭望, 瞭望",
    "憑藉, 凭借",
    "回覆, 回复",
    "覆蓋, 覆盖",
    "臺灣, 台湾",
    "AWS 的 2025 年營收, AWS 的 2025 年营收",
    "ＡＷＳ１２％，「好」, ＡＷＳ１２％，「好」",
    "已是简体, 已是简体",
    "😀國, 😀国",
  })
  void eachUnitBecomesOneUnit(String traditional, String simplified) {
    assertEquals(simplified, Simplified.of(traditional));
    assertEquals(traditional.length(), Simplified.of(traditional).length());
  }

  @Test
  void emptyTextStaysEmpty() {
    assertEquals("", Simplified.of(""));
    assertEquals("着", Simplified.of("著"), "alone it is the particle");
  }
}
