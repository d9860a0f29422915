package org.bilint.align.names;

import java.util.List;
import java.util.Optional;
import org.bilint.annotate.Name;
import org.bilint.text.Span;

/** A name to be found, with what was found so far. */
final class Sought {

  /** A stretch of a target text that stands for the name. */
  record Found(
      TargetText text,
      Span span,
      Means means,
      double score,
      Optional<Span> beside,
      boolean shared) {

    Found(TargetText text, Span span, Means means, double score) {
      this(text, span, means, score, Optional.empty(), false);
    }

    Found at(Span whole, Optional<Span> rendering) {
      return new Found(text, whole, means, score, rendering, shared);
    }

    Found again() {
      return new Found(text, span, means, score, beside, true);
    }
  }

  /** The most characters of one text that are searched for one name. */
  private static final int WINDOW = 1200;

  private final SourceName source;
  private final String text;
  private final List<String> words;
  private final List<String> distinctive;
  private Optional<Found> found = Optional.empty();
  private Optional<Found> uncertain = Optional.empty();

  Sought(SourceName source, GenericWords generic) {
    this.source = source;
    text = NameWords.plain(source.name().text());
    words = NameWords.of(text);
    distinctive = generic.distinctive(words);
  }

  SourceName source() {
    return source;
  }

  Name.Kind kind() {
    return source.name().kind();
  }

  /** The name without a possessive ending, its words joined by one blank. */
  String text() {
    return text;
  }

  List<String> words() {
    return words;
  }

  /** The words that tell the name from others; all words if none does. */
  List<String> distinctive() {
    return distinctive;
  }

  Optional<Found> found() {
    return found;
  }

  Optional<Found> uncertain() {
    return uncertain;
  }

  void settle(Found what) {
    found = Optional.of(what);
  }

  void doubt(Found what) {
    uncertain = Optional.of(what);
  }

  /**
   * Where in a text to look: all of it, or in a very long one the part about as far on as the name
   * is in its own segment.
   */
  Span window(TargetText target) {
    if (target.length() <= WINDOW) {
      return new Span(0, target.length());
    }
    double progress =
        (double) source.place().span().start()
            / Math.max(1, source.place().segment().text().length());
    int middle = (int) (progress * target.length());
    int start = Math.max(0, Math.min(middle - WINDOW / 2, target.length() - WINDOW));
    return new Span(start, start + WINDOW);
  }
}
