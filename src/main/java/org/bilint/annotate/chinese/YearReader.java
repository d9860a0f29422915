package org.bilint.annotate.chinese;

import java.util.List;
import java.util.Locale;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Reads years, decades and centuries, and tells a year from a span of years. */
final class YearReader {

  private final FoldedText text;
  private final NumeralReader numerals;
  private final DateWords words;
  private final DatePieces months;

  YearReader(FoldedText text, NumeralReader numerals, DateWords words, DatePieces months) {
    this.text = text;
    this.numerals = numerals;
    this.words = words;
    this.months = months;
  }

  private @Nullable Numeral numeral(int start) {
    return text.isDigit(start) || NumeralCharacters.isNumeral(text.at(start))
        ? numerals.read(start)
        : null;
  }

  /** 2025 年, 二〇二五年, 民國 114 年, 公元前 221 年, 1990 年代, 24 財年, the 2019 of 2019-2020 年. */
  @Nullable DatePiece year(int start) {
    WordTrie.Match<Integer> era = words.find(DateWords.Role.ERA, text, start);
    int at = era == null ? start : text.skipSpace(era.end());
    if (text.at(at) == '\'' && era == null) {
      at++;
    }
    Numeral numeral = numeral(at);
    if (numeral == null) {
      return null;
    }
    int behind = text.skipSpace(numeral.end());
    WordTrie.Match<Integer> word = words.find(DateWords.Role.YEARWORD, text, behind);
    if (word == null) {
      return era == null ? firstOfTwo(numeral, behind) : null;
    }
    char next = text.at(word.end());
    if (word.value() == 0 && (next == '代')) {
      return decade(numeral, word.end() + 1, 0);
    }
    if ((word.value() == 0 && (next == '級' || next == '级')) || next == '齡' || next == '龄') {
      return null;
    }
    int value = numeral.small();
    if (era != null) {
      return value <= 0
          ? null
          : DatePiece.of(
              word.end(),
              Part.YEAR,
              era.value() == -1 ? -value : era.value() == 1 ? value : value + 1911);
    }
    int year = year(numeral, word);
    if (year == 0) {
      return null;
    }
    return DatePiece.of(word.end(), Part.YEAR, year);
  }

  /** 2934 ad, 44 B.C. */
  @Nullable DatePiece latinEra(int start) {
    int end = DigitRun.digitsEnd(text, start);
    if (end == start || end - start > 4 || latinEraEnd(end) == end) {
      return null;
    }
    return DatePiece.of(end, Part.YEAR, Integer.parseInt(text.slice(start, end)));
  }

  /** A date with the BC or AD behind it, if there is one. */
  DatePiece withLatinEra(DatePiece date) {
    int end = latinEraEnd(date.end());
    Integer year = date.parts().get(Part.YEAR);
    if (end == date.end() || year == null) {
      return date;
    }
    boolean before = Character.toLowerCase(text.at(text.skipSpace(date.end()))) == 'b';
    return date.and(Part.YEAR, before ? -year : year, end);
  }

  private int latinEraEnd(int end) {
    int at = text.skipSpace(end);
    for (String era : List.of("b.c.", "a.d.", "b.c", "a.d", "bc", "ad")) {
      int stop = at + era.length();
      if (text.length() >= stop
          && text.slice(at, stop).toLowerCase(Locale.ROOT).equals(era)
          && !text.isLatin(stop)) {
        return stop;
      }
    }
    return end;
  }

  /** The year a number before 年 means, or 0 if it is a span of years. */
  private int year(Numeral numeral, WordTrie.Match<Integer> word) {
    int value = numeral.small();
    boolean fiscal = word.value() == 1;
    int month = text.skipSpace(word.end());
    switch (numeral.form()) {
      case PLAIN, STRING -> {
        if (numeral.length() == 4) {
          return value >= 1000 && value < 3000 ? value : 0;
        }
        boolean told =
            fiscal
                || text.at(numeral.start()) == '0'
                || text.at(numeral.start() - 1) == '\''
                || numeral.form() == Numeral.Form.STRING
                || followsYear(numeral.start())
                || (months.month(month) != null && value > 12);
        return numeral.length() == 2 && told ? NumericDateReader.expand(value) : 0;
      }
      case SPOKEN -> {
        if (numeral.amount().isRange()) {
          int pair = numeral.amount().low().intValue() * 10 + numeral.amount().high().intValue();
          return numeral.length() == 2 && months.month(month) != null
              ? NumericDateReader.expand(pair)
              : 0;
        }
        boolean han = !text.isDigit(numeral.start());
        boolean year = value >= 1000 && value < 3000 && han && numeral.isExact();
        return year && (value % 100 != 0 || months.month(month) != null) ? value : 0;
      }
      default -> {
        return 0;
      }
    }
  }

