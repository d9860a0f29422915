package org.bilint.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "12.5, 15.2, two digits are swapped",
    "1234, 1324, two digits are swapped",
    "12, 21, two digits are swapped",
    "46.3, 46.8, one digit differs",
    "4385, 438, one digit is lost",
    "438, 4538, one digit is added",
    "7, 12, another number"
  })
  void saysWhatHappened(BigDecimal source, BigDecimal target, String expected) {
    assertEquals(expected, Digits.difference(source, target));
  }
}
