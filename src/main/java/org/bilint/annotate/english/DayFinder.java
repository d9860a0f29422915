package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Months, days and weekdays: "Monday, July 31, 2025", "the 5th of May", "mid-June", "Friday". */
final class DayFinder {

  private final Tokens tokens;

  DayFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Match at(int i) {
    CalendarWords.Hit weekday = CalendarWords.weekday(tokens, i);
    if (weekday != null) {
      return weekday(i, weekday);
    }
    CalendarWords.Hit third = CalendarWords.at("third", tokens, i);
    if (third != null) {
      DateParts month = monthLed(tokens.skipJoiner(third.end()));
      return month == null
          ? null
          : month.with(Part.THIRD, third.value(), month.end()).match(tokens, i);
    }
    Match days = days(i);
    if (days != null) {
      return days;
    }
    DateParts date = date(i);
    return date == null ? null : date.match(tokens, i);
  }

  private @Nullable DateParts date(int i) {
    DateParts month = monthLed(i);
    return month != null ? month : dayLed(i);
  }

  private @Nullable Match weekday(int i, CalendarWords.Hit weekday) {
    int at = weekday.end();
    at = tokens.is(at, ",") ? at + 1 : at;
    at = tokens.is(at, "the") ? at + 1 : at;
    DateParts date = date(at);
    if (date != null) {
      return date.with(Part.WEEKDAY, weekday.value(), date.end()).match(tokens, i);
    }
    boolean full = CalendarWords.at("weekday", tokens, i) != null;
    boolean dotted = tokens.is(weekday.end() - 1, ".");
    boolean listed = tokens.isDash(weekday.end()) || tokens.isDash(i - 1);
    if (!full && !dotted && !listed) {
      return null; // "Sat" and "Sun" are words
    }
    boolean name = isDayName(weekday.end()) || (isDayName(i - 1) && tokens.isCapitalised(i - 1));
    DateParts parts = DateParts.of(Part.WEEKDAY, weekday.value(), weekday.end());
    return name ? parts.weakMatch(tokens, i) : parts.match(tokens, i);
  }

  /** "Black Friday", "The Sunday Times". */
  private boolean isDayName(int i) {
    return WordLists.has("day-name", tokens.lower(i)) && tokens.isCapitalised(i);
  }

  /** "July 31, 2025", "July 2025", "march sixteen sixty five", "Jan-15-2020", "June". */
  private @Nullable DateParts monthLed(int i) {
    CalendarWords.Hit month = CalendarWords.month(tokens, i);
    if (month == null) {
      return null;
    }
    DateParts parts = DateParts.of(Part.MONTH, month.value(), month.end());
    int at = tokens.skipJoiner(month.end());
    at = tokens.is(at, "the") ? at + 1 : at;
    CalendarWords.Hit day = day(at);
    YearWords.Year year = YearWords.at(tokens, at);
    if (year != null && (day == null || (year.end() > day.end() && !leavesYear(day)))) {
      return parts.with(Part.YEAR, year.year(), year.end());
    }
    if (day != null) {
      parts.with(Part.DAY, day.value(), day.end());
      return withYear(parts, true);
    }
    int comma = tokens.is(month.end(), ",") || tokens.is(month.end(), "of") ? month.end() + 1 : -1;
    YearWords.Year after = comma < 0 ? null : YearWords.at(tokens, comma);
    if (after != null && tokens.isNumber(comma)) {
      return parts.with(Part.YEAR, after.year(), after.end());
    }
    return MonthNames.isMonth(tokens, i) ? parts : null;
  }

  /** "july fifteen twenty twelve": the day takes the first word, the year the others. */
  private boolean leavesYear(CalendarWords.Hit day) {
    return YearWords.pair(tokens, day.end()) != null
        || (tokens.isNumber(day.end()) && YearWords.at(tokens, day.end()) != null);
  }

  private DateParts withYear(DateParts parts, boolean monthFirst) {
    int at = parts.end();
    at =
        tokens.is(at, ",") || tokens.is(at, "of") || tokens.is(at, "in")
            ? at + 1
            : tokens.skipJoiner(at);
    YearWords.Year year = YearWords.at(tokens, at);
    boolean bare = at == parts.end();
    boolean counted = year != null && WordLists.has("counted", tokens.lower(year.end()));
    if (year == null
        || counted
        || (!bare && !monthFirst && !tokens.isNumber(at) && !tokens.is(at, "'"))) {
      return parts;
    }
    return parts.with(Part.YEAR, year.year(), year.end());
  }

