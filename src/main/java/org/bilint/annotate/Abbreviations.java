package org.bilint.annotate;

import java.util.Locale;
import java.util.Set;
import org.bilint.text.DataTable;

/** Tells whether the full stop of an English abbreviation ends its sentence as well. */
final class Abbreviations {

  private static final String TABLE = "words/abbreviations.tsv";

  /** After these a sentence always goes on. */
  private static final Set<String> BEFORE = DataTable.words(TABLE, "before");

  /** After these it goes on unless the next word opens one. */
  private static final Set<String> MAY_END = DataTable.words(TABLE, "may-end");

  private static final Set<String> OPENS = DataTable.words(TABLE, "opens");
  private static final int LONGEST = 8;
  private static final String APOSTROPHES = "'’";

  private Abbreviations() {}

  /**
   * Whether a sentence goes on at a place.
   *
   * @param stop where the full stop before it stands
   * @param next where the next word, mark or quotation begins
   */
  static boolean goesOn(String text, int stop, int next) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST && isInside(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
      return false;
    }
    String word = text.substring(start, stop);
    if (BEFORE.contains(word)) {
      // "The answer was no. We left."
      return next < text.length() && (!word.equals("no") || Character.isDigit(text.charAt(next)));
    }
    return (MAY_END.contains(word) || isInitial(word)) && !opens(text, next);
  }

  private static boolean isInside(char c) {
    return Character.isLetter(c) || c == '.';
  }

  /** J of J. P. Morgan; I is a pronoun as often. */
  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private static boolean opens(String text, int next) {
    int end = next;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || APOSTROPHES.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end == next) {
      // A quotation or a bracket; a figure goes with what stands before it.
      return next < text.length() && !Character.isDigit(text.charAt(next));
    }
    String word = text.substring(next, end).replace('’', '\'');
    return Character.isUpperCase(word.charAt(0)) && OPENS.contains(word.toLowerCase(Locale.ROOT));
  }
}
