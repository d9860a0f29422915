package org.bilint.read;

import java.util.Locale;

/** Lines of the page, not of the text: rules, page numbers, cue times. */
final class Furniture {

  private static final int LONGEST = 32;
  private static final int MOST_PAGE_DIGITS = 4;

  private Furniture() {}

  /** Whether a line has neither letter nor digit. */
  static boolean isRule(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isPageOrCue(String text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    String line = text.substring(from, to);
    return isPageNumber(line) || isCue(line);
  }

  private static boolean isPageNumber(String line) {
    String bare = line;
    for (String word : new String[] {"page", "of", "pg.", "p.", "第", "頁", "页", "共", "/"}) {
      bare = bare.toLowerCase(Locale.ROOT).replace(word, " ");
    }
    int run = 0;
    int numbers = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isDigit(c)) {
        numbers += run++ == 0 ? 1 : 0;
        if (run > MOST_PAGE_DIGITS) {
          return false;
        }
      } else if (LineSplitter.isBlank(c) || "-–—|·[]()_".indexOf(c) >= 0) {
        run = 0;
      } else {
        return false;
      }
    }
    return numbers >= 1 && numbers <= 2;
  }

  /** The times of a subtitle: {@code 00:00:01,000 --> 00:00:04,000}. */
  private static boolean isCue(String line) {
    int arrow = line.indexOf("-->");
    return arrow > 0 && TimeStamp.skip(line, 0, line.length()) > 0 && line.indexOf(':', arrow) > 0;
  }
}
