package org.bilint.annotate;

import java.util.Locale;
import java.util.Set;
import org.bilint.text.Span;

/** A word of an English segment. Two are equal if all that they tell is. */
public final class Word {

  private final Span span;
  private final String text;
  private final String lemma;
  private final Set<WordClass> classes;

  /** Made once for all places where the word stands. */
  private final String lower;

  /** A bit for each class. */
  private final int bits;

  /**
   * @param span counted from the segment's start
   * @param text as written
   * @param lemma the base form in lower case, {@code be} for {@code were}; a name keeps its letters
   * @param classes what the word can be by the dictionary of English, its context aside; empty for
   *     a word that the dictionary does not hold
   */
  public Word(Span span, String text, String lemma, Set<WordClass> classes) {
    this(span, text, lemma, Set.copyOf(classes), text.toLowerCase(Locale.ROOT), bits(classes));
  }

  private Word(
      Span span, String text, String lemma, Set<WordClass> classes, String lower, int bits) {
    this.span = span;
    this.text = text;
    this.lemma = lemma;
    this.classes = classes;
    this.lower = lower;
    this.bits = bits;
  }

  private static int bits(Set<WordClass> classes) {
    int bits = 0;
    for (WordClass each : classes) {
      bits |= 1 << each.ordinal();
    }
    return bits;
  }

  /** The same word in another place with another lemma. */
  public Word with(Span otherSpan, String otherLemma) {
    return new Word(otherSpan, text, otherLemma, classes, lower, bits);
  }

  public Span span() {
    return span;
  }

  public String text() {
    return text;
  }

  /** As written, but in lower case. */
  public String lower() {
    return lower;
  }

  public String lemma() {
    return lemma;
  }

  public Set<WordClass> classes() {
    return classes;
  }

  public boolean is(WordClass wordClass) {
    return (bits >> wordClass.ordinal() & 1) != 0;
  }

  /** Whether it is nothing but what it can be: {@code the} is only a function word. */
  public boolean isOnly(WordClass wordClass) {
    return bits == 1 << wordClass.ordinal();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Word that
        && span.equals(that.span)
        && text.equals(that.text)
        && lemma.equals(that.lemma)
        && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * span.hashCode() + text.hashCode()) + lemma.hashCode();
  }

  @Override
  public String toString() {
    return text + span;
  }
}
