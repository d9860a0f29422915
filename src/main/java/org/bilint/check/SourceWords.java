package org.bilint.check;

import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;

/**
 * Counts the words of the source, by which penalties are divided: runs of letters and digits, with
 * the apostrophes, hyphens, periods and commas that stand between two of them ({@code don't},
 * {@code 10-K}, {@code U.S}, {@code 1,000}).
 */
public final class SourceWords {

  private SourceWords() {}

  static int of(AlignedDocument document) {
    int words = 0;
    for (AlignedPair pair : document.pairs()) {
      for (Annotated paragraph : pair.source()) {
        words += count(paragraph.segment().text());
      }
    }
    return words;
  }

  /** Of one text. */
  public static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = isWordUnit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && joins(text, i));
    }
    return words;
  }

  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    if (i + 1 == text.length() || !isWordUnit(text.charAt(i + 1))) {
      return false;
    }
    boolean betweenDigits =
        Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return "'’-‐‑.".indexOf(c) >= 0 || (c == ',' && betweenDigits);
  }

  /**
   * Surrogates count as letters: what stands beyond the first plane in a source is mostly script.
   */
  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
