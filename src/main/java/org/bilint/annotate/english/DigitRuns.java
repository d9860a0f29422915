package org.bilint.annotate.english;

/** Where a number in digits ends, with its grouping and decimals. */
final class DigitRuns {

  /** More groups than this are no number; the bound keeps the scan linear. */
  private static final int MAX_GROUPS = 12;

  private DigitRuns() {}

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /**
   * Whether a sign or a bare point may open a number behind this character: white space, an opening
   * bracket or quotation mark, a currency sign or a mark of comparison. A zero-width one is none.
   */
  static boolean mayPrecedeNumber(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || "([{（“‘~=<>≤≥≈±".indexOf(c) >= 0;
  }

  /** Whether ".5" begins here: a point that follows neither a digit nor a word. */
  static boolean opensDecimal(String text, int at) {
    if (text.charAt(at) != '.' || !digitAt(text, at + 1)) {
      return false;
    }
    return at == 0
        || mayPrecedeNumber(text.charAt(at - 1))
        || "-−–+".indexOf(text.charAt(at - 1)) >= 0;
  }

  static int dots(String text, int from, int to) {
    int dots = 0;
    for (int i = from; i < to; i++) {
      dots += text.charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  static int end(String text, int at) {
    int whole = run(text, at);
    int end = whole > at && whole - at <= 3 ? groups(text, at, whole) : whole;
    while (isPoint(text, end) && digitAt(text, end + 1)) {
      end = run(text, end + 1);
    }
    return end;
  }

  private static boolean isPoint(String text, int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '·');
  }

  private static boolean digitAt(String text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  private static int run(String text, int at) {
    int end = at;
    while (digitAt(text, end)) {
      end++;
    }
    return end;
  }

  /** The end of the groups that follow the first one, all parted by the same character. */
  private static int groups(String text, int start, int firstEnd) {
    if (firstEnd >= text.length()) {
      return firstEnd;
    }
    char separator = text.charAt(firstEnd);
    boolean space = separator == ' ';
    boolean apostrophe = separator == '\'' || separator == '’';
    if (!space && !apostrophe && separator != ',' && !isThinSpace(separator)) {
      return firstEnd;
    }
    int end = firstEnd;
    int count = 0;
    int pairs = firstEnd;
    for (int n = 0; n < MAX_GROUPS && end < text.length() && text.charAt(end) == separator; n++) {
      int next = run(text, end + 1);
      int length = next - end - 1;
      if (length == 2 && separator == ',' && count == 0 && pairs == end) {
        pairs = next; // the Indian way: 12,34,567
        end = next;
        continue;
      }
      if (length != 3) {
        break;
      }
      end = next;
      count++;
      if (pairs > firstEnd) {
        break;
      }
    }
    if (count == 0) {
      return firstEnd;
    }
    if (space && !plainSpacesGroup(text, start, end, count)) {
      return firstEnd;
    }
    return end;
  }

  /** "250 000" and "1 234 567", but not "in room 12 345 people" nor a phone number. */
  private static boolean plainSpacesGroup(String text, int start, int end, int count) {
    boolean round = text.charAt(end - 1) == '0' && text.charAt(end - 2) == '0';
    boolean followed = end < text.length() && text.charAt(end) == ' ' && digitAt(text, end + 1);
    boolean preceded =
        (start > 1 && text.charAt(start - 1) == ' ' && digitAt(text, start - 2))
            || (start > 0 && (text.charAt(start - 1) == '+' || text.charAt(start - 1) == '-'));
    return text.charAt(start) != '0' && (round || count > 1) && !followed && !preceded;
  }

  private static boolean isThinSpace(char c) {
    return c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\u2007' || c == '\u2008';
  }
}
