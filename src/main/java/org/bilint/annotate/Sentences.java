package org.bilint.annotate;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Splits a segment into sentences with ICU's rules, and with what is known of abbreviations. */
final class Sentences {

  /** Iterators are costly to make and not safe to share; each thread clones its own. */
  private static final ThreadLocal<BreakIterator> ENGLISH_BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(ULocale.ENGLISH));

  private static final ThreadLocal<BreakIterator> CHINESE_BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(ULocale.TRADITIONAL_CHINESE));

  private Sentences() {}

  static List<Sentence> of(Segment segment, LanguageTag language) {
    String text = segment.text();
    BreakIterator breaks = language.isChinese() ? CHINESE_BREAKS.get() : ENGLISH_BREAKS.get();
    breaks.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && joins(text, end)) {
        continue;
      }
      add(sentences, segment, start, end);
      start = end;
    }
    add(sentences, segment, start, text.length());
    return sentences;
  }

  /**
   * Whether a break is none after all: before a name such as ".NET" whose dot ICU takes for a full
   * stop, and after an abbreviation.
   */
  private static boolean joins(String text, int at) {
    if (text.charAt(at - 1) == '.' && Character.isLetterOrDigit(text.charAt(at))) {
      return true;
    }
    int stop = at - 1;
    while (stop > 0 && isSpace(text.charAt(stop))) {
      stop--;
    }
    return text.charAt(stop) == '.' && Abbreviations.goesOn(text, stop, at);
  }

  private static void add(List<Sentence> sentences, Segment segment, int start, int end) {
    String text = segment.text();
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(segment, new Span(from, to)));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }
}
