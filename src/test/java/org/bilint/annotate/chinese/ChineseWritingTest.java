package org.bilint.annotate.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bilint.annotate.Annotator;
import org.bilint.annotate.Mention;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion says what the source says, in the manner of the words that it replaces. */
class ChineseWritingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$167.7 billion        | 16,770 億美元 | zh-TW | 1,677 億美元",
        "$167.7 billion        | 16770亿美元   | zh-CN | 1677亿美元",
        "$3 billion            | 3億美元       | zh-TW | 30億美元",
        "80 million            | 8億           | zh-TW | 8,000萬",
        "300,000               | 30,000 名     | zh-TW | 300,000 名",
        "$1.2 trillion         | 1.2億美元     | zh-TW | 1.2兆美元",
        "$1.2 trillion         | 1.2亿美元     | zh-CN | 1.2万亿美元",
        "12.5%                 | 15.2%         | zh-TW | 12.5%",
        "190 basis points      | 190%          | zh-TW | 190個基點",
        "more than 4,000       | 4,000 家      | zh-TW | 超過 4,000 家",
        "$15.5 billion to $20.5 billion | 155億至250億美元 | zh-TW | 155億至205億美元",
        "Q2 2025               | 2025 年第三季 | zh-TW | 2025 年第二季",
        "July 31, 2025         | 2025年7月13日 | zh-TW | 2025年7月31日",
        "Monday                | 週三          | zh-TW | 星期一"
      })
  void writesInTheManner(String english, String wrong, String locale, String expected) {
    Mention mention = Annotator.mentions(english, LanguageTag.EN).get(0);
    LanguageTag language = LanguageTag.of(locale).orElseThrow();
    assertEquals(expected, ChineseWriting.like(wrong, wrong, language).write(mention));
  }
}
