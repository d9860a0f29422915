package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Times of day: "3:30 p.m. Eastern", "5pm", "half past three", "8 o'clock", "noon". */
final class ClockFinder {

  private static final int UNKNOWN = -1;

  private static final String[] HOUR_OPENERS = {
    "at", "by", "until", "till", "before", "after", "around", "about", "is", "'s", "was", "since"
  };

  private final Tokens tokens;

  ClockFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Match at(int i) {
    boolean time = isColonPair(i) || CalendarWords.at("meridiem", tokens, i + 1) != null;
    boolean inside =
        tokens.glued(i)
            && i > 0
            && (tokens.is(i - 1, ":") || (tokens.is(i - 1, "/") && !time) || tokens.isWord(i - 1));
    if (inside) {
      return null;
    }
    DateParts named = named(i);
    if (named != null) {
      return named.match(tokens, i);
    }
    Match past = past(i);
    if (past != null) {
      return past;
    }
    Match pair = sharedMeridiem(i);
    if (pair != null) {
      return pair;
    }
    DateParts told = tokens.isNumber(i) ? digits(i) : spelled(i);
    return told == null ? null : told.match(tokens, i);
  }

  private @Nullable DateParts named(int i) {
    int at = tokens.is(i, "12") || tokens.is(i, "twelve") ? i + 1 : i;
    if (tokens.isAny(at, "noon", "midday")) {
      return withZone(time(12, 0, at + 1));
    }
    return tokens.is(at, "midnight") ? withZone(time(0, 0, at + 1)) : null;
  }

  private static DateParts time(int hour, int minute, int end) {
    DateParts parts = DateParts.of(Part.HOUR, hour, end);
    return minute == UNKNOWN ? parts : parts.with(Part.MINUTE, minute, end);
  }

