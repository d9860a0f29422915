package org.bilint.typography;

/** What a character is to a typesetter. */
final class Glyph {

  /** No character: before the first and behind the last. */
  static final char NONE = 0;

  private static final String MARKS = "，。、；：？！「」『』（）《》〈〉【】“”‘’…—·‧";
  private static final String CLOSERS = "」』）》〉】”’";

  private Glyph() {}

  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
  }

  /** The nearest character before an index that is no blank. */
  static char before(String text, int index) {
    int i = index - 1;
    while (i >= 0 && isBlank(text.charAt(i))) {
      i--;
    }
    return at(text, i);
  }

  /** The nearest character from an index on that is no blank. */
  static char from(String text, int index) {
    int i = index;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return at(text, i);
  }

  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || (c >= '\uf900' && c <= '\ufaff')
        || c == '々'
        || c == '〇';
  }

  static boolean isMark(char c) {
    return c != NONE && MARKS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return c != NONE && CLOSERS.indexOf(c) >= 0;
  }

  static boolean isChinese(char c) {
    return isHan(c) || isMark(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter of a script with capitals, accents included. */
  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7');
  }

  static boolean isWordy(char c) {
    return isDigit(c) || isLatin(c);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t' || c == '\u3000';
  }

  static boolean hasHan(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
