package org.bilint.annotate.chinese;

import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Reads the single parts of dates in words: a year, a quarter, a month, a day, a weekday. */
final class DatePieces {

  /** What joins two numbers that one 年, 月, 季 or 日 serves. */
  static final String LINKS = "-~–至到、和與与及或";

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

  /** 上半年, 第二季, 三季度, the 第一 of 第一、二季; after a year also 二季. */
  @Nullable DatePiece partOfYear(int start, boolean afterYear) {
    WordTrie.Match<Integer> half = words.find(DateWords.Role.HALF, text, start);
    if (half != null) {
      return DatePiece.of(half.end(), Part.HALF, half.value());
    }
    boolean ordinal = text.at(start) == '第';
    if (ordinal && "連连續续".indexOf(text.at(text.lastBefore(start))) >= 0) {
      // 連續第三季: the third in a row, whichever quarter it is.
      return null;
    }
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
            || (text.isHan(at + 1) && "前後后之上下晚早凌中開开到的當当左起出入又會会見见舉举".indexOf(next) < 0);
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
            || ((before == '個' || before == '个') && isCounted(start - 2))
            || text.isDigit(start - 1);
    boolean single = prefix.end() == start + 1;
    if (index < 0 || (single && (counted || number)) || (!single && number)) {
      return null;
    }
    return DatePiece.of(prefix.end() + 1, Part.WEEKDAY, Math.min(index, 6) + 1);
  }

  /** Whether 個 behind this place counts: 三個星期, and neither 第三個 nor 這個. */
  private boolean isCounted(int at) {
    int i = at;
    while (NumeralCharacters.isNumeral(text.at(i)) || text.isDigit(i) || text.at(i) == ' ') {
      i--;
    }
    return i < at && text.at(i) != '第';
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
