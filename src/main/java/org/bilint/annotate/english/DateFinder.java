package org.bilint.annotate.english;

import org.jspecify.annotations.Nullable;

/** Finds the date or time that begins at a token: the longest that its parts find. */
final class DateFinder {

  private final Tokens tokens;
  private final DayFinder days;
  private final QuarterFinder quarters;
  private final YearFinder years;
  private final ClockFinder clocks;

  DateFinder(Tokens tokens) {
    this.tokens = tokens;
    this.days = new DayFinder(tokens);
    this.quarters = new QuarterFinder(tokens);
    this.years = new YearFinder(tokens);
    this.clocks = new ClockFinder(tokens);
  }

  @Nullable Match at(int i) {
    Match found = NumericDates.at(tokens, i);
    found = longer(found, quarters.at(i));
    found = longer(found, days.at(i));
    found = longer(found, years.at(i));
    return longer(found, clocks.at(i));
  }

  private static @Nullable Match longer(@Nullable Match first, @Nullable Match second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.end() > first.end() ? second : first;
  }
}
