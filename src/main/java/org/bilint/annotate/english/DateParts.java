package org.bilint.annotate.english;

import java.util.EnumMap;
import java.util.Map;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Parts of a date under construction and the index of the token after them. */
final class DateParts {

  private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
  private int end;

  DateParts(int end) {
    this.end = end;
  }

  static DateParts of(Part part, int value, int end) {
    return new DateParts(end).with(part, value, end);
  }

  DateParts with(Part part, int value, int newEnd) {
    parts.put(part, value);
    end = newEnd;
    return this;
  }

  DateParts withAll(DateParts other) {
    parts.putAll(other.parts);
    end = other.end;
    return this;
  }

  @Nullable Integer get(Part part) {
    return parts.get(part);
  }

  int end() {
    return end;
  }

  DateTime date(Tokens tokens, int start) {
    return new DateTime(tokens.span(start, end), parts, false);
  }

  /** For a day that is part of a name. */
  Match weakMatch(Tokens tokens, int start) {
    return Match.of(new DateTime(tokens.span(start, end), parts, true), end);
  }

  Match match(Tokens tokens, int start) {
    return Match.of(date(tokens, start), end);
  }
}
