package org.bilint.align.names;

import java.util.Optional;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A Chinese sentence of which more and more is taken by the names found. Spans count from the
 * sentence's start.
 */
final class TargetText {

  /** Stands for a character that is taken. */
  static final char TAKEN = '\0';

  private final Sentence sentence;
  private final String text;
  private final String simplified;
  private final StringBuilder free;
  private final StringBuilder freeLatin;

  TargetText(Sentence sentence) {
    this.sentence = sentence;
    text = sentence.text();
    simplified = Simplified.of(text);
    free = new StringBuilder(simplified);
    freeLatin = new StringBuilder(text);
  }

  /** As written. */
  String text() {
    return text;
  }

  /** In Simplified characters, what is taken as {@link #TAKEN}. */
  CharSequence free() {
    return free;
  }

  /** As written, what is taken as {@link #TAKEN}. */
  CharSequence freeAsWritten() {
    return freeLatin;
  }

  /** A stretch in Simplified characters, taken or not. */
  String simplified(Span span) {
    return span.of(simplified);
  }

  int length() {
    return text.length();
  }

  void take(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      free.setCharAt(i, TAKEN);
      freeLatin.setCharAt(i, TAKEN);
    }
  }

  Place place(Span span) {
    return new Place(sentence.segment(), span.shift(sentence.span().start()));
  }

  /** The first free place of these Simplified characters. */
  Optional<Span> find(String simplified, Span within) {
    int last = within.end() - simplified.length();
    for (int at = within.start(); at <= last; at++) {
      if (startsWith(simplified, at)) {
        return Optional.of(new Span(at, at + simplified.length()));
      }
    }
    return Optional.empty();
  }

  /** Whether these Simplified characters stand free at a place. */
  boolean startsWith(String simplified, int at) {
    if (at < 0 || at + simplified.length() > free.length()) {
      return false;
    }
    for (int i = 0; i < simplified.length(); i++) {
      if (free.charAt(at + i) != simplified.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
