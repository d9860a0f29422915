package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Parts of the business year: "Q2 2025", "2Q25", "second-quarter", "H1", "FY24", "fiscal 2024". */
final class QuarterFinder {

  private final Tokens tokens;

  QuarterFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Match at(int i) {
    DateParts code = code(i);
    if (code != null) {
      return code.match(tokens, i);
    }
    Match two = twoQuarters(i);
    if (two != null) {
      return two;
    }
    CalendarWords.Hit fiscal = fiscal(i);
    if (fiscal != null) {
      return afterFiscal(i, fiscal.end());
    }
    DateParts named = named(i);
    return named == null ? afterYear(i) : named.match(tokens, i);
  }

  /** "2009 H1N1" tells no half. */
  private boolean runsOn(int i) {
    return tokens.glued(i) && (tokens.isWord(i) || tokens.isNumber(i));
  }

  /** "2025 Q2", "2025 second quarter". */
  private @Nullable Match afterYear(int i) {
    if (!tokens.isNumber(i) || !YearWords.looksLikeModernYear(tokens.lower(i))) {
      return null;
    }
    int next = tokens.skipJoiner(i + 1);
    DateParts part = tokens.glued(next) && next == i + 1 ? null : code(next);
    part = part == null ? named(next) : part;
    return part == null || part.get(Part.YEAR) != null || runsOn(part.end())
        ? null
        : part.with(Part.YEAR, Integer.parseInt(tokens.lower(i)), part.end()).match(tokens, i);
  }

  private CalendarWords.@Nullable Hit fiscal(int i) {
    return CalendarWords.at("fiscal", tokens, i);
  }

  /** "fiscal 2024", "FY24", "fiscal second quarter", "fiscal Q2 2025". */
  private @Nullable Match afterFiscal(int i, int at) {
    DateParts quarter = code(at);
    if (quarter == null) {
      quarter = named(at);
    }
    if (quarter != null) {
      return quarter.match(tokens, i);
    }
    YearWords.Year year = fiscalYear(i, at);
    if (year == null) {
      return null;
    }
    int next = tokens.is(year.end(), "'s") ? year.end() + 1 : tokens.skipJoiner(year.end());
    DateParts part = code(next);
    part = part == null ? named(next) : part;
    if (part != null && part.get(Part.YEAR) == null && !runsOn(part.end())) {
      return part.with(Part.YEAR, year.year(), part.end()).match(tokens, i); // "FY26 first half"
    }
    return DateParts.of(Part.YEAR, year.year(), year.end()).match(tokens, i);
  }

  private YearWords.@Nullable Year fiscalYear(int i, int at) {
    int from = tokens.skipJoiner(at);
    YearWords.Year year = YearWords.at(tokens, from);
    boolean letters = tokens.isAny(i, "fy", "cy");
    return year == null && letters ? YearWords.twoDigits(tokens, from) : year;
  }

  /** "Q2", "2Q25", "H1 2025", "1H23", with the year behind it. */
  private @Nullable DateParts code(int i) {
    if (tokens.glued(i)
        && i > 0
        && ((tokens.isWord(i - 1) && !tokens.isAny(i - 1, "fy", "cy")) || tokens.isNumber(i - 1))) {
      return null;
    }
    boolean letterFirst =
        tokens.isAny(i, "q", "h", "qtr")
            && tokens.isNumber(i + 1)
            && (tokens.glued(i + 1) || tokens.hasCapital(i))
            && !(tokens.isDash(i - 1) && tokens.isWord(i - 2));
    boolean digitFirst = tokens.isNumber(i) && tokens.glued(i + 1) && tokens.isAny(i + 1, "q", "h");
    if (!letterFirst && !digitFirst) {
      return null;
    }
    String digit = tokens.lower(letterFirst ? i + 1 : i);
    boolean half = tokens.is(letterFirst ? i : i + 1, "h");
    int value = digit.length() == 1 ? digit.charAt(0) - '0' : 0;
    if (value < 1 || value > (half ? 2 : 4)) {
      return null;
    }
    if (half && !tokens.hasCapital(letterFirst ? i : i + 1) && !tokens.glued(i + 2)) {
      return null; // "2h" is two hours
    }
    int end = i + 2;
    Part part = half ? Part.HALF : Part.QUARTER;
    DateParts parts = DateParts.of(part, value, end);
    YearWords.Year glued = tokens.glued(end) ? YearWords.twoDigits(tokens, end) : null;
    if (glued == null && tokens.glued(end) && (tokens.is(end, "-") || tokens.is(end, "/"))) {
      glued = YearWords.twoDigits(tokens, end + 1);
    }
    if (glued != null) {
      return parts.with(Part.YEAR, glued.year(), glued.end());
    }
    if (tokens.glued(end) && tokens.isNumber(end) && !YearWords.looksLikeYear(tokens.lower(end))) {
      return null;
    }
    return withYear(parts);
  }

