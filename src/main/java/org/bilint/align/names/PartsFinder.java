package org.bilint.align.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilint.align.names.Sought.Found;
import org.bilint.annotate.Name;
import org.bilint.lexicon.sound.SoundMatch;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** Some of a name's distinctive words: a name of several words is found if one of them is. */
final class PartsFinder implements NameFinder {

  /** The most characters between two parts of one rendering. */
  private static final int GAP = 2;

  private final BookFinder book;
  private final DictionaryFinder dictionary;
  private final SoundFinder sound;

  PartsFinder(BookFinder book, DictionaryFinder dictionary, SoundFinder sound) {
    this.book = book;
    this.dictionary = dictionary;
    this.sound = sound;
  }

  @Override
  public Optional<Found> find(Sought name, TargetText text, LanguageTag language) {
    if (name.distinctive().size() == 1 && name.words().size() == 1) {
      return translated(name, text).map(span -> new Found(text, span, Means.TRANSLATED, 1));
    }
    Span window = name.window(text);
    List<Span> sure = new ArrayList<>();
    List<Span> all = new ArrayList<>();
    for (String word : name.distinctive()) {
      Optional<Span> part = part(word, text, window, language);
      part.filter(span -> word.chars().anyMatch(Character::isLetter)).ifPresent(sure::add);
      part.or(() -> common(name, word, text, window)).ifPresent(all::add);
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Span anchor = sure.isEmpty() ? all.get(0) : sure.get(0);
    Means means = sure.isEmpty() ? Means.TRANSLATED : Means.PART;
    return Optional.of(new Found(text, joined(anchor, all), means, all.size()));
  }

  private Optional<Span> part(String word, TargetText text, Span window, LanguageTag language) {
    Predicate<SoundMatch> found = match -> match.verdict() == SoundMatch.Verdict.FOUND;
    return LatinFinder.find(word, false, text, window)
        .or(() -> book.find(word, text, window, language))
        .or(() -> dictionary.find(word, false, text, window))
        .or(() -> sound.find(word, text, window).filter(found).map(SoundMatch::span));
  }

  private Optional<Span> translated(Sought name, TargetText text) {
    return common(name, name.text(), text, name.window(text));
  }

  /** People are not called by the meaning of their names. */
  private Optional<Span> common(Sought name, String word, TargetText text, Span window) {
    return name.kind() == Name.Kind.PERSON
        ? Optional.empty()
        : dictionary.find(word, true, text, window);
  }

  /** The anchor with the parts that are near it, whatever their order. */
  private static Span joined(Span anchor, List<Span> parts) {
    Span span = anchor;
    for (Span part : parts.stream().sorted().toList()) {
      if (part.start() >= span.start() && part.start() <= span.end() + GAP) {
        span = new Span(span.start(), Math.max(span.end(), part.end()));
      }
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      Span part = parts.get(i);
      if (part.end() <= span.end() && part.end() + GAP >= span.start()) {
        span = new Span(Math.min(part.start(), span.start()), span.end());
      }
    }
    return span;
  }
}
