package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/**
 * Years, decades and centuries: "2025", "2019-20", "340 AD", "the 1990s", "mid-80s", "21st
 * century".
 */
final class YearFinder {

  private final Tokens tokens;
  private final DecadeFinder ages;

  YearFinder(Tokens tokens) {
    this.tokens = tokens;
    this.ages = new DecadeFinder(tokens);
  }

  @Nullable Match at(int i) {
    CalendarWords.Hit third = CalendarWords.at("third", tokens, i);
    if (third != null) {
      if (LooseNumbers.at(tokens, i) != null) {
        return null; // "mid-40s" may be percent, years of a life or of a century
      }
      int from = tokens.skipJoiner(third.end());
      from = tokens.is(from, "to") || tokens.is(from, "the") ? i : from;
      DateParts part = from == i ? null : longPart(from, true);
      return part == null
          ? null
          : part.with(Part.THIRD, third.value(), part.end()).match(tokens, i);
    }
    Match two = ages.twoCenturies(i);
    if (two != null) {
      return two;
    }
    Match range = range(i);
    if (range != null) {
      return range;
    }
    DateParts part = longPart(i, false);
    return part == null ? null : part.match(tokens, i);
  }

  private @Nullable DateParts longPart(int i, boolean dated) {
    DateParts century = ages.century(i);
    if (century != null) {
      return century;
    }
    DateParts decade = ages.decade(i, dated);
    if (decade != null) {
      return decade;
    }
    DateParts era = era(i);
    return era != null ? era : year(i, dated);
  }

  /** "340 AD", "750 BC", "seven fifty b c", "AD 79". */
  private @Nullable DateParts era(int i) {
    CalendarWords.Hit before =
        tokens.is(i, "ad") && tokens.hasCapital(i) ? new CalendarWords.Hit(1, i + 1) : null;
    if (before != null
        && tokens.isNumber(before.end())
        && tokens.lower(before.end()).length() < 5) {
      Integer year = whole(before.end());
      return year == null ? null : DateParts.of(Part.YEAR, year, before.end() + 1);
    }
    int end;
    int value;
    if (tokens.isNumber(i)) {
      Integer year = whole(i);
      if (year == null) {
        return null;
      }
      value = year;
      end = i + 1;
    } else {
      YearWords.Year year = spelledBeforeEra(i);
      if (year == null) {
        return null;
      }
      value = year.year();
      end = year.end();
    }
    CalendarWords.Hit era = CalendarWords.at("era", tokens, end);
    boolean capital =
        era != null && (tokens.hasCapital(end) || era.end() > end + 1 || !tokens.is(end, "ad"));
    return era == null || !capital || value == 0
        ? null
        : DateParts.of(Part.YEAR, value * era.value(), era.end());
  }

  private @Nullable Integer whole(int i) {
    Numeral number = DigitNumbers.plain(tokens, i);
    boolean fits =
        number != null
            && number.isDigits()
            && number.isWhole()
            && number.value().compareTo(BigDecimal.valueOf(100_000)) < 0;
    return fits && number != null ? number.value().intValueExact() : null;
  }

  private YearWords.@Nullable Year spelledBeforeEra(int i) {
    if (!NumberWords.begins(tokens.lower(i))) {
      return null;
    }
    Numeral first = SpelledNumbers.small(tokens, i);
    Numeral second = first == null ? null : SpelledNumbers.small(tokens, first.end());
    if (first != null && second != null && second.value().intValue() > 9) {
      return new YearWords.Year(
          first.value().intValue() * 100 + second.value().intValue(), second.end());
    }
    Numeral number = SpelledNumbers.at(tokens, i, true);
    return number == null
            || number.value().compareTo(BigDecimal.valueOf(100_000)) > 0
            || !number.isWhole()
        ? null
        : new YearWords.Year(number.value().intValueExact(), number.end());
  }

