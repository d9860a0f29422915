package org.bilint.align.names;

import java.util.Optional;
import org.bilint.lexicon.sound.SoundMatch;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** The Chinese rendering before a Latin one in brackets: 柏納李 (Berners-Lee). */
final class BracketFinder {

  private static final String OPENING = "(（[「《";

  /** The most characters of the rendering. */
  private static final int REACH = 24;

  /**
   * The most characters between the rendering and the bracket: a title, a closing mark, a blank.
   */
  private static final int GAP = 4;

  private final BookFinder book;
  private final DictionaryFinder dictionary;
  private final SoundFinder sound;

  BracketFinder(BookFinder book, DictionaryFinder dictionary, SoundFinder sound) {
    this.book = book;
    this.dictionary = dictionary;
    this.sound = sound;
  }

  Optional<Span> find(Sought name, TargetText text, Span latin, LanguageTag language) {
    int bracket = latin.start() - 1;
    if (bracket < 0 || OPENING.indexOf(text.text().charAt(bracket)) < 0) {
      return Optional.empty();
    }
    Span before = new Span(Math.max(0, bracket - REACH), bracket);
    return book.find(name.text(), text, before, language)
        .or(() -> dictionary.find(name.text(), name.words().size() > 1, text, before))
        .or(() -> heard(name, text, before))
        .filter(span -> bracket - span.end() <= GAP);
  }

  private Optional<Span> heard(Sought name, TargetText text, Span before) {
    return sound
        .best(name, text, before)
        .filter(match -> match.verdict() == SoundMatch.Verdict.FOUND)
        .map(SoundMatch::span);
  }
}
