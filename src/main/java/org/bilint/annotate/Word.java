package org.bilint.annotate;

import java.util.Set;
import org.bilint.text.Span;

/**
 * A word of an English segment.
 *
 * @param span counted from the segment's start
 * @param text as written
 * @param lemma the base form in lower case, {@code be} for {@code were}; a name keeps its letters
 * @param classes what the word can be by the dictionary of English, its context aside; empty for a
 *     word that the dictionary does not hold
 */
public record Word(Span span, String text, String lemma, Set<WordClass> classes) {

  public Word {
    classes = Set.copyOf(classes);
  }

  public boolean is(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  /** Whether it is nothing but what it can be: {@code the} is only a function word. */
  public boolean isOnly(WordClass wordClass) {
    return classes.size() == 1 && classes.contains(wordClass);
  }
}
