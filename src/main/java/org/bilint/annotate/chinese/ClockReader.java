package org.bilint.annotate.chinese;

import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 15:30, 下午 3 點半, 八點一刻, 9 時 30 分 20 秒, 8:00 a.m. */
final class ClockReader {

  private static final int NOON = 12;

  /** The longest bracket that names a time zone. */
  private static final int ZONE_REACH = 12;

  private final FoldedText text;
  private final NumeralReader numerals;
  private final DateWords words;

  ClockReader(FoldedText text, NumeralReader numerals, DateWords words) {
    this.text = text;
    this.numerals = numerals;
    this.words = words;
  }

  @Nullable DatePiece read(int start) {
    WordTrie.Match<Integer> noon = words.find(DateWords.Role.NOON, text, start);
    WordTrie.Match<Integer> part = words.find(DateWords.Role.DAYPART, text, start);
    if (part != null && (noon == null || noon.end() <= part.end())) {
      int at = aboutEnd(text.skipSpace(part.end()));
      DatePiece time = colons(at, part.value());
      if (time == null) {
        time = spoken(at, part.value());
      }
      if (time != null || part.value() != 11) {
        return time;
      }
      return DatePiece.of(part.end(), Part.HOUR, NOON).unsure();
    }
    if (noon != null) {
      return DatePiece.of(noon.end(), Part.HOUR, NOON).unsure();
    }
    if (words.find(DateWords.Role.MIDNIGHT, text, start) != null) {
      int end = text.skipSpace(start + 2);
      DatePiece time = spoken(end, 0);
      return time != null ? time : DatePiece.of(start + 2, Part.HOUR, 0).unsure();
    }
    DatePiece time = colons(start, -1);
    return time != null ? time : spoken(start, -1);
  }

  /** Where 約 or 大約 between a part of the day and its hour ends: 下午約 4 點. */
  private int aboutEnd(int at) {
    int about = text.at(at) == '大' ? at + 1 : at;
    return text.at(about) == '約' || text.at(about) == '约' ? text.skipSpace(about + 1) : at;
  }

  /** 15:30 and 15:30:20, with am or pm behind. */
  private @Nullable DatePiece colons(int start, int dayPart) {
    int hourEnd = DigitRun.digitsEnd(text, start);
    int length = hourEnd - start;
    if (length < 1 || length > 2 || text.isDigit(start - 1) || text.at(hourEnd) != ':') {
      return null;
    }
    int minute = twoDigits(hourEnd + 1);
    int hour = Integer.parseInt(text.slice(start, hourEnd));
    if (minute < 0 || minute > 59 || hour > 24) {
      return null;
    }
    int end = hourEnd + 3;
    int second = text.at(end) == ':' ? twoDigits(end + 1) : -1;
    boolean seconds = second >= 0 && second < 60;
    end = seconds ? end + 3 : end;
    if (text.isDigit(end) || text.at(end) == ':') {
      return null;
    }
    int half = halfDay(end);
    end = half == NONE ? end : halfDayEnd(end);
    DatePiece time =
        DatePiece.of(end, Part.HOUR, hour(hour, half == NONE ? dayPart : half))
            .and(Part.MINUTE, minute, end);
    return seconds ? time.and(Part.SECOND, second, end) : time;
  }

  private int twoDigits(int at) {
    return DigitRun.digitsEnd(text, at) - at == 2 ? Integer.parseInt(text.slice(at, at + 2)) : -1;
  }

  private static final int NONE = -1;

  /** 0 for am, 12 for pm behind a time, or NONE. */
  private int halfDay(int end) {
    int at = text.skipSpace(end);
    char c = Character.toLowerCase(text.at(at));
    int m = text.at(at + 1) == '.' ? at + 2 : at + 1;
    boolean fits =
        (c == 'a' || c == 'p') && Character.toLowerCase(text.at(m)) == 'm' && !text.isLatin(m + 1);
    return !fits ? NONE : c == 'a' ? 0 : NOON;
  }

  private int halfDayEnd(int end) {
    int at = text.skipSpace(end);
    boolean dots = text.at(at + 1) == '.';
    int stop = dots ? at + 3 : at + 2;
    return dots && text.at(stop) == '.' ? stop + 1 : stop;
  }

  /** 下午三點 is 15; without a part of the day the hour stays as written. */
  private static int hour(int hour, int dayPart) {
    return switch (dayPart) {
      case 0 -> hour == NOON ? 0 : hour;
      case 11 -> hour < 4 ? hour + NOON : hour;
      case 12 -> hour < NOON ? hour + NOON : hour == NOON ? 0 : hour;
      default -> hour == 24 ? 0 : hour;
    };
  }

