package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts short lines into words. */
final class Words {

  private Words() {}

  /** What white space divides. */
  static List<String> spaced(String text) {
    return cut(text, "", false);
  }

  /** What white space and the marks of {@code separators} divide. */
  static List<String> divided(String text, String separators) {
    return cut(text, separators, false);
  }

  /** The runs of letters, with the hyphens and ampersands in them, in lower case. */
  static List<String> letters(String text) {
    return cut(text.toLowerCase(Locale.ROOT), "", true);
  }

  private static List<String> cut(String text, String separators, boolean lettersOnly) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean part =
          lettersOnly
              ? Character.isLetter(c) || c == '-' || c == '&'
              : !LineSplitter.isBlank(c) && separators.indexOf(c) < 0;
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