  /** "third quarter", "fourth fiscal quarter", "first half", "back half". */
  private @Nullable DateParts named(int i) {
    CalendarWords.Hit half = CalendarWords.at("half", tokens, i);
    if (half != null) {
      boolean other =
          tokens.isJoiner(half.end())
              && tokens.isAny(half.end() + 1, "marathon", "hour", "time", "century");
      return other ? null : withYear(DateParts.of(Part.HALF, half.value(), half.end()));
    }
    int ordinal = ordinal(i);
    if (ordinal == 0) {
      return null;
    }
    int end = quarterEnd(tokens.skipJoiner(ordinalEnd(i)));
    return end == 0 || isInARow(end) ? null : withYear(DateParts.of(Part.QUARTER, ordinal, end));
  }

  /** "The fourth quarter in a row" is of any year; not that of "running costs". */
  private boolean isInARow(int i) {
    int end = WordLists.skip("in-a-row", tokens, i);
    return end > i
        && (!tokens.isWord(end)
            || !tokens.is(i, "running")
            || WordLists.has("clause-word", tokens.lower(end)));
  }

  private int quarterEnd(int i) {
    int at = tokens.isAny(i, "fiscal", "calendar") ? i + 1 : i;
    boolean quarter = tokens.isAny(at, "quarter", "quarters", "qtr");
    boolean other =
        tokens.isJoiner(at + 1)
            && tokens.isAny(at + 2, "final", "finals", "finalist", "point", "century", "pounder");
    return quarter && !other ? at + 1 : 0;
  }

  /** "first and second quarters", "third or fourth quarter". */
  private @Nullable Match twoQuarters(int i) {
    int first = ordinal(i);
    int at = first == 0 ? -1 : ordinalEnd(i);
    if (at < 0 || !tokens.isAny(at, "and", "or", "to", "through", "versus", "-", "–")) {
      return null;
    }
    int from = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    int second = ordinal(from);
    int unit = second == 0 ? -1 : tokens.skipJoiner(ordinalEnd(from));
    int end = unit < 0 ? 0 : quarterEnd(unit);
    boolean half = unit > 0 && first < 3 && second < 3 && tokens.isAny(unit, "half", "halves");
    if (end == 0 && !half) {
      return null;
    }
    Part part = half ? Part.HALF : Part.QUARTER;
    DateParts later = withYear(DateParts.of(part, second, half ? unit + 1 : end));
    DateParts earlier = DateParts.of(part, first, at);
    Integer year = later.get(Part.YEAR);
    if (year != null) {
      earlier.with(Part.YEAR, year, at);
    }
    return new Match(List.of(earlier.date(tokens, i), later.date(tokens, from)), later.end());
  }

  /** 1 to 4 for the ordinal at token i, in words or digits; 0 where there is none. */
  private int ordinal(int i) {
    if (tokens.isNumber(i)) {
      boolean ending = tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
      String digit = tokens.lower(i);
      return ending && digit.length() == 1 && digit.charAt(0) <= '4' ? digit.charAt(0) - '0' : 0;
    }
    BigDecimal value = NumberWords.ordinal(tokens.lower(i));
    return value != null && value.compareTo(BigDecimal.valueOf(4)) <= 0 ? value.intValue() : 0;
  }

  private int ordinalEnd(int i) {
    return tokens.isNumber(i) ? i + 2 : i + 1;
  }

  /** "... of fiscal year 2026", "... 2025", "... of '24", "... in 2025", "... of October". */
  private DateParts withYear(DateParts parts) {
    int at = parts.end();
    at = tokens.isAny(at, "of", "in", ",") ? at + 1 : tokens.skipJoiner(at);
    at = tokens.isAny(at, "the", "our", "its", "their") ? at + 1 : at;
    CalendarWords.Hit fiscal = fiscal(at);
    if (fiscal != null) {
      YearWords.Year year = fiscalYear(at, fiscal.end());
      return year == null ? parts : parts.with(Part.YEAR, year.year(), year.end());
    }
    boolean comma = tokens.is(at - 1, ",") && at > parts.end();
    CalendarWords.Hit month = tokens.is(at - 1, "of") ? CalendarWords.month(tokens, at) : null;
    if (month != null) {
      parts.with(Part.MONTH, month.value(), month.end());
      at = month.end();
    }
    YearWords.Year year =
        tokens.isNumber(at) || tokens.is(at, "'")
            ? YearWords.at(tokens, at)
            : YearWords.spelled(tokens, at);
    boolean counted = year != null && WordLists.has("counted", tokens.lower(year.end()));
    return year == null || counted || (comma && !tokens.isNumber(at))
        ? parts
        : parts.with(Part.YEAR, year.year(), year.end());
  }
}
