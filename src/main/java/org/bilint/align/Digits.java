package org.bilint.align;

import java.math.BigDecimal;

/** What happened to the digits between two unequal numbers. */
final class Digits {

  private Digits() {}

  /** In words: "two digits are swapped", "one digit differs", or the numbers themselves. */
  static String difference(BigDecimal source, BigDecimal target) {
    String a = digits(source);
    String b = digits(target);
    if (a.length() == b.length()) {
      int differing = differing(a, b);
      if (differing == 1) {
        return "one digit differs";
      }
      if (differing == 2 && isSwap(a, b)) {
        return "two digits are swapped";
      }
    } else if (a.length() == b.length() + 1 && isWithout(a, b)) {
      return "one digit is lost";
    } else if (b.length() == a.length() + 1 && isWithout(b, a)) {
      return "one digit is added";
    }
    return "another number";
  }

  /** Whether one slip of a finger leads from one number to the other. */
  static boolean areAlike(BigDecimal source, BigDecimal target) {
    return digits(source).length() > 1 && !difference(source, target).equals("another number");
  }

  /** The digits that count: 167.7 billion and 1,677 are both 1677. */
  private static String digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs().toString();
  }

  private static int differing(String a, String b) {
    int count = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isSwap(String a, String b) {
    for (int i = 0; i + 1 < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
      }
    }
    return false;
  }

  private static boolean isWithout(String longer, String shorter) {
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    return longer.substring(i + 1).equals(shorter.substring(i));
  }
}
