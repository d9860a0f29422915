package org.bilint.text;

/** A stretch of one segment. */
public record Place(Segment segment, Span span) implements Comparable<Place> {

  public Place {
    if (span.end() > segment.text().length()) {
      throw new IllegalArgumentException(span + " is outside its segment");
    }
  }

  /** By hand, for speed. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Place that && span.equals(that.span) && segment.equals(that.segment);
  }

  @Override
  public int hashCode() {
    return 31 * segment.hashCode() + span.hashCode();
  }

  public static Place whole(Segment segment) {
    return new Place(segment, segment.span());
  }

  public String text() {
    return span.of(segment.text());
  }

  public Span inDocument() {
    return segment.inDocument(span);
  }

  @Override
  public int compareTo(Place other) {
    return inDocument().compareTo(other.inDocument());
  }
}
