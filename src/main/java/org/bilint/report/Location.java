package org.bilint.report;

import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A place as editors count it: 1-based line and columns, columns in UTF-16 units, the end
 * exclusive. Should a span run over a line's end, its columns go on counting from the first line.
 */
record Location(int line, int column, int endColumn, String text) {

  static Location of(Document document, Place place) {
    Span span = place.inDocument();
    int column = document.lines().column(span.start());
    return new Location(
        document.lines().line(span.start()), column, column + span.length(), place.text());
  }
}
