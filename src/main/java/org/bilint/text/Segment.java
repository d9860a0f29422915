package org.bilint.text;

/**
 * One paragraph in one language: its characters and the place in the document's content where they
 * begin. Spans inside a segment count from its own first unit.
 */
public record Segment(String text, int offset) {

  public Segment {
    if (offset < 0) {
      throw new IllegalArgumentException("negative offset " + offset);
    }
  }

  /** By hand, as comparing segments is what many loops do most. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Segment that && offset == that.offset && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + offset;
  }

  public Span span() {
    return new Span(0, text.length());
  }

  /** A span of this segment, counted from the start of the document. */
  public Span inDocument(Span span) {
    return span.shift(offset);
  }
}
