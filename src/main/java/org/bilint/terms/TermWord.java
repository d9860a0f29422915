package org.bilint.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.annotate.Word;
import org.bilint.annotate.english.EnglishWords;
import org.bilint.text.Memo;
import org.bilint.text.Span;

/**
 * A word as terms have it: what stands between blanks and hyphens, so that full-funnel is two.
 *
 * @param span counted as the word's was
 * @param written its letters
 * @param keys what it may stand under, in lower case: its base form, its letters
 * @param source index of the word that it is a part of
 */
record TermWord(Span span, String written, List<String> keys, int source) {

  TermWord {
    keys = List.copyOf(keys);
  }

  /** What words stand under, as far as it has been asked for: text repeats its words. */
  static final class Keys {

    private static final int STORE = 20_000;

    private record Form(String text, String lemma) {

      @Override
      public int hashCode() {
        return 31 * text.hashCode() + lemma.hashCode();
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof Form that && text.equals(that.text) && lemma.equals(that.lemma);
      }
    }

    private final Memo<Form, List<String>> words =
        new Memo<>(STORE, form -> keys(form.text, form.lemma));
    private final Memo<String, List<String>> parts = new Memo<>(STORE, TermWord::keysOf);

    /** The words of a text in their order. */
    List<TermWord> of(List<Word> words) {
      List<TermWord> pieces = new ArrayList<>(words.size());
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (isHyphened(word.text())) {
          split(word, i, parts, pieces);
        } else {
          List<String> keys = this.words.of(new Form(word.text(), word.lemma()));
          pieces.add(new TermWord(word.span(), word.text(), keys, i));
        }
      }
      return pieces;
    }
  }

  /**
   * The words of a term.
   *
   * @param known the keys of words met before, which are added to: the words of terms recur, and
   *     the dictionary takes its time
   */
  static List<TermWord> of(String term, Map<String, List<String>> known) {
    List<TermWord> pieces = new ArrayList<>(3);
    int from = 0;
    for (int i = 0; i <= term.length(); i++) {
      boolean ends = i == term.length() || term.charAt(i) == ' ' || isHyphen(term.charAt(i));
      if (!ends && !Character.isLetter(term.charAt(i))) {
        // Figures, abbreviations and apostrophes are cut as in running text.
        return new Keys().of(EnglishWords.of(term));
      }
      if (ends && i > from) {
        String word = term.substring(from, i);
        pieces.add(
            new TermWord(
                new Span(from, i),
                word,
                known.computeIfAbsent(word, TermWord::keysOf),
                pieces.size()));
      }
      from = ends ? i + 1 : from;
    }
    return pieces;
  }

  private static List<String> keysOf(String word) {
    List<Word> analysed = EnglishWords.of(word);
    return analysed.size() == 1
        ? keys(analysed.get(0).text(), analysed.get(0).lemma())
        : List.of(Spelling.of(word));
  }

  private static boolean isHyphened(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (isHyphen(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '/';
  }

  private static void split(
      Word word, int source, Memo<String, List<String>> keys, List<TermWord> pieces) {
    String text = word.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isHyphen(text.charAt(i))) {
        if (i > from) {
          String part = text.substring(from, i);
          Span span = new Span(word.span().start() + from, word.span().start() + i);
          pieces.add(new TermWord(span, part, keys.of(part), source));
        }
        from = i + 1;
      }
    }
  }

  private static List<String> keys(String text, String base) {
    String written = Spelling.of(text);
    String lemma = Spelling.of(base);
    // A name keeps its letters as a lemma, the plural's too.
    if (lemma.equals(written) && Character.isUpperCase(text.charAt(0))) {
      lemma = singular(written);
    }
    return lemma.equals(written) ? List.of(written) : List.of(lemma, written);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether it is written with these capitals; a plural may follow: GPU, GPUs. */
  boolean isWritten(String letters) {
    return written.equals(letters)
        || written.equals(letters + "s")
        || written.equals(letters.toUpperCase(Locale.ROOT)) && letters.length() > 1;
  }
}
