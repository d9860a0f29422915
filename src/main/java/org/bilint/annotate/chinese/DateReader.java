package org.bilint.annotate.chinese;

import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the date, period or time that begins at a place, from the largest part to the smallest. */
final class DateReader {

  private final FoldedText text;
  private final DateWords words = DateWords.INSTANCE;
  private final DatePieces pieces;
  private final YearReader years;
  private final ClockReader clock;
  private final NumericDateReader numeric;

  DateReader(FoldedText text, NumeralReader numerals) {
    this.text = text;
    pieces = new DatePieces(text, numerals, words);
    years = new YearReader(text, numerals, words, pieces);
    clock = new ClockReader(text, numerals, words);
    numeric = new NumericDateReader(text);
  }

  @Nullable DateTime read(int start) {
    DatePiece piece = piece(start);
    return piece == null
        ? null
        : new DateTime(new Span(start, piece.end()), piece.parts(), !piece.strong());
  }

  /** Whether what begins at a place is a date even behind a bound: 近 2025 年. */
  boolean isCertain(int start) {
    DatePiece piece = piece(start);
    if (piece == null) {
      return false;
    }
    boolean dayOnly = piece.parts().size() == 1 && piece.parts().containsKey(Part.DAY);
    return piece.strong() && !dayOnly;
  }

  private @Nullable DatePiece piece(int start) {
    char c = text.at(start);
    if (text.isDigit(start) || (c >= 'A' && c <= 'Z')) {
      DatePiece digits = text.isDigit(start) ? numeric.digits(start) : null;
      DatePiece found = digits != null ? digits : numeric.fiscal(start);
      if (found != null) {
        return found.parts().containsKey(Part.DAY) ? weekdayAndTime(found) : found;
      }
      if (!text.isDigit(start)) {
        return null;
      }
    }
    DatePiece year = years.year(start);
    if (year == null) {
      year = years.latinEra(start);
    }
    if (year != null) {
      DatePiece whole = yearRest(year);
      return years.withLatinEra(whole);
    }
    DatePiece century = years.century(start);
    if (century != null) {
      return century;
    }
    DatePiece part = pieces.partOfYear(start, false);
    if (part != null) {
      return part;
    }
    DatePiece month = pieces.month(start);
    if (month != null) {
      return monthRest(month);
    }
    DatePiece weekday = pieces.weekday(start);
    if (weekday != null) {
      return withTime(weekday);
    }
    DatePiece time = clock.read(start);
    if (time != null) {
      return time;
    }
    DatePiece day = pieces.dayAlone(start);
    return day == null ? null : weekdayAndTime(day);
  }

  private DatePiece yearRest(DatePiece year) {
    if (year.parts().containsKey(Part.DECADE) || text.at(year.end() - 1) == '代') {
      return year;
    }
    DatePiece third = years.yearThird(year);
    if (third != null) {
      return third;
    }
    int at = text.skipSpace(year.end());
    DatePiece part = pieces.partOfYear(at, true);
    if (part == null && (text.at(at) == 'Q' || text.at(at) == 'H')) {
      part = numeric.fiscal(at);
    }
    if (part != null && !part.parts().containsKey(Part.YEAR)) {
      return year.and(part);
    }
    DatePiece month = pieces.month(at);
    return month == null ? year : year.and(monthRest(month));
  }

  private DatePiece monthRest(DatePiece month) {
    if (month.parts().containsKey(Part.THIRD)) {
      return month;
    }
    DatePiece day = pieces.day(text.skipSpace(month.end()));
    return day == null ? month : weekdayAndTime(month.and(day));
  }

  private DatePiece weekdayAndTime(DatePiece date) {
    DatePiece weekday = pieces.weekdayBehind(date.end());
    return withTime(weekday == null ? date : date.and(weekday));
  }

  private DatePiece withTime(DatePiece date) {
    int at = text.skipSpace(date.end());
    at = text.at(at) == 'T' && text.isDigit(at + 1) && text.isDigit(date.end() - 1) ? at + 1 : at;
    if (text.at(date.end()) == '的') {
      return date;
    }
    DatePiece time = clock.read(at);
    return time == null || !time.strong() ? date : date.and(time);
  }
}
