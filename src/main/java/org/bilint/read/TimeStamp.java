package org.bilint.read;

/**
 * Time stamps around a line: {@code [00:01:23]}, {@code (1:23)}, {@code 00:01:23.400}. Without
 * brackets only one with seconds counts, since "9:30 a.m." may open a sentence.
 */
final class TimeStamp {

  private static final int LONGEST = 16;

  /** Behind a name it is a stamp; behind a sentence a bracket may be part of it. */
  private static final int LONGEST_SHORT_LINE = 80;

  private TimeStamp() {}

  /** The offset after a time stamp at {@code from}, or {@code from}. */
  static int skip(CharSequence text, int from, int to) {
    if (from >= to) {
      return from;
    }
    int close = closing(text.charAt(from));
    int start = close >= 0 ? from + 1 : from;
    int end = start;
    int colons = 0;
    int digits = 0;
    while (end < to && end - start < LONGEST && isPart(text.charAt(end))) {
      colons += text.charAt(end) == ':' ? 1 : 0;
      digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
      end++;
    }
    if (digits < 3 || !Character.isDigit(text.charAt(start))) {
      return from;
    }
    if (close >= 0) {
      return colons > 0 && end < to && text.charAt(end) == close ? end + 1 : from;
    }
    boolean apart = end == to || LineSplitter.isBlank(text.charAt(end));
    return colons == 2 && apart ? end : from;
  }

  /**
   * The offset where a time stamp at the end of the line begins, or {@code to}; a colon may follow
   * it: "Jane Doe (01:23):".
   */
  static int trim(CharSequence text, int from, int to) {
    if (to - from > LONGEST_SHORT_LINE) {
      return to;
    }
    int end = to;
    if (end > from && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '\uFF1A')) {
      end--;
    }
    for (int start = end - 1; start >= from && end - start <= LONGEST + 2; start--) {
      boolean begins = start == from || LineSplitter.isBlank(text.charAt(start - 1));
      if (begins && skip(text, start, end) == end) {
        return start;
      }
    }
    return to;
  }

  private static int closing(char open) {
    return switch (open) {
      case '[' -> ']';
      case '(' -> ')';
      case '<' -> '>';
      case '\u3010' -> '\u3011';
      case '\uFF08' -> '\uFF09';
      default -> -1;
    };
  }

  private static boolean isPart(char c) {
    return Character.isDigit(c) || c == ':' || c == '.' || c == ',';
  }
}
