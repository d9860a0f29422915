package org.bilint.annotate;

import org.bilint.text.Segment;
import org.bilint.text.Span;

/** A sentence of a segment, without the white space around it. */
public record Sentence(Segment segment, Span span) {

  public String text() {
    return span.of(segment.text());
  }
}
