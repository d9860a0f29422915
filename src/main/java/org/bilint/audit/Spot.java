package org.bilint.audit;

import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A place as an audit keeps it: 1-based line and columns of the file, columns in UTF-16 units, the
 * end exclusive.
 */
public record Spot(int line, int column, int endColumn, String text) {

  /**
   * @param linesBefore lines of the file that stand before this document, which is a part of it
   */
  static Spot of(Document document, Place place, int linesBefore) {
    Span span = place.inDocument();
    int column = document.lines().column(span.start());
    return new Spot(
        linesBefore + document.lines().line(span.start()),
        column,
        column + span.length(),
        place.text());
  }
}