  /** "2019-2020", "2010–11", "2019/20". */
  private @Nullable Match range(int i) {
    String first = tokens.lower(i);
    boolean slash = tokens.is(i + 1, "/") && tokens.glued(i + 1);
    boolean joins =
        (tokens.isDash(i + 1) || slash)
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 1) == tokens.glued(i + 2);
    if (!tokens.isNumber(i) || !YearWords.looksLikeYear(first) || !joins || isInside(i)) {
      return null;
    }
    String second = tokens.lower(i + 2);
    boolean chain = (tokens.isDash(i + 3) || tokens.is(i + 3, "/")) && tokens.glued(i + 3);
    boolean tight = tokens.glued(i + 1);
    int start = Integer.parseInt(first);
    int year;
    if (YearWords.looksLikeYear(second)) {
      year = Integer.parseInt(second);
    } else if (second.length() == 2 && second.chars().allMatch(Character::isDigit) && tight) {
      year = start / 100 * 100 + Integer.parseInt(second);
    } else {
      return null;
    }
    boolean plausible = year > start && year - start < 200 && !chain;
    // Two digits tight behind a year are a year whatever follows: "the 2019-20 results".
    boolean brief = second.length() == 2 && !tokens.glued(i + 3);
    if (!plausible || !(brief || isPlainYear(i + 2, true))) {
      return null;
    }
    DateParts low = DateParts.of(Part.YEAR, start, i + 1);
    DateParts high = DateParts.of(Part.YEAR, year, i + 3);
    return new Match(List.of(low.date(tokens, i), high.date(tokens, i + 2)), i + 3);
  }

  private boolean isInside(int i) {
    return i > 0
        && tokens.glued(i)
        && (tokens.isWord(i - 1)
            || tokens.isNumber(i - 1)
            || tokens.isAny(i - 1, "/", "-", ":", "$", "€", "£", ".", "#", "@", "_"));
  }

  private @Nullable DateParts year(int i, boolean dated) {
    if (tokens.is(i, "'")
        && tokens.isNumber(i + 1)
        && tokens.glued(i + 1)
        && tokens.before(i) != 's') {
      boolean opens = !tokens.glued(i) || tokens.isDash(i - 1);
      YearWords.Year brief =
          opens && !tokens.is(i + 2, "'") ? YearWords.twoDigits(tokens, i + 1) : null;
      return brief == null ? null : DateParts.of(Part.YEAR, brief.year(), brief.end());
    }
    if (tokens.isNumber(i)) {
      boolean joined = tokens.isDash(i - 1) && tokens.glued(i);
      boolean year =
          YearWords.looksLikeYear(tokens.lower(i))
              && (!isInside(i) || (joined && isAfterWord(i)))
              && isPlainYear(i, dated);
      return year ? DateParts.of(Part.YEAR, Integer.parseInt(tokens.lower(i)), i + 1) : null;
    }
    return spelledYear(i, dated);
  }

  /** "mid-2020", "post-2025". */
  private boolean isAfterWord(int i) {
    return tokens.isWord(i - 2) && WordLists.has("date-preposition", tokens.lower(i - 2));
  }

  private @Nullable DateParts spelledYear(int i, boolean dated) {
    if (!NumberWords.begins(tokens.lower(i))) {
      return null;
    }
    YearWords.Year pair = YearWords.pair(tokens, i);
    boolean preposition = dated || WordLists.has("date-preposition", tokens.lower(i - 1));
    if (pair != null && pair.year() < 2100 && !tokens.isJoiner(pair.end())) {
      boolean alone = i == 0 && pair.end() >= tokens.size();
      boolean usual =
          pair.year() >= 1300
              && (!tokens.isWord(pair.end())
                  || preposition
                  || !tokens.lower(pair.end()).endsWith("s"));
      return usual || alone ? DateParts.of(Part.YEAR, pair.year(), pair.end()) : null;
    }
    YearWords.Year whole = preposition ? YearWords.spelled(tokens, i) : null;
    boolean modern =
        whole != null && whole.year() > 1900 && whole.year() < 2100 && whole.year() % 100 != 0;
    boolean counted =
        whole != null && tokens.isWord(whole.end()) && tokens.lower(whole.end()).endsWith("s");
    return modern && !counted && whole != null
        ? DateParts.of(Part.YEAR, whole.year(), whole.end())
        : null;
  }

  /** Whether the four digits are a year by what stands around them. */
  private boolean isPlainYear(int i, boolean dated) {
    String next = tokens.lower(i + 1);
    int value = Integer.parseInt(tokens.lower(i));
    boolean glued =
        tokens.glued(i + 1)
            && (tokens.isWord(i + 1) || tokens.isAny(i + 1, "%", "°", "+", "×", "_", "@"));
    if (glued
        || tokens.isAny(i + 1, "%", "percent", "times", "°")
        || (tokens.isDash(i - 1)
            && !tokens.glued(i + 0)
            && tokens.isNumber(i - 2)
            && !YearWords.looksLikeYear(tokens.lower(i - 2)))) {
      return false;
    }
    Numeral number =
        new Numeral(
            i + 1, BigDecimal.valueOf(value), BigDecimal.ONE, Numeral.Form.DIGITS, BigDecimal.ONE);
    boolean unit =
        UnitWords.after(tokens, number) != null || Currencies.after(tokens, number, false) != null;
    boolean scale = NumberWords.scale(next) != null;
    if ((unit && !tokens.isJoiner(i + 1)) || scale || WordLists.has("counted", next)) {
      return false;
    }
    boolean preposition = dated || WordLists.has("date-preposition", tokens.lower(i - 1));
    boolean bracketed = tokens.is(i - 1, "(") || tokens.is(i - 1, ",");
    boolean plural =
        tokens.isWord(i + 1)
            && next.endsWith("s")
            && !tokens.isCapitalised(i + 1)
            && !tokens.isAny(i + 1, "is", "was", "has", "as", "its", "his", "this");
    if (value >= 1900 && value < 2100) {
      boolean round = value % 100 == 0 && !preposition;
      return !(round && plural);
    }
    if (value >= 1600 && value < 1900) {
      return preposition
          || bracketed
          || (!plural && !tokens.isCapitalised(i + 1) && value % 100 != 0);
    }
    boolean alone = i == 0 && tokens.size() == 1;
    boolean year =
        tokens.isAny(i - 1, "in", "year", "circa", "until", "since", "ca", "by") || dated;
    return (year && !plural) || (alone && value % 100 != 0 && value % 10 != 1);
  }
}