  /** 今年和 26 年, 2025 年到 26 年: the other is a year, so this is one. */
  private boolean followsYear(int start) {
    int link = text.lastBefore(start);
    int year = text.lastBefore(link);
    if (text.at(year) != '年' || "和與与及到至、".indexOf(text.at(link)) < 0) {
      return false;
    }
    int before = text.lastBefore(year);
    boolean told = "半今明去後后前".indexOf(text.at(before)) >= 0 && before >= 0;
    boolean digits = before >= 3 && text.isDigit(before) && text.isDigit(before - 3);
    return told || digits;
  }

  /** The first of two numbers before one 年: 2019 of 2019-2020 年. */
  private @Nullable DatePiece firstOfTwo(Numeral numeral, int behind) {
    int value = numeral.small();
    boolean year =
        numeral.length() == 4
            && (numeral.form() == Numeral.Form.PLAIN || numeral.form() == Numeral.Form.STRING)
            && value >= 1000
            && value < 3000;
    if (!year || DatePieces.LINKS.indexOf(text.at(behind)) < 0) {
      return null;
    }
    Numeral second = numeral(text.skipSpace(behind + 1));
    boolean follows =
        second != null
            && (second.length() == 4 || second.length() == 2)
            && text.at(text.skipSpace(second.end())) == '年';
    return follows ? DatePiece.of(numeral.end(), Part.YEAR, value) : null;
  }

  private static @Nullable DatePiece decade(Numeral numeral, int end, int century) {
    int value = numeral.small();
    boolean decade =
        value >= 10 && value % 10 == 0 && (value < 100 || (value > 999 && value < 3000));
    if (!decade) {
      return null;
    }
    int years = value < 100 && century > 0 ? (century - 1) * 100 + value : value;
    return DatePiece.of(end, Part.DECADE, years);
  }

  /** 20 世紀, 二十世紀九十年代, 上世紀 90 年代. */
  @Nullable DatePiece century(int start) {
    boolean last =
        text.startsWith("上世紀", start)
            || text.startsWith("上世纪", start)
            || text.startsWith("上個世紀", start)
            || text.startsWith("上个世纪", start);
    int end;
    int value = 20;
    if (last) {
      end = text.at(start + 1) == '世' ? start + 3 : start + 4;
    } else {
      Numeral numeral = numeral(start);
      if (numeral == null) {
        return null;
      }
      end = text.skipSpace(numeral.end()) + 2;
      value = numeral.small();
      boolean word = text.startsWith("世紀", end - 2) || text.startsWith("世纪", end - 2);
      boolean counts = numeral.isSingle() && value < 3;
      if (!word || value < 1 || value > 30 || counts) {
        return null;
      }
    }
    Numeral decade = numeral(text.skipSpace(end));
    if (decade != null) {
      int at = text.skipSpace(decade.end());
      if (text.startsWith("年代", at)) {
        DatePiece piece = decade(decade, at + 2, value);
        if (piece != null) {
          return piece;
        }
      }
    }
    return last ? null : DatePiece.of(end, Part.CENTURY, value);
  }

  /** 年初, 年底 behind a year that is told: the 年 belongs to both. */
  @Nullable DatePiece yearThird(DatePiece year) {
    WordTrie.Match<Integer> third = words.find(DateWords.Role.YEARPART, text, year.end() - 1);
    if (third == null) {
      // 2028 年年中 says it twice.
      third = words.find(DateWords.Role.YEARPART, text, text.skipSpace(year.end()));
    }
    boolean other = third != null && "國国央共華华東东美英俄小心型步級级次".indexOf(text.at(third.end())) >= 0;
    return third == null || other ? null : year.and(Part.THIRD, third.value(), third.end());
  }
}
