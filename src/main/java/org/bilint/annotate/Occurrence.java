package org.bilint.annotate;

import org.bilint.text.Place;
import org.bilint.text.Segment;

/** A mention and the segment it stands in. */
public record Occurrence(Segment segment, Mention mention) {

  public Place place() {
    return new Place(segment, mention.span());
  }

  public String text() {
    return mention.span().of(segment.text());
  }
}
