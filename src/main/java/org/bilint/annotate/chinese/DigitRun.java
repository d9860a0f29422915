package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number in Arabic digits: grouping, decimals, exponent.
 *
 * @param decimals how many digits stand behind the point
 * @param plain whether it is digits only
 */
record DigitRun(int start, int end, BigDecimal value, int decimals, boolean plain) {

  /** Longer runs of digits are identifiers; it also keeps arithmetic cheap. */
  static final int MAX_DIGITS = 30;

  private static final int MAX_EXPONENT = 40;

  /** Fractions written as one character; what stands over and under the line of each follows. */
  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

  private static final String OVER = "112131234151357";
  private static final String UNDER = "233445555668888";

  /** The run that begins at {@code start}, or null if there is none or it is too long. */
  static @Nullable DigitRun at(FoldedText text, int start) {
    int end = digitsEnd(text, start);
    if (end == start || end - start > MAX_DIGITS) {
      return null;
    }
    StringBuilder digits = new StringBuilder(text.slice(start, end));
    boolean plain = true;
    int grouped = groupsEnd(text, start, end);
    if (grouped > end) {
      for (int i = end; i < grouped; i++) {
        if (text.isDigit(i)) {
          digits.append(text.at(i));
        }
      }
      end = grouped;
      plain = false;
      if (digits.length() > MAX_DIGITS) {
        return null;
      }
    }
    int decimals = 0;
    int fraction = text.at(end) == '.' ? digitsEnd(text, end + 1) : end;
    if (fraction > end + 1 && fraction - end <= MAX_DIGITS) {
      decimals = fraction - end - 1;
      digits.append(text.slice(end, fraction));
      end = fraction;
      plain = false;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    BigDecimal part = decimals == 0 ? vulgar(text.at(text.skipSpace(end))) : null;
    if (part != null) {
      int stop = text.skipSpace(end) + 1;
      return new DigitRun(start, stop, value.add(part), Math.min(part.scale(), 2), false);
    }
    int exponentEnd = exponentEnd(text, end);
    if (exponentEnd > end) {
      int power = exponent(text, end, exponentEnd);
      if (Math.abs(power) <= MAX_EXPONENT) {
        return new DigitRun(
            start, exponentEnd, value.scaleByPowerOfTen(power), decimals - power, false);
      }
    }
    return new DigitRun(start, end, value, decimals, plain);
  }

  /** The worth of a fraction that is one character, or null. */
  static @Nullable BigDecimal vulgar(char c) {
    int index = c == FoldedText.NOTHING ? -1 : VULGAR.indexOf(c);
    return index < 0
        ? null
        : BigDecimal.valueOf(OVER.charAt(index) - '0')
            .divide(BigDecimal.valueOf(UNDER.charAt(index) - '0'), MathContext.DECIMAL64);
  }

  static int digitsEnd(FoldedText text, int start) {
    int i = start;
    while (text.isDigit(i)) {
      i++;
    }
    return i;
  }

  /** Groups of three, or of four (1,2345,6789), or Indian ones (12,34,567). */
  private static int groupsEnd(FoldedText text, int start, int first) {
    if (first - start > 4 || text.at(start) == '0') {
      return first;
    }
    int end = first;
    int groups = 0;
    int size = 0;
    while (isSeparator(text, end)) {
      int next = digitsEnd(text, end + 1);
      int length = next - end - 1;
      boolean last = !isSeparator(text, next) || !text.isDigit(next + 1);
      boolean fits = groups == 0 ? length >= 2 && length <= 4 : length == size;
      if (!fits && !(size == 2 && last && length == 3)) {
        break;
      }
      size = length;
      groups++;
      end = next;
      if (end - start > 2 * MAX_DIGITS) {
        break;
      }
    }
    boolean threes = size == 3 && first - start <= 3;
    boolean fours = size == 4 && groups >= 2;
    return threes || fours ? end : first;
  }

  private static boolean isSeparator(FoldedText text, int index) {
    return text.isDigit(index + 1)
        && (text.at(index) == ',' || (text.isThinSpace(index) && text.isDigit(index + 3)));
  }

  /** ×10^8, x10⁸, e8, E-3. */
  private static int exponentEnd(FoldedText text, int end) {
    char c = text.at(end);
    if (c == 'e' || c == 'E') {
      int digits = text.at(end + 1) == '-' || text.at(end + 1) == '+' ? end + 2 : end + 1;
      int stop = digitsEnd(text, digits);
      return stop > digits && stop - digits <= 3 && !text.isLatin(stop) ? stop : end;
    }
    int ten = text.skipSpace(end);
    if (text.at(ten) == '×' || text.at(ten) == 'x' || text.at(ten) == '*') {
      ten = text.skipSpace(ten + 1);
      if (text.startsWith("10", ten)) {
        if (text.at(ten + 2) == '^') {
          int digits = text.at(ten + 3) == '-' ? ten + 4 : ten + 3;
          int stop = digitsEnd(text, digits);
          return stop > digits && stop - digits <= 3 ? stop : end;
        }
        int stop = ten + 2;
        while (superscript(text.at(stop)) != NOT_RAISED && stop - ten <= 5) {
          stop++;
        }
        return stop > ten + 2 ? stop : end;
      }
    }
    return end;
  }

  private static final int NOT_RAISED = -2;

  private static int superscript(char c) {
    return c == '⁻' ? -1 : c == FoldedText.NOTHING ? NOT_RAISED : raised("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c));
  }

  private static int raised(int digit) {
    return digit < 0 ? NOT_RAISED : digit;
  }

  private static int exponent(FoldedText text, int start, int end) {
    int power = 0;
    boolean raised = superscript(text.at(end - 1)) != NOT_RAISED;
    int i = end;
    while (i > start && (raised ? superscript(text.at(i - 1)) >= 0 : text.isDigit(i - 1))) {
      i--;
    }
    boolean negative = text.at(i - 1) == '-' || text.at(i - 1) == '⁻';
    for (; i < end; i++) {
      power = power * 10 + (raised ? superscript(text.at(i)) : text.at(i) - '0');
    }
    return negative ? -power : power;
  }
}
