package org.bilint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameShorteningTest {

  @ParameterizedTest
  @CsvSource({
    "聯邦調查局, 已展開聯邦調查, true",
    "堪薩斯城, 堪城的天氣, true",
    "疾病控制与预防中心, 疾病预防与控制中心建议, true",
    "丹麥, 挪威簽署了條約, false",
    "美, 美國經濟, false",
    "挪威, '', false"
  })
  void aShorterOrSlightlyDifferentRenderingIsSeen(String rendering, String text, boolean is) {
    assertEquals(is, NameShortening.isIn(rendering, text));
  }
}
