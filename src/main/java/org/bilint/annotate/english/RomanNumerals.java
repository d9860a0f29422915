package org.bilint.annotate.english;

/** Roman numerals up to 89; more than that is rather an abbreviation. */
final class RomanNumerals {

  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private RomanNumerals() {}

  /** The value, or 0 for what is no Roman numeral. */
  static int value(String word) {
    if (word.isEmpty() || word.length() > 8 || "XLVI".indexOf(word.charAt(0)) < 0) {
      return 0;
    }
    if (word.equals("XL") || word.equals("XXL") || word.equals("L")) {
      return 0; // sizes of clothes
    }
    for (int tens = 0; tens < TENS.length; tens++) {
      for (int ones = 0; ones < ONES.length; ones++) {
        if (tens + ones > 0 && word.equals(TENS[tens] + ONES[ones])) {
          return tens * 10 + ones;
        }
      }
    }
    return 0;
  }
}
