package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Amounts of which only the order is told: "tens of millions", "double-digit", "a few years". */
final class VagueAmounts {

  private record Form(BigDecimal low, BigDecimal high, Unit unit, boolean weak) {}

  private record Bounds(BigDecimal low, BigDecimal high, int end) {}

  private static final Phrases<Form> PHRASES = new Phrases<>();

  static {
    for (FormTable.Line line : FormTable.load("en-vague.tsv", 5)) {
      Unit unit = line.key(2).equals("-") ? Unit.NONE : Units.get(line.key(2));
      BigDecimal low = new BigDecimal(line.key(0));
      BigDecimal high = new BigDecimal(line.key(1));
      Form form = new Form(low, high, unit, line.key(3).equals("weak"));
      line.forms().forEach(words -> PHRASES.add(words, form));
    }
  }

  private VagueAmounts() {}

  /** Whether a vague amount may begin with the word. */
  static boolean opens(String word) {
    return PHRASES.opens(word) || NumberWords.pluralScale(word) != null || LooseNumbers.opens(word);
  }

  static @Nullable Core at(Tokens tokens, int i) {
    Bounds plural = plurals(tokens, i);
    if (plural != null) {
      return withUnit(tokens, plural, Unit.NONE, false);
    }
    Core part = age(tokens, i);
    part = part == null ? LooseNumbers.at(tokens, i) : part;
    part = part == null ? tens(tokens, i) : part;
    if (part != null) {
      return part;
    }
    Phrases.Hit<Form> hit = PHRASES.at(tokens, i);
    if (hit == null) {
      return null;
    }
    Form form = hit.value();
    if (tokens.is(i, "teens") && !tokens.is(i - 1, "the")) {
      Amount amount = Amount.vague(form.low, form.high); // "in their teens"
      return Core.of(amount, Units.get("yr"), i + 1).or(amount, Unit.PERCENT).asWeak(true);
    }
    Bounds bounds = scaled(tokens, new Bounds(form.low, form.high, hit.end()));
    boolean scaled = bounds.end > hit.end();
    return withUnit(tokens, bounds, form.unit, form.weak && !scaled);
  }

  /** "millions", "tens of thousands", "hundreds of millions". */
  private static @Nullable Bounds plurals(Tokens tokens, int i) {
    BigDecimal low = NumberWords.pluralScale(tokens.lower(i));
    boolean lakhs = NumberWords.scale(tokens.lower(i)) != null;
    if (low == null || lakhs || (tokens.is(i, "tens") && !tokens.is(i + 1, "of"))) {
      return null;
    }
    int end = i + 1;
    for (int n = 0; n < 2 && tokens.is(end, "of"); n++) {
      BigDecimal more = NumberWords.pluralScale(tokens.lower(end + 1));
      if (more == null) {
        break;
      }
      low = low.multiply(more);
      end += 2;
    }
    return new Bounds(low, low.multiply(BigDecimal.TEN), end);
  }

  /** "several hundred thousand", "a few million", "multi-million". */
  private static Bounds scaled(Tokens tokens, Bounds bounds) {
    BigDecimal scale = BigDecimal.ONE;
    int end = bounds.end;
    for (int n = 0; n < 3; n++) {
      int next = tokens.skipJoiner(end);
      String word = tokens.lower(next);
      boolean hundred = word.equals("hundred") || word.equals("hundreds");
      BigDecimal more = hundred ? NumberWords.HUNDRED : NumberWords.scale(word);
      more = more == null && n == 0 ? NumberWords.pluralScale(word) : more;
      if (more == null || word.length() < 3) {
        break;
      }
      scale = scale.multiply(more);
      end = next + 1;
    }
    if (end == bounds.end) {
      return bounds;
    }
    boolean several = bounds.high.compareTo(BigDecimal.TEN) == 0;
    BigDecimal low = several ? BigDecimal.ONE : bounds.low;
    return new Bounds(low.multiply(scale), bounds.high.multiply(scale), end);
  }

  /** "in his 80s", "in her late 30s": years of age. */
  private static @Nullable Core age(Tokens tokens, int i) {
    boolean whose = WordLists.has("age-possessive", tokens.lower(i - 1));
    CalendarWords.Hit third = CalendarWords.at("third", tokens, i);
    int at = third == null ? i : tokens.skipJoiner(third.end());
    boolean tens = tokens.lower(at).length() == 2 && tokens.lower(at).endsWith("0");
    Numeral number = whose && tens ? DigitNumbers.plain(tokens, at) : null;
    if (number == null || !tokens.is(at + 1, "s") || !tokens.glued(at + 1)) {
      return null;
    }
    Amount amount = Amount.vague(number.value(), number.value().add(BigDecimal.TEN));
    return Core.of(amount, Unit.NONE, at + 2).or(amount, Units.get("yr")).asWeak(true);
  }

  /** "widespread 80s", "highs in the 60s": degrees, years or points, no decade. */
  private static @Nullable Core tens(Tokens tokens, int i) {
    String digits = tokens.lower(i);
    boolean shape =
        tokens.isNumber(i)
            && digits.length() == 2
            && digits.charAt(0) > '0'
            && digits.charAt(0) <= '9'
            && digits.endsWith("0")
            && tokens.is(i + 1, "s")
            && tokens.glued(i + 1)
            && !(tokens.isWord(i + 2) && tokens.glued(i + 2));
    Numeral number = shape ? DigitNumbers.plain(tokens, i) : null;
    if (number == null) {
      return null;
    }
    Amount amount = Amount.vague(number.value(), number.value().add(BigDecimal.TEN));
    Unit other = Units.get(WeatherWords.near(tokens, i) ? "°F" : "s");
    Amount seconds = Amount.of(number.value(), BigDecimal.ONE);
    return Core.of(amount, Unit.NONE, i + 2)
        .or(other.id().equals("s") ? seconds : amount, other)
        .asWeak(true);
  }

  private static Core withUnit(Tokens tokens, Bounds bounds, Unit own, boolean weak) {
    Amount amount = Amount.vague(bounds.low, bounds.high);
    int at = tokens.skipJoiner(bounds.end);
    at = tokens.is(at, "of") ? at + 1 : at;
    boolean digits = tokens.isAny(bounds.end - 1, "digit", "digits", "teens");
    if (digits
        && tokens.isAny(at, "%", "percent", "percentage")
        && !tokens.isAny(at + 1, "point", "points")) {
      return Core.of(amount, Unit.PERCENT, at + 1);
    }
    UnitMatch unit = Currencies.word(tokens, at);
    if (unit == null) {
      unit = UnitWords.word(tokens, at);
    }
    boolean odd =
        tokens.isAny(at, "quarter", "second", "min", "x", "mo", "pounds")
            || (unit != null && digits && !tokens.isAny(at, "percentage", "basis"));
    if (unit == null || odd || !own.isNone()) {
      Core core = new Core(amount, own, List.of(), weak, bounds.end);
      return digits ? core.or(amount, Unit.PERCENT) : core;
    }
    Amount converted = amount.times(unit.factor());
    Core core = new Core(converted, unit.unit(), List.of(), weak, unit.end());
    return unit.others().isEmpty() ? core : core.or(amount, unit.others().get(0).unit());
  }
}
