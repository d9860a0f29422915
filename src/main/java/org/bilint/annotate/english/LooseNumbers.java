package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of which only the part of a span is told: "low 20s", "mid-forties", "low-to-mid 4s",
 * "high-40% range", "mid-$120 billion".
 */
final class LooseNumbers {

  /** A part of a span in tenths of it; {@code end} is the index of the token after its word. */
  private record Part(int from, int to, int end) {}

  private final Tokens tokens;

  private LooseNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether one may begin with the word. */
  static boolean opens(String word) {
    return word.equals("mid") || outer(word) != 0;
  }

  static @Nullable Core at(Tokens tokens, int i) {
    LooseNumbers reader = new LooseNumbers(tokens);
    Part part = opens(tokens.lower(i)) ? reader.part(i) : null;
    return part == null ? null : reader.of(part);
  }

  private static int outer(String word) {
    return switch (word) {
      case "low", "lower" -> -1;
      case "high", "upper" -> 1;
      default -> 0;
    };
  }

  private @Nullable Part one(int i) {
    int outer = outer(tokens.lower(i));
    if (outer == 0 && !tokens.is(i, "mid")) {
      return null;
    }
    return outer < 0
        ? new Part(0, 4, i + 1)
        : outer > 0 ? new Part(7, 10, i + 1) : new Part(4, 7, i + 1);
  }

  /** "mid", "low-to-mid", "mid- to high". */
  private @Nullable Part part(int i) {
    Part first = one(i);
    if (first == null) {
      return null;
    }
    int to = tokens.is(first.end, "-") ? first.end + 1 : first.end;
    Part second = tokens.is(to, "to") ? one(tokens.skipJoiner(to + 1)) : null;
    return second == null ? first : new Part(first.from, second.to, second.end);
  }

  private @Nullable Core of(Part part) {
    boolean joined = tokens.isJoiner(part.end);
    int at = tokens.skipJoiner(part.end);
    BigDecimal word = plural(at);
    if (word != null) {
      return unsure(amount(part, word), at, at + 1);
    }
    UnitMatch sign = Currencies.before(tokens, at);
    int from = sign == null ? at : sign.end();
    Numeral number = DigitNumbers.plain(tokens, from);
    if (number == null || number.value().signum() <= 0) {
      return null;
    }
    int end = number.end();
    boolean plural = tokens.is(end, "s") && tokens.glued(end);
    end = plural ? end + 1 : end;
    if (sign != null) {
      return plural || joined ? money(part, from, sign, plural ? end : 0) : null;
    }
    boolean short2 = tokens.lower(at).length() <= 2 && number.isWhole();
    boolean tens = tokens.lower(at).length() == 2 && tokens.lower(at).endsWith("0");
    boolean digit = tokens.lower(at).length() == 1;
    int percent = percentEnd(end);
    boolean ofSome = tokens.isAny(part.end - 1, "lower", "upper"); // "the lower 40%" of earners
    if (percent > 0 && short2 && ((tens && !ofSome) || plural || joined)) {
      return Core.of(amount(part, number.value()), Unit.PERCENT, percent);
    }
    return plural && (tens || digit) ? unsure(amount(part, number.value()), at, end) : null;
  }

  private int percentEnd(int end) {
    int at = tokens.skipJoiner(end);
    return tokens.isAny(at, "%", "percent") ? at + 1 : 0;
  }

  /** 40 for "forties". */
  private @Nullable BigDecimal plural(int i) {
    CalendarWords.Hit tens = CalendarWords.at("decade", tokens, i);
    return tens == null || tokens.is(i, "tens") ? null : BigDecimal.valueOf(tens.value());
  }

  private @Nullable Core money(Part part, int from, UnitMatch sign, int pluralEnd) {
    Numeral number =
        pluralEnd > 0 ? DigitNumbers.plain(tokens, from) : DigitNumbers.at(tokens, from, true);
    if (number == null) {
      return null;
    }
    int end = pluralEnd > 0 ? pluralEnd : number.end();
    return Core.of(amount(part, number.value()).times(sign.factor()), sign.unit(), end);
  }

  /** The span is as wide as the last digit that counts: ten for 40 and 120, one for 4. */
  private static Amount amount(Part part, BigDecimal number) {
    BigDecimal tenth = number.stripTrailingZeros().ulp().movePointLeft(1);
    return Amount.vague(
        number.add(tenth.multiply(BigDecimal.valueOf(part.from))),
        number.add(tenth.multiply(BigDecimal.valueOf(part.to))));
  }

  /** What is counted goes without saying: percent for most, years of a life, degrees. */
  private Core unsure(Amount amount, int at, int end) {
    List<Quantity.Reading> readings = new ArrayList<>();
    readings.add(new Quantity.Reading(amount, Unit.PERCENT));
    readings.add(new Quantity.Reading(amount, Units.get("yr")));
    if (WeatherWords.near(tokens, at)) {
      readings.add(new Quantity.Reading(amount, Units.get("°F")));
      readings.add(new Quantity.Reading(amount, Units.get("°C")));
    }
    return new Core(amount, Unit.NONE, readings, false, end);
  }
}
