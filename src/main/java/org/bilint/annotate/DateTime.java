package org.bilint.annotate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.bilint.text.Span;

/**
 * A point or period of the calendar, as far as the text tells it: "Q2" has a quarter and no year.
 *
 * @param parts what is told, at least one
 * @param weak whether a missing counterpart is no error
 */
public record DateTime(Span span, Map<Part, Integer> parts, boolean weak) implements Mention {

  /** The parts, from the largest to the smallest. */
  public enum Part {
    /** 20 for the 20th century (1901 to 2000, said loosely). */
    CENTURY,
    /** The first year: 1990 for the 1990s; 90 where the century is not told ("the nineties"). */
    DECADE,
    /** Four digits, 民國 years converted; negative for BC; a fiscal year is a year. */
    YEAR,
    /** 1 or 2. */
    HALF,
    /** 1 to 4. */
    QUARTER,
    /** 1 to 12. */
    MONTH,
    /** 1 early, 2 mid, 3 late; of the month, or of the year where no month is told. */
    THIRD,
    /** 1 to 31. */
    DAY,
    /** ISO: 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** 0 to 23 where am or pm is known, else as written. */
    HOUR,
    MINUTE,
    SECOND
  }

  public DateTime {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a date that tells nothing");
    }
    parts = Collections.unmodifiableMap(new EnumMap<>(parts));
  }

  @Override
  public String kind() {
    return "date";
  }

  public boolean has(Part part) {
    return parts.containsKey(part);
  }

  /**
   * One normal form, smaller parts last: {@code 2025-Q2}, {@code 2025-07-31}, {@code --07-31},
   * {@code W1}, {@code T15:30}, {@code 1990s}, {@code C20}, {@code 2025-H1}, {@code --06-mid}.
   */
  public String normalized() {
    StringBuilder out = new StringBuilder();
    Integer year = parts.get(Part.YEAR);
    if (has(Part.CENTURY)) {
      out.append('C').append(parts.get(Part.CENTURY));
    }
    if (has(Part.DECADE)) {
      out.append(parts.get(Part.DECADE)).append('s');
    }
    boolean belowYear = has(Part.MONTH) || has(Part.QUARTER) || has(Part.HALF) || has(Part.DAY);
    if (year != null) {
      out.append(year < 0 ? "-" : "").append(String.format("%04d", Math.abs(year)));
      out.append(belowYear ? "-" : "");
    } else if (has(Part.MONTH) || has(Part.DAY)) {
      out.append("--");
    }
    if (has(Part.HALF)) {
      out.append('H').append(parts.get(Part.HALF));
    }
    if (has(Part.QUARTER)) {
      out.append('Q').append(parts.get(Part.QUARTER));
    }
    if (has(Part.MONTH)) {
      out.append(String.format("%02d", parts.get(Part.MONTH)));
    }
    if (has(Part.DAY)) {
      out.append("-").append(String.format("%02d", parts.get(Part.DAY)));
    }
    if (has(Part.THIRD)) {
      out.append('-')
          .append(new String[] {"early", "mid", "late"}[parts.getOrDefault(Part.THIRD, 2) - 1]);
    }
    if (has(Part.WEEKDAY)) {
      out.append(out.isEmpty() ? "W" : " W").append(parts.get(Part.WEEKDAY));
    }
    if (has(Part.HOUR)) {
      out.append(String.format("T%02d", parts.get(Part.HOUR)));
      out.append(String.format(":%02d", parts.getOrDefault(Part.MINUTE, 0)));
      if (has(Part.SECOND)) {
        out.append(String.format(":%02d", parts.get(Part.SECOND)));
      }
    }
    return out.toString();
  }
}
