package org.bilint.lexicon.compile;

import org.bilint.lexicon.IndexFormat;
import org.bilint.lexicon.Lexicon;

/** Which expressions of a dictionary a text may be searched for. */
final class EnglishKeys {

  private EnglishKeys() {}

  /** A word, or a few, and no suffix such as -ville. */
  static boolean isUsable(String word) {
    if (word.isEmpty()
        || word.length() > IndexFormat.LONGEST_TEXT
        || word.startsWith("-")
        || word.endsWith("-")) {
      return false;
    }
    int words = 1;
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      words += c == ' ' ? 1 : 0;
      letter |= Character.isLetterOrDigit(c);
    }
    return letter && words <= Lexicon.LONGEST;
  }

  /** What the index has it under. */
  static String folded(String word) {
    int same = 0;
    while (same < word.length() && IndexFormat.fold(word.charAt(same)) == word.charAt(same)) {
      same++;
    }
    if (same == word.length()) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      out.append(IndexFormat.fold(word.charAt(i)));
    }
    return out.toString();
  }
}
