package org.bilint.annotate;

import java.util.ArrayList;
import java.util.List;
import org.bilint.text.Span;

/**
 * The runs of Latin letters and digits that begin with a letter: words in English, names in
 * Chinese.
 */
final class LatinWords {

  private LatinWords() {}

  static List<Span> of(String text) {
    List<Span> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isLatin(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && (isLatin(text.charAt(i)) || isInner(text, i))) {
        i++;
      }
      words.add(new Span(start, i));
    }
    return words;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= 'À' && c <= 'ɏ' && c != '×' && c != '÷');
  }

  /** A digit, or a mark with a letter or digit on its far side: AT&T, U.S, o'clock, e-mail. */
  private static boolean isInner(String text, int i) {
    char c = text.charAt(i);
    if (c >= '0' && c <= '9') {
      return true;
    }
    boolean mark = c == '\'' || c == '’' || c == '&' || c == '-' || c == '.';
    return mark
        && i + 1 < text.length()
        && (isLatin(text.charAt(i + 1)) || Character.isDigit(text.charAt(i + 1)));
  }
}
