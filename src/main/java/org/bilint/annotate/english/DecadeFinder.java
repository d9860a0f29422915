package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.DateTime.Part;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the 1990s", "mid-80s", "the nineties", "the 17th and 18th centuries". */
final class DecadeFinder {

  private final Tokens tokens;

  DecadeFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable DateParts century(int i) {
    Core ordinal = ordinal(i);
    if (ordinal == null) {
      return null;
    }
    int at = tokens.skipJoiner(ordinal.end());
    int value = ordinal.amount().low().intValue();
    boolean century = tokens.isAny(at, "century", "centuries") && value > 0 && value < 100;
    if (!century) {
      return null;
    }
    CalendarWords.Hit era = CalendarWords.at("era", tokens, at + 1);
    int end = era == null ? at + 1 : era.end();
    return DateParts.of(Part.CENTURY, era != null && era.value() < 0 ? -value : value, end);
  }

  private @Nullable Core ordinal(int i) {
    boolean may =
        tokens.isNumber(i)
            || NumberWords.begins(tokens.lower(i))
            || NumberWords.ordinal(tokens.lower(i)) != null;
    return may ? new OrdinalFinder(tokens).at(i) : null;
  }

  /** "the 17th and 18th centuries". */
  @Nullable Match twoCenturies(int i) {
    Core first = ordinal(i);
    if (first == null || !tokens.isAny(first.end(), "and", "or", "to", "-", "–")) {
      return null;
    }
    int from = first.end() + 1;
    DateParts second = century(from);
    int value = first.amount().low().intValue();
    if (second == null || value < 1 || value > 99) {
      return null;
    }
    DateParts one = DateParts.of(Part.CENTURY, value, first.end());
    return new Match(List.of(one.date(tokens, i), second.date(tokens, from)), second.end());
  }

  /** "1990s", "'90s", "the nineties", "nineteen eighties", "nineteen hundreds". */
  @Nullable DateParts decade(int i, boolean dated) {
    int at = tokens.is(i, "'") && tokens.glued(i + 1) ? i + 1 : i;
    if (tokens.isNumber(at)) {
      return digitDecade(i, at, dated);
    }
    CalendarWords.Hit word = CalendarWords.at("decade", tokens, i);
    if (word != null) {
      boolean age = WordLists.has("age-possessive", tokens.lower(i - 1)) && !dated;
      return age || tokens.is(i, "tens")
          ? null
          : DateParts.of(Part.DECADE, word.value(), word.end());
    }
    Numeral century = SpelledNumbers.small(tokens, i);
    if (century == null) {
      return null;
    }
    int next = century.end();
    if (tokens.is(i, "two") && tokens.is(i + 1, "thousands")) {
      return DateParts.of(Part.DECADE, 2000, i + 2);
    }
    int base = century.value().intValue() * 100;
    if (base < 1000 || base > 2900) {
      return null;
    }
    if (tokens.is(next, "hundreds")) {
      return DateParts.of(Part.DECADE, base, next + 1);
    }
    CalendarWords.Hit decade = CalendarWords.at("decade", tokens, next);
    return decade == null ? null : DateParts.of(Part.DECADE, base + decade.value(), decade.end());
  }

  private @Nullable DateParts digitDecade(int i, int at, boolean dated) {
    String digits = tokens.lower(at);
    int end = at + 1;
    boolean plural = tokens.isAny(end, "s", "'s") && (tokens.glued(end) || digits.length() == 4);
    if (!plural || !digits.endsWith("0") || (tokens.glued(end + 1) && tokens.isNumber(end + 1))) {
      return null;
    }
    if (YearWords.looksLikeYear(digits)) {
      boolean possessive = tokens.is(end, "'s") && !tokens.is(at - 1, "the");
      return possessive && !dated && tokens.isWord(end + 1) && !tokens.isAny(end + 1, "and", "to")
          ? null
          : DateParts.of(Part.DECADE, Integer.parseInt(digits), end + 1);
    }
    boolean two = digits.length() == 2 && digits.charAt(0) != '.';
    boolean age = isPossessive(i - 1) || (dated && (isPossessive(i - 2) || isPossessive(i - 3)));
    boolean context =
        at > i
            || dated
            || tokens.is(i - 1, "the")
            || (tokens.isDash(i - 1) && tokens.is(i - 2, "s"))
            || (tokens.isAny(i - 1, "and", "to") && tokens.is(i - 2, "s"));
    return two && context && !age && !WeatherWords.near(tokens, i)
        ? DateParts.of(Part.DECADE, Integer.parseInt(digits), end + 1)
        : null;
  }

  /** "in her late 30s" tells an age. */
  private boolean isPossessive(int i) {
    return WordLists.has("age-possessive", tokens.lower(i));
  }
}
