package org.bilint.quality;

import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/**
 * A name of a human translation whose rendering is known beyond doubt: both stand once in the
 * segment.
 *
 * @param english where the name stands in the English
 * @param chinese where its rendering stands in the Chinese
 */
record NamePlace(Kind kind, int segment, Pair pair, Span english, Span chinese) {

  /** What shows that the one renders the other. */
  enum Kind {
    LATIN("kept in Latin"),
    DICTIONARY("in a dictionary"),
    DOTTED("a person's name with a dot"),
    RECURRING("always together in the set");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  String name() {
    return english.of(pair.english());
  }

  String rendering() {
    return chinese.of(pair.chinese());
  }

  boolean clashes(NamePlace other) {
    return segment == other.segment
        && (english.overlaps(other.english) || chinese.overlaps(other.chinese));
  }
}
