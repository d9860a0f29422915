package org.bilint.rules;

import java.util.BitSet;
import org.bilint.text.Span;

/** Titles of works in a text, 《so》 or 〈so〉: they keep their words wherever they are quoted. */
final class Titles {

  private final BitSet inside = new BitSet();

  Titles(String text) {
    mark(text, '《', '》');
    mark(text, '〈', '〉');
  }

  private void mark(String text, char open, char close) {
    int opened = text.indexOf(open);
    while (opened >= 0) {
      int closed = text.indexOf(close, opened);
      if (closed < 0) {
        return;
      }
      inside.set(opened, closed);
      opened = text.indexOf(open, closed);
    }
  }

  boolean contain(Span span) {
    return inside.get(span.start());
  }
}