  /** 八點, 三點半, 五點一刻, 九時三十分; a lone 三點 is a time only with a part of the day. */
  private @Nullable DatePiece spoken(int start, int dayPart) {
    int hourEnd = hourEnd(start);
    if (hourEnd == start || "點点時时".indexOf(text.at(text.skipSpace(hourEnd))) < 0) {
      return null;
    }
    Numeral hour = numeral(start, hourEnd);
    if (hour == null || hour.small() < 0 || hour.small() > 24) {
      return null;
    }
    int at = text.skipSpace(hourEnd);
    char word = text.at(at);
    boolean point = word == '點' || word == '点';
    boolean o = word == '時' || word == '时';
    if ((!point && !o) || (o && "間间期代候段速常數数任光而值局空候差區区尚裝装髦機机".indexOf(text.at(at + 1)) >= 0)) {
      return null;
    }
    int value = hour(hour.small(), dayPart == NONE ? halfDay(at + 1) : dayPart);
    int end = at + 1;
    DatePiece time = DatePiece.of(end, Part.HOUR, value);
    char next = text.at(end);
    if (next == '鐘' || next == '钟' || next == '整' || next == '正') {
      return time.and(Part.HOUR, value, end + 1);
    }
    if (next == '半' && !(text.at(end + 1) == '導')) {
      return time.and(Part.MINUTE, 30, end + 1);
    }
    DatePiece minutes = minutes(time, text.skipSpace(end), dayPart != NONE);
    if (minutes != null) {
      return minutes;
    }
    if (dayPart != NONE || isZoned(start, end) || halfDay(end) != NONE) {
      return halfDay(end) != NONE ? time.and(Part.HOUR, value, halfDayEnd(end)) : time;
    }
    return o && hour.small() <= 24 && !text.isHan(end) ? time.unsure() : null;
  }

  /** 4 點（英國時間）, 當地時間 4 點: the place whose time it is makes a time of it. */
  private boolean isZoned(int start, int end) {
    int last = text.lastBefore(start);
    if (last >= 1 && isTimeWord(last - 1)) {
      return true;
    }
    int at = text.skipSpace(end);
    if (text.at(at) != '(') {
      return false;
    }
    int i = at + 1;
    while (i < at + ZONE_REACH && (text.isHan(i) || text.isLatin(i) || text.at(i) == ' ')) {
      i++;
    }
    return text.at(i) == ')' && isTimeWord(i - 2);
  }

  private boolean isTimeWord(int at) {
    return text.startsWith("時間", at) || text.startsWith("时间", at);
  }

  /** Where the digits of an hour end: before the 點, which could be a decimal point as well. */
  private int hourEnd(int start) {
    int end = start;
    while (end - start < 3 && (text.isDigit(end) || NumeralCharacters.isNumeral(text.at(end)))) {
      end++;
    }
    return end;
  }

  /** Reads a small number that ends exactly at {@code end}. */
  private @Nullable Numeral numeral(int start, int end) {
    Numeral numeral =
        new NumeralReader(new FoldedText(text.slice(start, end)), Lexicon.INSTANCE).read(0);
    return numeral != null && numeral.end() == end - start ? numeral : null;
  }

  private @Nullable DatePiece minutes(DatePiece time, int at, boolean certain) {
    Numeral minute = numerals.read(at);
    if (minute == null || minute.small() < 0 || minute.small() > 59) {
      return null;
    }
    int behind = text.skipSpace(minute.end());
    char unit = text.at(behind);
    if (unit == '刻') {
      int quarter = minute.small();
      return quarter > 3 ? null : time.and(Part.MINUTE, quarter * 15, behind + 1);
    }
    boolean spelled = unit == '分' && "之鐘钟".indexOf(text.at(behind + 1)) < 0;
    if (unit == '秒') {
      return time.and(Part.MINUTE, 0, behind).and(Part.SECOND, minute.small(), behind + 1);
    }
    char first = text.at(minute.start());
    boolean tens =
        minute.length() >= 2
            && (text.isDigit(minute.start())
                ? minute.length() == 2 && text.at(behind) != '%'
                : minute.form() == Numeral.Form.SPOKEN
                    || (NumeralCharacters.isZero(first) && certain));
    boolean ends = !text.isHan(minute.end()) || certain || "去來来開开到前後后左之".indexOf(unit) >= 0;
    if (!spelled && !(tens && ends)) {
      return null;
    }
    int end = spelled ? behind + 1 : minute.end();
    DatePiece whole = time.and(Part.MINUTE, minute.small(), end);
    Numeral second = spelled ? numerals.read(text.skipSpace(end)) : null;
    if (second != null
        && second.small() >= 0
        && second.small() < 60
        && text.at(text.skipSpace(second.end())) == '秒') {
      int stop = text.skipSpace(second.end()) + 1;
      whole = whole.and(Part.SECOND, second.small(), stop);
    }
    int half = halfDay(whole.end());
    return half == NONE
        ? whole
        : whole.and(
            Part.HOUR,
            hour(whole.parts().getOrDefault(Part.HOUR, 0), half),
            halfDayEnd(whole.end()));
  }
}
