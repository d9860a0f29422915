package org.bilint.lexicon.compile;

import java.util.List;
import java.util.Optional;

/** A gloss that names a form instead of rendering it: run的过去式. */
final class InflectionNote {

  private static final List<String> FORMS =
      List.of(
          "的复数", "的名词复数", "的现在时", "的过去", "的现在分词", "的第三人称", "的单数", "的三单", "的比较级", "的最高级", "的动名词",
          "的缩写", "的变体", "的异体", "的简写");

  /** So many of them, from the first, name a form of a word; the others another writing of it. */
  private static final int INFLECTIONS = 11;

  private InflectionNote() {}

  static boolean isOne(String gloss) {
    if (gloss.indexOf('的') < 0) {
      return false;
    }
    for (String form : FORMS) {
      if (gloss.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** The word whose form the first such note of a text names. */
  static Optional<String> lemma(String text) {
    if (text.indexOf('的') < 0) {
      return Optional.empty();
    }
    for (String form : FORMS.subList(0, INFLECTIONS)) {
      int end = text.indexOf(form);
      if (end > 0) {
        int start = end;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
          start--;
        }
        String word = text.substring(start, end).strip();
        if (EnglishKeys.isUsable(word)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '\'';
  }
}
