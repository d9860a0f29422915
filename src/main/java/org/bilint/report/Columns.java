package org.bilint.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * How many terminal columns characters take: wide East Asian ones two, combining marks none.
 * Characters of ambiguous width count one, as terminals have them unless told otherwise.
 */
final class Columns {

  private Columns() {}

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
      }
    }
  }

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }
}
