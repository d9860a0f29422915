package org.bilint.align.names;

import org.bilint.annotate.Name;
import org.bilint.text.Place;
import org.bilint.text.Segment;

/** A name and where it stands. */
public record SourceName(Place place, Name name) {

  public static SourceName of(Segment segment, Name name) {
    return new SourceName(new Place(segment, name.span()), name);
  }
}
