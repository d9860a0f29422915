package org.bilint.report;

import org.bilint.text.Document;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A place by its two ends, 1-based, columns in UTF-16 units, the end exclusive: it may stand on a
 * later line than the start.
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {

  static Region of(Document document, Place place) {
    Span span = place.inDocument();
    LineMap lines = document.lines();
    return new Region(
        lines.line(span.start()),
        lines.column(span.start()),
        lines.line(span.end()),
        lines.column(span.end()));
  }
}
