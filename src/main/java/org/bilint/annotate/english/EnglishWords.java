package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.Span;

/** The words of English text with what the dictionary says of each. Linear in the length. */
public final class EnglishWords {

  private static final Set<WordClass> NUMBER = Set.of(WordClass.NUMBER);

  private EnglishWords() {}

  /** In text order; punctuation and symbols are left out. */
  public static List<Word> of(String text) {
    Morphology morphology = Morphology.get();
    List<Word> words = new ArrayList<>();
    boolean progressive = false;
    for (Span span : WordSpans.of(text)) {
      String form = span.of(text);
      String plain = form.replace('’', '\'').replace('‑', '-').replace('‐', '-');
      if (startsWithDigit(plain)) {
        words.add(new Word(span, form, plain.toLowerCase(Locale.ROOT), numberClass(plain)));
        progressive = false;
        continue;
      }
      Analysis analysis = morphology.analyse(plain);
      String lemma = progressive ? analysis.verb() : analysis.lemma();
      words.add(new Word(span, form, lemma, analysis.classes()));
      boolean adverb = progressive && analysis.classes().contains(WordClass.ADVERB);
      progressive = analysis.lemma().equals("be") || adverb || progressive && lemma.equals("not");
    }
    return words;
  }

  private static boolean startsWithDigit(String form) {
    return Character.isDigit(form.charAt(0));
  }

  /** 12, 1,677.5, 3rd and 1990s are numbers; 10-K and 12-month are not only that. */
  private static Set<WordClass> numberClass(String form) {
    int at = 0;
    while (at < form.length() && !Character.isLetter(form.charAt(at))) {
      at++;
    }
    if (at == form.length()) {
      return NUMBER;
    }
    if (form.charAt(at - 1) == '-') {
      return EnumSet.of(WordClass.ADJECTIVE);
    }
    String tail = form.substring(at).toLowerCase(Locale.ROOT);
    return switch (tail) {
      case "s", "st", "nd", "rd", "th", "k", "m", "b", "bn", "mn" -> NUMBER;
      default -> Set.of();
    };
  }
}
