package org.bilint.rules;

import org.bilint.text.Place;
import org.bilint.text.Span;

/** How a word in Latin letters stands in a Chinese line. */
final class LatinWord {

  private static final int FEWEST_LETTERS = 3;

  /** What quotes a word, brackets it, or makes it a part of an address or a code. */
  private static final String QUOTES = "\"'“”‘’「」『』《》〈〉()（）[]【】`_/\\@#.-&+";

  private LatinWord() {}

  /** Whether it is a word by itself: no acronym, no camel case, not quoted, in no longer run. */
  static boolean isPlain(Place word) {
    String text = word.text();
    if (text.length() < FEWEST_LETTERS) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(i == 0 && c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return !isEnclosed(word);
  }

  /** Whether something is quoted, bracketed, or a part of an address or a longer run. */
  static boolean isEnclosed(Place place) {
    String line = place.segment().text();
    Span span = place.span();
    return isQuote(line, span.start() - 1)
        || isQuote(line, span.end())
        || isLatin(line, beyondBlanks(line, span.start() - 1, -1))
        || isLatin(line, beyondBlanks(line, span.end(), 1));
  }

  /** Whether a Han character comes next. */
  static boolean isBeforeChinese(Place word) {
    String line = word.segment().text();
    int at = beyondBlanks(line, word.span().end(), 1);
    return at < line.length() && Character.isIdeographic(line.charAt(at));
  }

  private static int beyondBlanks(String line, int at, int step) {
    int i = at;
    while (i >= 0 && i < line.length() && line.charAt(i) == ' ') {
      i += step;
    }
    return i;
  }

  private static boolean isQuote(String line, int at) {
    return at >= 0 && at < line.length() && QUOTES.indexOf(line.charAt(at)) >= 0;
  }

  private static boolean isLatin(String line, int at) {
    return at >= 0
        && at < line.length()
        && line.charAt(at) < 0x250
        && Character.isLetterOrDigit(line.charAt(at));
  }
}
