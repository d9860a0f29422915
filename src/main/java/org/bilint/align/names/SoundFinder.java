package org.bilint.align.names;

import java.util.Optional;
import org.bilint.align.names.Sought.Found;
import org.bilint.annotate.Name;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatch;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** A transliteration of the name's distinctive words, or of the one that is heard best. */
final class SoundFinder implements NameFinder {

  private static final int FEWEST_LETTERS = 3;

  /** What a name must score of which another rendering is known: by chance if at all. */
  private static final double FOR_KNOWN = 8;

  private final SoundMatcher matcher;
  private final NameBook book;
  private final CommonWords common;

  SoundFinder(SoundMatcher matcher, NameBook book, CommonWords common) {
    this.matcher = matcher;
    this.book = book;
    this.common = common;
  }

  @Override
  public Optional<Found> find(Sought name, TargetText text, LanguageTag language) {
    if (name.kind() == Name.Kind.ACRONYM) {
      return Optional.empty();
    }
    return best(name, text, name.window(text)).flatMap(match -> judged(name, text, match));
  }

  /** The best match of all distinctive words or of one of them. */
  Optional<SoundMatch> best(Sought name, TargetText text, Span window) {
    Optional<SoundMatch> best = whole(name, text, window);
    if (name.distinctive().size() > 1) {
      for (String word : name.distinctive()) {
        Optional<SoundMatch> part = find(word, text, window);
        if (part.isPresent() && (best.isEmpty() || part.get().score() > best.get().score())) {
          best = part;
        }
      }
    }
    return best;
  }

  private Optional<Found> judged(Sought name, TargetText text, SoundMatch match) {
    boolean heard = match.verdict() == SoundMatch.Verdict.FOUND;
    boolean fixed = book.find(name.text()).stream().anyMatch(SoundFinder::isFixed);
    boolean found = heard && (!fixed || match.score() >= FOR_KNOWN);
    if (found) {
      return Optional.of(new Found(text, match.span(), Means.SOUND, match.score()));
    }
    boolean doubtful =
        (fixed ? heard : !common.areCommon(name.distinctive())) && looksForeign(text, match.span());
    return doubtful
        ? Optional.of(new Found(text, match.span(), Means.UNCERTAIN, match.score()))
        : Optional.empty();
  }

  /** Whether none of the characters is one of running text rather than of names. */
  private boolean looksForeign(TargetText text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.free().charAt(i);
      if (!SoundMatcher.isSeparator(c) && matcher.weight(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a known name has one way to be rendered: people's names are spelt as one likes. */
  private static boolean isFixed(KnownName known) {
    return known.kind() != KnownName.Kind.PERSON;
  }

  /** The match of all distinctive words in their order. */
  Optional<SoundMatch> whole(Sought name, TargetText text, Span window) {
    return find(String.join(" ", name.distinctive()), text, window);
  }

  Optional<SoundMatch> find(String english, TargetText text, Span within) {
    if (english.length() < FEWEST_LETTERS
        || NameWords.isAllCapitals(english)
        || !NameWords.isCapitalised(english)) {
      return Optional.empty();
    }
    return matcher.find(english, text.free(), within);
  }
}