  /** "31 July 2025", "the 5th of May", "twenty second of july twenty twelve", "15-Jan-2020". */
  private @Nullable DateParts dayLed(int i) {
    CalendarWords.Hit day = day(i);
    if (day == null) {
      return null;
    }
    int at = day.end();
    at = tokens.is(at, "day") && tokens.is(at + 1, "of") ? at + 1 : at; // "this 19th day of March"
    boolean of = tokens.is(at, "of");
    at = of ? at + 1 : tokens.skipJoiner(at);
    CalendarWords.Hit month = CalendarWords.month(tokens, at);
    boolean verb =
        tokens.is(at, "may") && !of && WordLists.has("modal-after", tokens.lower(at + 1));
    boolean spelledMay =
        tokens.is(at, "may") && !of && !tokens.isNumber(i) && !tokens.isCapitalised(at);
    if (month == null
        || verb
        || spelledMay
        || (CalendarWords.isShortMonth(tokens, at) && isVerb(at))) {
      return null;
    }
    DateParts parts =
        DateParts.of(Part.DAY, day.value(), month.end())
            .with(Part.MONTH, month.value(), month.end());
    return withYear(parts, false);
  }

  private boolean isVerb(int at) {
    return tokens.isAny(at, "mar", "sat", "sun") && !tokens.isCapitalised(at);
  }

  /** A day of the month: "5", "31st", "twenty fifth", "june thirty". */
  private CalendarWords.@Nullable Hit day(int i) {
    if (tokens.isNumber(i)) {
      String digits = tokens.lower(i);
      boolean short2 = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
      int value = short2 ? Integer.parseInt(digits) : 0;
      if (value < 1 || value > 31) {
        return null;
      }
      boolean ending = tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
      int end = ending ? i + 2 : i + 1;
      boolean more =
          tokens.isAny(end, "%", "percent", "am", "pm", "million", "billion")
              || (tokens.is(end, ":") && tokens.glued(end))
              || (!ending && tokens.glued(end) && tokens.isWord(end))
              || (tokens.glued(end) && tokens.is(end, "/"));
      return more ? null : new CalendarWords.Hit(value, end);
    }
    Core ordinal = new OrdinalFinder(tokens).at(i);
    boolean spelled =
        NumberWords.begins(tokens.lower(i)) || NumberWords.ordinal(tokens.lower(i)) != null;
    if (spelled && ordinal != null && ordinal.amount().low().intValue() <= 31) {
      int value = ordinal.amount().low().intValue();
      return value < 1 ? null : new CalendarWords.Hit(value, ordinal.end());
    }
    Numeral small = SpelledNumbers.small(tokens, i);
    int value = small == null ? 0 : small.value().intValue();
    boolean scaled =
        small != null
            && tokens.isAny(small.end(), "hundred", "thousand", "million", "percent", "point");
    return small == null || scaled || value < 1 || value > 31
        ? null
        : new CalendarWords.Hit(value, small.end());
  }

  /** "March 3-5, 2020", "5–7 July", "June 30 to July 4" is two dates anyway. */
  private @Nullable Match days(int i) {
    CalendarWords.Hit month = CalendarWords.month(tokens, i);
    int from = month == null ? i : month.end();
    CalendarWords.Hit first = tokens.isNumber(from) ? day(from) : null;
    int dash = first == null ? -1 : first.end();
    boolean joins = dash > 0 && (tokens.isDash(dash) || tokens.isAny(dash, "to", "and", "or"));
    CalendarWords.Hit second = joins && tokens.isNumber(dash + 1) ? day(dash + 1) : null;
    if (first == null || second == null) {
      return null;
    }
    if (month == null) {
      month = CalendarWords.month(tokens, second.end());
      return month == null ? null : daysBeforeMonth(i, first, dash + 1, second, month);
    }
    boolean chain = tokens.isDash(second.end()) && tokens.glued(second.end());
    boolean decreasing = second.value() <= first.value();
    if (chain
        || decreasing
        || (!tokens.isDash(dash) && CalendarWords.month(tokens, second.end()) != null)) {
      return null;
    }
    DateParts low =
        DateParts.of(Part.MONTH, month.value(), first.end())
            .with(Part.DAY, first.value(), first.end());
    DateParts high = DateParts.of(Part.DAY, second.value(), second.end());
    return twoDays(i, low, dash + 1, high, true);
  }

  private Match daysBeforeMonth(
      int i, CalendarWords.Hit first, int from, CalendarWords.Hit second, CalendarWords.Hit month) {
    DateParts low =
        DateParts.of(Part.DAY, first.value(), first.end())
            .with(Part.MONTH, month.value(), first.end());
    return twoDays(i, low, from, DateParts.of(Part.DAY, second.value(), month.end()), false);
  }

  /** The first day bears month and year, the second neither, as in 3月3日至5日. */
  private Match twoDays(int i, DateParts low, int from, DateParts high, boolean monthFirst) {
    int lowEnd = low.end();
    DateParts year = withYear(DateParts.of(Part.DAY, 1, high.end()), monthFirst);
    Integer told = year.get(Part.YEAR);
    if (told != null) {
      low.with(Part.YEAR, told, lowEnd);
    }
    int end = year.end();
    DateParts second = high.withAll(new DateParts(end));
    return new Match(List.of(low.date(tokens, i), second.date(tokens, from)), end);
  }
}
