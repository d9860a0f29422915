package org.bilint.audit.view;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as metadata tell it: {@code 2025-07-31}, {@code 20250731}, {@code 2025-07}, {@code
 * 2025-Q3}, {@code 2025q3}, {@code FY2025} or {@code 2025}.
 *
 * @param month from 1 to 12; that in which a quarter begins; 1 of a year
 */
record Period(int year, int month, Step finest) implements Comparable<Period> {

  /** How long a stretch of the time axis is, the shortest first. */
  enum Step {
    MONTH,
    QUARTER,
    YEAR
  }

  /** More months on an axis are no longer told apart. */
  private static final int MOST = 36;

  private static final Pattern QUARTER =
      Pattern.compile("(?:fy)?(\\d{4})[-_ ]?q([1-4])|q([1-4])[-_ ]?(?:fy)?(\\d{4})");

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-_./]?(0[1-9]|1[0-2])(?:[-_./]?(?:[0-2]\\d|3[01]))?)?");

  static Optional<Period> of(String date) {
    String plain = date.strip().toLowerCase(Locale.ROOT);
    Matcher quarter = QUARTER.matcher(plain);
    if (quarter.matches()) {
      String year = quarter.group(1) == null ? quarter.group(4) : quarter.group(1);
      String number = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
      int month = 3 * Integer.parseInt(number) - 2;
      return Optional.of(new Period(Integer.parseInt(year), month, Step.QUARTER));
    }
    Matcher day = DAY.matcher(plain.startsWith("fy") ? plain.substring(2) : plain);
    if (!day.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        day.group(2) == null
            ? new Period(Integer.parseInt(day.group(1)), 1, Step.YEAR)
            : new Period(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Step.MONTH));
  }

  /** The shortest step that all dates tell and that leaves the axis legible. */
  static Step step(Collection<Period> periods) {
    Step step = Step.MONTH;
    for (Period each : periods) {
      step = each.finest.compareTo(step) > 0 ? each.finest : step;
    }
    while (step != Step.YEAR && count(periods, step) > MOST) {
      step = Step.values()[step.ordinal() + 1];
    }
    return step;
  }

  private static long count(Collection<Period> periods, Step step) {
    return periods.stream().map(each -> each.name(step)).distinct().count();
  }

  /** The stretch of the axis that it falls into: {@code 2025-07}, {@code 2025 Q3}, {@code 2025}. */
  String name(Step step) {
    return switch (step) {
      case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, month);
      case QUARTER -> String.format(Locale.ROOT, "%d Q%d", year, (month + 2) / 3);
      case YEAR -> String.valueOf(year);
    };
  }

  @Override
  public int compareTo(Period other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(month, other.month);
  }
}
