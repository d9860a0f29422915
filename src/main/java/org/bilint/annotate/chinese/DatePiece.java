package org.bilint.annotate.chinese;

import java.util.EnumMap;
import java.util.Map;
import org.bilint.annotate.DateTime.Part;

/**
 * A part of a date that was read, and where it ends.
 *
 * @param strong whether it is a date for certain, even behind a bound
 */
record DatePiece(int end, Map<Part, Integer> parts, boolean strong) {

  static DatePiece of(int end, Part part, int value) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    parts.put(part, value);
    return new DatePiece(end, parts, true);
  }

  DatePiece and(Part part, int value, int newEnd) {
    Map<Part, Integer> both = new EnumMap<>(Part.class);
    both.putAll(parts);
    both.put(part, value);
    return new DatePiece(newEnd, both, strong);
  }

  DatePiece and(DatePiece other) {
    Map<Part, Integer> both = new EnumMap<>(Part.class);
    both.putAll(parts);
    both.putAll(other.parts);
    return new DatePiece(other.end, both, strong || other.strong);
  }

  DatePiece unsure() {
    return new DatePiece(end, parts, false);
  }
}
