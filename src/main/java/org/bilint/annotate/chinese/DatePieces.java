package org.bilint.annotate.chinese;

import java.util.List;
import java.util.Locale;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Reads the single parts of dates in words: a year, a quarter, a month, a day, a weekday. */
final class DatePieces {

  /** What joins two numbers that one 年, 月, 季 or 日 serves. */
  private static final String LINKS = "-~–至到、和與与及或";

  private static final String WEEKDAYS = "一二三四五六日天";

  /** Behind a weekday these show that it was a number: 每周一次. */
  private static final String COUNTED = "次天個个小場场百千萬万十周週年種种起些";

  private static final String ADDRESS = "街路道巷弄段里村坊院樓楼廈厦區区船艦舰機机線线第台館馆門门井棟栋層层座牌鎮镇";

  private final FoldedText text;
  private final NumeralReader numerals;
  private final DateWords words;

  DatePieces(FoldedText text, NumeralReader numerals, DateWords words) {
    this.text = text;
    this.numerals = numerals;
    this.words = words;
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
                || (month(month) != null && value > 12);
        return numeral.length() == 2 && told ? NumericDateReader.expand(value) : 0;
      }
      case SPOKEN -> {
        if (numeral.amount().isRange()) {
          int pair = numeral.amount().low().intValue() * 10 + numeral.amount().high().intValue();
          return numeral.length() == 2 && month(month) != null ? NumericDateReader.expand(pair) : 0;
        }
        boolean han = !text.isDigit(numeral.start());
        boolean year = value >= 1000 && value < 3000 && han && numeral.isExact();
        return year && (value % 100 != 0 || month(month) != null) ? value : 0;
      }
      default -> {
        return 0;
      }
    }
  }

  /** The first of two numbers before one 年: 2019 of 2019-2020 年. */
  private @Nullable DatePiece firstOfTwo(Numeral numeral, int behind) {
    int value = numeral.small();
    boolean year =
        numeral.length() == 4
            && (numeral.form() == Numeral.Form.PLAIN || numeral.form() == Numeral.Form.STRING)
            && value >= 1000
            && value < 3000;
    if (!year || LINKS.indexOf(text.at(behind)) < 0) {
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
    boolean other = third != null && "國国央共華华東东美英俄小心型步級级次".indexOf(text.at(third.end())) >= 0;
    return third == null || other ? null : year.and(Part.THIRD, third.value(), third.end());
  }

  /** 上半年, 第二季, 三季度, the 第一 of 第一、二季; after a year also 二季. */
  @Nullable DatePiece partOfYear(int start, boolean afterYear) {
    WordTrie.Match<Integer> half = words.find(DateWords.Role.HALF, text, start);
    if (half != null) {
      return DatePiece.of(half.end(), Part.HALF, half.value());
    }
    boolean ordinal = text.at(start) == '第';
    Numeral numeral = numeral(ordinal ? text.skipSpace(start + 1) : start);
    if (numeral != null && numeral.small() >= 1 && numeral.small() <= 4 && numeral.length() == 1) {
      int at = text.skipSpace(numeral.end());
      WordTrie.Match<Integer> word = words.find(DateWords.Role.QUARTERWORD, text, at);
      boolean season =
          word != null && word.end() == at + 1 && "節节軍军風风票".indexOf(text.at(at + 1)) >= 0;
      boolean said =
          ordinal
              || afterYear
              || (word != null && word.end() > at + 1 && "二三四".indexOf(text.at(start - 1)) < 0);
      if (word != null && !season && said && (ordinal || !isCount(start))) {
        return DatePiece.of(word.end(), Part.QUARTER, numeral.small());
      }
      if (ordinal && LINKS.indexOf(text.at(at)) >= 0 && quarterFollows(text.skipSpace(at + 1))) {
        return DatePiece.of(numeral.end(), Part.QUARTER, numeral.small());
      }
    }
    WordTrie.Match<Integer> quarter = words.find(DateWords.Role.QUARTER, text, start);
    boolean inside =
        quarter != null && (isCount(start) || "節节".indexOf(text.at(quarter.end())) >= 0);
    return quarter == null || inside
        ? null
        : DatePiece.of(quarter.end(), Part.QUARTER, quarter.value());
  }

  /** 前三季度, 十二季: the number goes on before, or counts. */
  private boolean isCount(int start) {
    char before = text.at(text.lastBefore(start));
    return "前首頭头近連连過过每個个".indexOf(before) >= 0 || NumeralCharacters.isNumeral(text.at(start - 1));
  }

  private boolean quarterFollows(int start) {
    Numeral second = numeral(text.at(start) == '第' ? text.skipSpace(start + 1) : start);
    return second != null
        && second.length() == 1
        && words.find(DateWords.Role.QUARTERWORD, text, text.skipSpace(second.end())) != null;
  }

  /** 七月, 7 月份, 6 月中旬, the 3 of 3-5 月. */
  @Nullable DatePiece month(int start) {
    WordTrie.Match<Integer> name = words.find(DateWords.Role.MONTHNAME, text, start);
    if (name != null) {
      return DatePiece.of(name.end(), Part.MONTH, name.value());
    }
    Numeral numeral = numeral(start);
    if (numeral == null || numeral.small() < 1 || numeral.small() > 12 || numeral.length() > 2) {
      return null;
    }
    int at = text.skipSpace(numeral.end());
    if (LINKS.indexOf(text.at(at)) >= 0) {
      Numeral second = numeral(text.skipSpace(at + 1));
      boolean follows =
          second != null
              && second.small() >= numeral.small()
              && second.small() <= 12
              && text.at(text.skipSpace(second.end())) == '月';
      return follows ? DatePiece.of(numeral.end(), Part.MONTH, numeral.small()) : null;
    }
    if (text.at(at) != '月' || "亮球餅饼台經经薪租費费刊票".indexOf(text.at(at + 1)) >= 0) {
      return null;
    }
    int end = text.at(at + 1) == '份' ? at + 2 : at + 1;
    DatePiece month = DatePiece.of(end, Part.MONTH, numeral.small());
    WordTrie.Match<Integer> third = words.find(DateWords.Role.THIRD, text, end);
    if (third == null) {
      return month;
    }
    boolean one = third.end() == end + 1;
    char next = text.at(third.end());
    boolean other =
        one && ((text.at(end) == '中' && text.isHan(third.end())) || "特步級级次選选期".indexOf(next) >= 0);
    return other ? month : month.and(Part.THIRD, third.value(), third.end());
  }

  /** 31 日, 八號, the 1 of 1-5 日; behind a month. */
  @Nullable DatePiece day(int start) {
    Numeral numeral = numeral(start);
    if (numeral == null || numeral.small() < 1 || numeral.small() > 31) {
      return null;
    }
    int at = text.skipSpace(numeral.end());
    if (isDayWord(at)) {
      return DatePiece.of(at + 1, Part.DAY, numeral.small());
    }
    if (LINKS.indexOf(text.at(at)) >= 0) {
      Numeral second = numeral(text.skipSpace(at + 1));
      boolean follows = second != null && isDayWord(text.skipSpace(second.end()));
      return follows ? DatePiece.of(numeral.end(), Part.DAY, numeral.small()) : null;
    }
    return null;
  }

  private boolean isDayWord(int at) {
    char c = text.at(at);
    return (c == '日' || c == '號' || c == '号') && "圓元幣币本圆".indexOf(text.at(at + 1)) < 0;
  }

  /** 31 日 without a month; a number before 號 in an address is none. */
  @Nullable DatePiece dayAlone(int start) {
    Numeral numeral = numeral(start);
    if (numeral == null || numeral.small() < 1 || numeral.small() > 31 || numeral.power() > 1) {
      return null;
    }
    int at = text.skipSpace(numeral.end());
    if (!isDayWord(at) || (numeral.isSingle() && text.at(start) == '一')) {
      return null;
    }
    char before = text.at(text.lastBefore(start));
    char next = text.at(at + 1);
    if (text.at(at) == '日') {
      boolean span =
          "續续期時时共達达長长逾近約约為为每".indexOf(before) >= 0 || "內内後后遊游間间多圓圆元裔益常".indexOf(next) >= 0;
      return span ? null : DatePiece.of(at + 1, Part.DAY, numeral.small());
    }
    boolean place =
        (ADDRESS.indexOf(before) >= 0 && before != FoldedText.NOTHING)
            || FoldedText.isLatin(before)
            || (text.isHan(at + 1) && "前後后之上下晚早凌中開开到的當当左起出入又".indexOf(next) < 0);
    return place ? null : DatePiece.of(at + 1, Part.DAY, numeral.small()).unsure();
  }

  /** 星期三, 禮拜天, 週一; 週 before a number that counts is none. */
  @Nullable DatePiece weekday(int start) {
    WordTrie.Match<Integer> prefix = words.find(DateWords.Role.WEEKPREFIX, text, start);
    if (prefix == null) {
      return null;
    }
    int index = WEEKDAYS.indexOf(text.at(prefix.end()));
    char next = text.at(prefix.end() + 1);
    boolean counted = COUNTED.indexOf(next) >= 0 && next != FoldedText.NOTHING;
    char before = text.at(start - 1);
    boolean number =
        NumeralCharacters.isNumeral(before)
            || before == '個'
            || before == '个'
            || text.isDigit(start - 1);
    boolean single = prefix.end() == start + 1;
    if (index < 0 || (single && (counted || number)) || (!single && number)) {
      return null;
    }
    return DatePiece.of(prefix.end() + 1, Part.WEEKDAY, Math.min(index, 6) + 1);
  }

  /** A weekday behind a date: 7 月 31 日（四）, 7 月 31 日 星期四. */
  @Nullable DatePiece weekdayBehind(int end) {
    int at = text.skipSpace(end);
    if (text.at(at) == '(') {
      int index = WEEKDAYS.indexOf(text.at(at + 1));
      if (index >= 0 && text.at(at + 2) == ')') {
        return DatePiece.of(at + 3, Part.WEEKDAY, Math.min(index, 6) + 1);
      }
      DatePiece inside = weekday(at + 1);
      return inside != null && text.at(inside.end()) == ')'
          ? new DatePiece(inside.end() + 1, inside.parts(), true)
          : null;
    }
    return weekday(at);
  }
}
