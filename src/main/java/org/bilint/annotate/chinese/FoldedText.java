package org.bilint.annotate.chinese;

/**
 * A text with full-width forms, odd spaces and odd minus signs replaced one by one, so that every
 * offset stays that of the original.
 */
final class FoldedText {

  /** What {@link #at} answers outside the text. */
  static final char NOTHING = '\0';

  /** The most white space that may stand between the parts of one mention. */
  private static final int MAX_GAP = 3;

  private final char[] chars;
  private final String original;

  FoldedText(String text) {
    original = text;
    chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c;
    }
    if (c > '\u3040' && c < '\ufe63') {
      return c; // most of Chinese
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200a', '\u202f', '\u3000' -> ' ';
      case '\u2212', '\u2010', '\u2011', '\ufe63' -> '-';
      case '\u2013', '\u2014', '\u2015', '\u2500' -> '–';
      case '\u301c', '\u223c', '\u02dc' -> '~';
      case '\uffe5' -> '¥';
      case '\uffe1' -> '£';
      case '\uffe6' -> '₩';
      case '\u2019', '\u2018' -> '\'';
      case '\ufe6a' -> '%';
      case '\u25cb', '\u25ef' -> '〇';
      default -> c;
    };
  }

  /** A form of a word in a table, folded as the text is. */
  static String fold(String word) {
    return new String(new FoldedText(word).chars);
  }

  int length() {
    return chars.length;
  }

  char at(int index) {
    return index >= 0 && index < chars.length ? chars[index] : NOTHING;
  }

  boolean isDigit(int index) {
    char c = at(index);
    return c >= '0' && c <= '9';
  }

  boolean isLatin(int index) {
    return isLatin(at(index));
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'À' && c <= 'ɏ' && c != '×');
  }

  boolean isHan(int index) {
    char c = at(index);
    return (c >= '\u3400' && c <= '\u9fff') || c == '〇' || Character.isSurrogate(c);
  }

  /** White space that may group digits: 1 234 567 with a thin or no-break space. */
  boolean isThinSpace(int index) {
    char c = index >= 0 && index < chars.length ? original.charAt(index) : NOTHING;
    return c == '\u2009' || c == '\u202f' || c == '\u00a0';
  }

  /** The first index at or behind {@code index} that is no space, or {@code index} if too far. */
  int skipSpace(int index) {
    int i = index;
    while (at(i) == ' ') {
      i++;
      if (i - index > MAX_GAP) {
        return index;
      }
    }
    return i;
  }

  /** The last index before {@code index} that is no space; it may be -1. */
  int lastBefore(int index) {
    int i = index - 1;
    while (i >= 0 && chars[i] == ' ' && index - i <= MAX_GAP) {
      i--;
    }
    return i;
  }

  boolean startsWith(String word, int index) {
    for (int i = 0; i < word.length(); i++) {
      if (at(index + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String slice(int start, int end) {
    return new String(chars, start, end - start);
  }
}
