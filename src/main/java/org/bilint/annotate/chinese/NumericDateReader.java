package org.bilint.annotate.chinese;

import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits alone, and the quarters and fiscal years of Latin letters: 2025-07-31,
 * 7/31, Q2, FY24.
 */
final class NumericDateReader {

  private final FoldedText text;

  NumericDateReader(FoldedText text) {
    this.text = text;
  }

  /** The year that two digits stand for. */
  static int expand(int year) {
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  static boolean isYear(int year) {
    return year >= 1900 && year <= 2100;
  }

  @Nullable DatePiece digits(int start) {
    if (text.isDigit(start - 1) || (text.at(start - 1) == '.' && text.isDigit(start - 2))) {
      return null;
    }
    int firstEnd = DigitRun.digitsEnd(text, start);
    char separator = text.at(firstEnd);
    if (firstEnd - start > 4
        || firstEnd == start
        || "-/.·‧".indexOf(separator) < 0
        || separator == FoldedText.NOTHING
        || !text.isDigit(firstEnd + 1)) {
      return null;
    }
    int secondEnd = DigitRun.digitsEnd(text, firstEnd + 1);
    if (secondEnd - firstEnd > 5 || text.isLatin(secondEnd)) {
      return null;
    }
    int first = Integer.parseInt(text.slice(start, firstEnd));
    int second = Integer.parseInt(text.slice(firstEnd + 1, secondEnd));
    int firstLength = firstEnd - start;
    int secondLength = secondEnd - firstEnd - 1;
    if (text.at(secondEnd) == separator && text.isDigit(secondEnd + 1)) {
      int end = DigitRun.digitsEnd(text, secondEnd + 1);
      boolean more = text.at(end) == separator && text.isDigit(end + 1);
      if (end - secondEnd > 5 || text.isLatin(end) || more) {
        return null;
      }
      int third = Integer.parseInt(text.slice(secondEnd + 1, end));
      return three(first, firstLength, second, third, end - secondEnd - 1, separator, end);
    }
    return two(start, first, firstLength, second, secondLength, separator, secondEnd);
  }

  private static @Nullable DatePiece three(
      int first, int firstLength, int second, int third, int thirdLength, char separator, int end) {
    if (firstLength == 4 && isMonth(second) && isDay(third) && thirdLength <= 2 && first > 999) {
      return date(first, second, third, end);
    }
    if (thirdLength == 4 && firstLength <= 2 && isYear(third)) {
      return isMonth(first) && isDay(second)
          ? date(third, first, second, end)
          : isMonth(second) && isDay(first) ? date(third, second, first, end) : null;
    }
    boolean shortYear = firstLength == 2 && thirdLength <= 2 && separator == '/';
    return shortYear && isMonth(second) && isDay(third)
        ? date(expand(first), second, third, end)
        : null;
  }

  private static DatePiece date(int year, int month, int day, int end) {
    return DatePiece.of(end, Part.YEAR, year).and(Part.MONTH, month, end).and(Part.DAY, day, end);
  }

  private @Nullable DatePiece two(
      int start,
      int first,
      int firstLength,
      int second,
      int secondLength,
      char separator,
      int end) {
    boolean led = text.at(start) == '0' || text.at(end - secondLength) == '0';
    char next = text.at(text.skipSpace(end));
    boolean counted =
        next == '%' || (text.isHan(text.skipSpace(end)) && separator == '.') || text.at(end) == ':';
    if (counted || text.at(start - 1) == '-' || "$€£¥+".indexOf(text.at(start - 1)) >= 0) {
      return null;
    }
    if (firstLength == 4 && secondLength == 2 && isYear(first)) {
      if (isMonth(second)) {
        return DatePiece.of(end, Part.YEAR, first).and(Part.MONTH, second, end);
      }
      // 2018/19 and 2018-19 are a season or a fiscal year.
      return separator != '.' && second == (first + 1) % 100
          ? DatePiece.of(end, Part.YEAR, first).unsure()
          : null;
    }
    if (firstLength == 2 && secondLength == 4 && isYear(second) && isMonth(first)) {
      return DatePiece.of(end, Part.YEAR, second).and(Part.MONTH, first, end);
    }
    boolean both = firstLength == 2 && secondLength == 2 && led;
    boolean slash = separator == '/' && second > 10 && second != 12 && second != 16;
    if (first == 0 || second == 0 || secondLength > 2 || firstLength > 2 || (!both && !slash)) {
      return null;
    }
    if (separator == '.' && (text.at(start) != '0' || first == 0)) {
      return null;
    }
    return isMonth(first) && isDay(second)
        ? DatePiece.of(end, Part.MONTH, first).and(Part.DAY, second, end)
        : null;
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static boolean isDay(int day) {
    return day >= 1 && day <= 31;
  }

  /** Q2, Q2 2025, 2Q25, FY24, FY2024 Q3, 1H25, 2025Q2, Q2'25. */
  @Nullable DatePiece fiscal(int start) {
    if (text.isLatin(start - 1) || text.isDigit(start - 1) || text.at(start - 1) == '-') {
      return null;
    }
    int century = DigitRun.digitsEnd(text, start);
    boolean decade =
        century > start
            && text.at(century - 1) == '0'
            && text.at(century) == 's'
            && !text.isLatin(century + 1)
            && century - start == 4;
    if (decade && text.at(century - 2) != '0') {
      return DatePiece.of(century + 1, Part.DECADE, Integer.parseInt(text.slice(start, century)));
    }
    DatePiece piece = null;
    DatePiece whole = null;
    int at = start;
    for (int i = 0; i < 3; i++) {
      DatePiece next = piece(at, piece);
      if (next == null) {
        break;
      }
      piece = piece == null ? next : piece.and(next);
      at = next.end();
      whole = text.isLatin(at) || text.isDigit(at) ? whole : piece;
      int gap = text.at(at) == '\'' || text.at(at) == '-' ? at + 1 : text.skipSpace(at);
      at = gap > at + 1 && text.at(at) == ' ' && gap - at > 1 ? at : gap;
    }
    if (whole == null) {
      return null;
    }
    boolean onlyYear = whole.parts().size() == 1 && whole.parts().containsKey(Part.YEAR);
    return onlyYear && text.isDigit(start) ? null : whole;
  }

  private @Nullable DatePiece piece(int at, @Nullable DatePiece before) {
    char c = text.at(at);
    char next = text.at(at + 1);
    boolean free = before == null || !before.parts().containsKey(Part.QUARTER);
    if ((c == 'Q' || (c == 'q' && before != null)) && next >= '1' && next <= '4' && free) {
      return text.isDigit(at + 2) ? null : DatePiece.of(at + 2, Part.QUARTER, next - '0');
    }
    if (next == 'Q' && c >= '1' && c <= '4' && free) {
      return DatePiece.of(at + 2, Part.QUARTER, c - '0');
    }
    if (c == 'H'
        && (next == '1' || next == '2')
        && !text.isDigit(at + 2)
        && !text.isLatin(at + 2)) {
      return DatePiece.of(at + 2, Part.HALF, next - '0');
    }
    if (next == 'H' && (c == '1' || c == '2') && !text.isLatin(at + 2)) {
      return DatePiece.of(at + 2, Part.HALF, c - '0');
    }
    boolean prefixed = (c == 'F' || c == 'C') && next == 'Y';
    int digits = prefixed ? text.skipSpace(at + 2) : at;
    digits = prefixed && text.at(digits) == '\'' ? digits + 1 : digits;
    int end = DigitRun.digitsEnd(text, digits);
    int length = end - digits;
    if ((length != 4 && length != 2) || (before != null && before.parts().containsKey(Part.YEAR))) {
      return null;
    }
    int year = expand(Integer.parseInt(text.slice(digits, end)));
    boolean told =
        prefixed
            || (before != null
                && (length == 4 || digits == before.end() || text.at(digits - 1) == '\''));
    boolean leads =
        before == null
            && (text.at(end) == 'Q'
                || (text.at(end) == 'H' && length == 4)
                || (text.at(end) == ' ' && text.at(end + 1) == 'Q'));
    return isYear(year) && (told || leads) ? DatePiece.of(end, Part.YEAR, year) : null;
  }
}
