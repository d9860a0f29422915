package org.bilint.annotate.english;

import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: "2025-07-31", "7/31/2025", "31.07.2025". */
final class NumericDates {

  private NumericDates() {}

  static @Nullable Match at(Tokens tokens, int i) {
    if (tokens.glued(i) && i > 0 && (tokens.isDash(i - 1) || tokens.is(i - 1, "/"))) {
      return null;
    }
    if (tokens.kind(i) == Tokens.Kind.DOTTED) {
      String[] cells = tokens.lower(i).split("\\.");
      return cells.length == 3 ? date(tokens, i, i + 1, cells) : null;
    }
    boolean shape =
        tokens.isNumber(i)
            && tokens.isAny(i + 1, "-", "/", "–", "−")
            && tokens.isNumber(i + 2)
            && tokens.is(i + 3, tokens.lower(i + 1))
            && tokens.isNumber(i + 4)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && tokens.glued(i + 3)
            && tokens.glued(i + 4)
            && !(tokens.isDash(i + 5) && tokens.glued(i + 5) && tokens.glued(i + 6));
    if (shape) {
      String[] cells = {tokens.lower(i), tokens.lower(i + 2), tokens.lower(i + 4)};
      return date(tokens, i, i + 5, cells);
    }
    Match monthAndYear = monthAndYear(tokens, i);
    return monthAndYear != null ? monthAndYear : monthAndDay(tokens, i);
  }

  /** "12/2020". */
  private static @Nullable Match monthAndYear(Tokens tokens, int i) {
    String month = tokens.lower(i);
    boolean shape =
        tokens.isNumber(i)
            && month.length() == 2
            && tokens.is(i + 1, "/")
            && YearWords.looksLikeModernYear(tokens.lower(i + 2))
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && month.chars().allMatch(Character::isDigit);
    int value = shape ? Integer.parseInt(month) : 0;
    return value < 1 || value > 12
        ? null
        : DateParts.of(Part.YEAR, Integer.parseInt(tokens.lower(i + 2)), i + 3)
            .with(Part.MONTH, value, i + 3)
            .match(tokens, i);
  }

  private static @Nullable Match date(Tokens tokens, int i, int end, String[] cells) {
    for (String cell : cells) {
      boolean digits =
          !cell.isEmpty() && cell.length() <= 4 && cell.chars().allMatch(Character::isDigit);
      if (!digits) {
        return null;
      }
    }
    int a = Integer.parseInt(cells[0]);
    int b = Integer.parseInt(cells[1]);
    int c = Integer.parseInt(cells[2]);
    boolean slash = tokens.is(i + 1, "/");
    if (cells[0].length() == 4) {
      return YearWords.looksLikeYear(cells[0]) ? match(tokens, i, end, a, b, c) : null;
    }
    boolean shortYear = slash && cells[2].length() == 2;
    if (!shortYear && !YearWords.looksLikeYear(cells[2])) {
      return null;
    }
    int year = shortYear ? (c < 50 ? 2000 + c : 1900 + c) : c;
    return a > 12 ? match(tokens, i, end, year, b, a) : match(tokens, i, end, year, a, b);
  }

  private static @Nullable Match match(
      Tokens tokens, int i, int end, int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return DateParts.of(Part.YEAR, year, end)
        .with(Part.MONTH, month, end)
        .with(Part.DAY, day, end)
        .match(tokens, i);
  }

  /** "on 7/31", "9/21": where it is no fraction. */
  private static @Nullable Match monthAndDay(Tokens tokens, int i) {
    boolean shape =
        tokens.isNumber(i)
            && tokens.is(i + 1, "/")
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && !(tokens.is(i + 3, "/") && tokens.glued(i + 3))
            && tokens.lower(i).length() <= 2
            && tokens.lower(i + 2).length() <= 2;
    if (!shape || FixedLabels.isPair(tokens.lower(i) + "/" + tokens.lower(i + 2))) {
      return null;
    }
    if (!(tokens.lower(i) + tokens.lower(i + 2)).chars().allMatch(Character::isDigit)) {
      return null;
    }
    int month = Integer.parseInt(tokens.lower(i));
    int day = Integer.parseInt(tokens.lower(i + 2));
    return month < 1 || month > 12 || day < 1 || day > 31 || !isDay(tokens, i, month, day)
        ? null
        : DateParts.of(Part.MONTH, month, i + 3).with(Part.DAY, day, i + 3).match(tokens, i);
  }

  /** Whether "9/21" is a day: no fraction that people write, or a word beside it says so. */
  private static boolean isDay(Tokens tokens, int i, int month, int day) {
    int end = i + 3;
    boolean counted =
        tokens.is(end, "of")
            || (tokens.glued(end) && !tokens.isAny(end, ",", ".", ")", ";", ":", "?", "!", "'s"))
            || WordLists.has("counted", tokens.lower(end));
    if (counted || tokens.isNumber(i - 1)) {
      return false; // "45 9/16 inches"
    }
    boolean weekday =
        CalendarWords.weekday(tokens, i - 1) != null
            || CalendarWords.weekday(tokens, i - 2) != null;
    boolean context = weekday || WordLists.has("day-lead", tokens.lower(i - 1));
    boolean second =
        tokens.isAny(i - 1, "and", "to", "through", "-", "–")
            && tokens.isNumber(i - 2)
            && tokens.is(i - 3, "/")
            && isSureDay(tokens, i - 4);
    boolean the = tokens.is(i - 1, "the") && tokens.isWord(end);
    boolean zeros = tokens.lower(i).startsWith("0") || tokens.lower(i + 2).startsWith("0");
    return context || zeros || second || !Fractions.isWritten(month, day) && (day > 12 || the);
  }

  /** Whether "9/21" at token i is a day whatever stands beside it. */
  private static boolean isSureDay(Tokens tokens, int i) {
    String month = tokens.lower(i);
    String day = tokens.lower(i + 2);
    boolean digits =
        tokens.isNumber(i)
            && month.length() <= 2
            && day.length() == 2
            && (month + day).chars().allMatch(c -> c >= '0' && c <= '9');
    int value = digits ? Integer.parseInt(day) : 0;
    int number = digits ? Integer.parseInt(month) : 0;
    return value > 12
        && value <= 31
        && number >= 1
        && number <= 12
        && !Fractions.isWritten(number, value);
  }
}
