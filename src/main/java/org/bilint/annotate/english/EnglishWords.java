package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.RegionMemo;
import org.bilint.text.Span;

/** The words of English text with what the dictionary says of each. Linear in the length. */
public final class EnglishWords {

  private static final Set<WordClass> NUMBER = Set.of(WordClass.NUMBER);

  /**
   * A form with what the dictionary says of it.
   *
   * @param word at no place, with its likeliest base form
   * @param verb the base form where an auxiliary before it makes it a verb
   * @param adverb whether an auxiliary reaches over it to the verb
   */
  private record Form(Word word, String verb, boolean be, boolean adverb) {

    static Form of(String text) {
      Span nowhere = new Span(0, 0);
      String plain = text.replace('’', '\'').replace('‑', '-').replace('‐', '-');
      if (Character.isDigit(plain.charAt(0))) {
        String lower = plain.toLowerCase(Locale.ROOT);
        return new Form(new Word(nowhere, text, lower, numberClass(plain)), lower, false, false);
      }
      Analysis analysis = Morphology.get().analyse(plain);
      return new Form(
          new Word(nowhere, text, analysis.lemma(), analysis.classes()),
          analysis.verb(),
          analysis.lemma().equals("be"),
          analysis.classes().contains(WordClass.ADVERB));
    }
  }

  private static final RegionMemo<Form> FORMS = new RegionMemo<>(15, Form::of);

  private EnglishWords() {}

  /** In text order; punctuation and symbols are left out. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    boolean progressive = false;
    for (Span span : WordSpans.of(text)) {
      Form form = FORMS.of(text, span.start(), span.end());
      String lemma = progressive ? form.verb : form.word.lemma();
      words.add(form.word.with(span, lemma));
      progressive = form.be || progressive && (form.adverb || lemma.equals("not"));
    }
    return words;
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