  private @Nullable DateParts digits(int i) {
    String digits = tokens.lower(i);
    int dot = digits.indexOf('.');
    if (dot > 0) {
      boolean shape = digits.length() - dot == 3 && dot <= 2;
      return shape
          ? withMeridiem(
              number(digits.substring(0, dot)), number(digits.substring(dot + 1)), i + 1, true)
          : null;
    }
    if (digits.length() > 2 || !digits.chars().allMatch(Character::isDigit)) {
      return null;
    }
    int hour = number(digits);
    if (isColonPair(i)) {
      int minute = number(tokens.lower(i + 2));
      if (hour > 24 || minute > 59 || (tokens.is(i + 3, ":") && !isColonPair(i + 2))) {
        return null;
      }
      if (!isColonPair(i + 2)) {
        return withMeridiem(hour, minute, i + 3, false);
      }
      int second = number(tokens.lower(i + 4));
      DateParts parts = second > 59 ? null : withMeridiem(hour, minute, i + 5, false);
      return parts == null ? null : parts.with(Part.SECOND, second, parts.end());
    }
    int clock = oClock(i + 1);
    if (clock > 0) {
      return withMeridiem(hour, 0, clock, false);
    }
    return hour > 23 ? null : withMeridiem(hour, UNKNOWN, i + 1, true);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private boolean isColonPair(int i) {
    String minutes = tokens.lower(i + 2);
    return tokens.is(i + 1, ":")
        && tokens.glued(i + 1)
        && tokens.glued(i + 2)
        && tokens.isNumber(i + 2)
        && minutes.length() == 2
        && minutes.chars().allMatch(Character::isDigit);
  }

  /** The index after "o'clock", "oclock", "o' clock", "o clock"; 0 where there is none. */
  private int oClock(int at) {
    if (tokens.isAny(at, "o'clock", "oclock")) {
      return at + 1;
    }
    if (tokens.is(at, "o")) {
      int clock = tokens.is(at + 1, "'") ? at + 2 : at + 1;
      return tokens.is(clock, "clock") ? clock + 1 : 0;
    }
    return 0;
  }

  /** Adds "p.m." and the zone; where the first is required and missing, null. */
  private @Nullable DateParts withMeridiem(int hour, int minute, int end, boolean required) {
    CalendarWords.Hit meridiem = CalendarWords.at("meridiem", tokens, end);
    boolean far = meridiem != null && tokens.is(end, "in") && required && hour > 12;
    if (meridiem == null || far) {
      return required || hour > 24 ? null : withZone(time(hour, minute, end));
    }
    if (hour > 24 || minute > 59) {
      return null;
    }
    int full = hour > 12 ? hour : hour % 12 + meridiem.value();
    return withZone(time(full, minute == UNKNOWN ? 0 : minute, meridiem.end()));
  }

  private DateParts withZone(DateParts parts) {
    int at = parts.end();
    CalendarWords.Hit zone = CalendarWords.at("zone", tokens, at);
    boolean sure =
        zone != null
            && (zone.end() > at + 1 || tokens.lower(at).length() <= 4 || tokens.isCapitalised(at));
    return zone == null || !sure ? parts : parts.withAll(new DateParts(zone.end()));
  }

  /** "quarter past one", "twenty five past three", "ten to eleven pm", "one min to one am". */
  private @Nullable Match past(int i) {
    int at;
    int minutes;
    if (tokens.isAny(i, "quarter", "half")) {
      minutes = tokens.is(i, "half") ? 30 : 15;
      at = i + 1;
    } else {
      Numeral small = small(i);
      if (small == null || small.value().intValue() > 59) {
        return null;
      }
      minutes = small.value().intValue();
      at = small.end();
      at = tokens.isAny(at, "min", "mins", "minute", "minutes") ? at + 1 : at;
    }
    boolean past = tokens.isAny(at, "past", "after");
    boolean before = tokens.isAny(at, "to", "till", "til", "before");
    Numeral hour = past || before ? small(at + 1) : null;
    if (hour == null || hour.value().intValue() > 12 || hour.value().signum() == 0) {
      return null;
    }
    int clock = oClock(hour.end());
    int end = clock > 0 ? clock : hour.end();
    CalendarWords.Hit meridiem = CalendarWords.at("meridiem", tokens, end);
    boolean sure =
        tokens.isAny(at, "past", "till", "til")
            || meridiem != null
            || clock > 0
            || tokens.is(i, "quarter");
    if (!sure) {
      return null; // "ten to eleven people"
    }
    int total = hour.value().intValue() * 60 + (past ? minutes : -minutes);
    if (meridiem != null) {
      total = (hour.value().intValue() % 12 + meridiem.value()) * 60 + (past ? minutes : -minutes);
      end = meridiem.end();
    }
    total = Math.floorMod(total, 24 * 60);
    int shown = total / 60 == 0 && meridiem == null ? 12 : total / 60;
    return withZone(time(shown, total % 60, end)).match(tokens, i);
  }

  private @Nullable Numeral small(int i) {
    if (tokens.isNumber(i)) {
      Numeral digits = DigitNumbers.plain(tokens, i);
      return digits != null && digits.isWhole() && digits.value().compareTo(NumberWords.HUNDRED) < 0
          ? digits
          : null;
    }
    return SpelledNumbers.small(tokens, i);
  }

  /** "two thirty", "eight o six pm", "two p m", "three o'clock". */
  private @Nullable DateParts spelled(int i) {
    Numeral hour = SpelledNumbers.small(tokens, i);
    if (hour == null || hour.value().intValue() > 24) {
      return null;
    }
    int end = hour.end();
    int value = hour.value().intValue();
    int clock = oClock(end);
    if (clock > 0) {
      return withMeridiem(value, 0, clock, false);
    }
    DateParts whole = withMeridiem(value, UNKNOWN, end, true);
    if (whole != null) {
      // "Three in the morning, two in the evening" may count; "at six in the morning" does not.
      return tokens.is(end, "in") && !tokens.isAny(i - 1, HOUR_OPENERS) ? null : whole;
    }
    int minute = UNKNOWN;
    if (tokens.isAny(end, "o", "oh")) {
      BigDecimal digit = NumberWords.digit(tokens.lower(end + 1));
      minute = digit == null ? UNKNOWN : digit.intValue();
      end += 2;
    } else {
      Numeral tens = SpelledNumbers.small(tokens, end);
      if (tens != null && tens.value().intValue() >= 10 && tens.value().intValue() < 60) {
        minute = tens.value().intValue();
        end = tens.end();
      }
    }
    if (minute == UNKNOWN || value == 0) {
      return null;
    }
    boolean alone = i == 0 && end >= tokens.size() && value <= 12;
    boolean at = tokens.isAny(i - 1, "at", "until", "till", "by") && !tokens.isWord(end);
    return withMeridiem(value, minute, end, !alone && !at);
  }

  /** "5-7 pm", "from 9 to 11 a.m.": one meridiem for both. */
  private @Nullable Match sharedMeridiem(int i) {
    boolean joins = tokens.isDash(i + 1) || tokens.isAny(i + 1, "to", "and");
    boolean hour = tokens.isNumber(i) && tokens.lower(i).length() <= 2 && tokens.isNumber(i + 2);
    if (!joins || !hour || !tokens.lower(i).chars().allMatch(Character::isDigit)) {
      return null;
    }
    DateParts second = digits(i + 2);
    int value = number(tokens.lower(i));
    boolean meridiem = second != null && !tokens.isNumber(second.end() - 1);
    if (second == null || !meridiem || value > 12 || value == 0 || oClock(i + 3) > 0) {
      return null;
    }
    boolean pm = second.date(tokens, i + 2).parts().getOrDefault(Part.HOUR, 0) >= 12;
    int secondHour = second.date(tokens, i + 2).parts().getOrDefault(Part.HOUR, 0) % 12;
    boolean firstPm = pm && (value % 12 <= secondHour || secondHour == 0);
    DateParts first = time(value % 12 + (firstPm ? 12 : 0), 0, i + 1);
    return new Match(List.of(first.date(tokens, i), second.date(tokens, i + 2)), second.end());
  }
}
