package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** The units behind numbers, from {@code rules/quantities/en-units.tsv}. */
final class UnitWords {

  private record Form(Unit unit, BigDecimal factor, String style) {}

  private static final Phrases<Form> WORDS = new Phrases<>();
  private static final Phrases<Form> TIMES = new Phrases<>();
  private static final Map<String, Form> BASES = new HashMap<>();
  private static final Map<String, Form> SYMBOLS = new HashMap<>();
  private static final Map<Dimension, Map<BigDecimal, Unit>> BY_SIZE =
      new EnumMap<>(Dimension.class);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  static {
    for (FormTable.Line line : FormTable.load("en-units.tsv", 4)) {
      String style = line.key(1);
      Unit named = line.key(0).equals("-") ? Unit.NONE : Units.get(line.key(0));
      Form form = new Form(named, new BigDecimal(line.key(2)), style);
      BY_SIZE
          .computeIfAbsent(named.dimension(), dimension -> new HashMap<>())
          .putIfAbsent(named.factor().stripTrailingZeros(), named);
      for (String words : line.forms()) {
        switch (style) {
          case "word" -> WORDS.add(words, form);
          case "base" -> {
            WORDS.add(words, form);
            BASES.put(words, form);
          }
          case "time" -> {
            WORDS.add(words, form);
            TIMES.add(words, form);
          }
          case "symbol", "tight" -> SYMBOLS.put(words, form);
          default -> throw line.row().fault("no style " + style);
        }
      }
    }
  }

  private UnitWords() {}

  /** The unit that follows a number. */
  static @Nullable UnitMatch after(Tokens tokens, Numeral number) {
    int end = number.end();
    UnitMatch symbol = symbol(tokens, number);
    int at = tokens.skipJoiner(end);
    UnitMatch word = word(tokens, fullPoints(tokens, at));
    UnitMatch prefixed = prefixed(tokens, at);
    if (word == null || (prefixed != null && prefixed.end() > word.end())) {
      word = prefixed;
    }
    if (word == null) {
      word = time(tokens, at);
    }
    if (word != null && !fits(tokens, number, at, word)) {
      word = null;
    }
    if (symbol != null && (word == null || word.end() <= symbol.end())) {
      return symbol;
    }
    return word;
  }

  /** A unit in words that begins at token i, as in "of dollars", "a mile". */
  static @Nullable UnitMatch word(Tokens tokens, int i) {
    Phrases.Hit<Form> hit = WORDS.at(tokens, i);
    if (hit == null) {
      return null;
    }
    Form form = hit.value();
    UnitMatch match = match(form, hit.end());
    String word = tokens.lower(i);
    return switch (word) {
      case "times" -> match.or(Unit.NONE, BigDecimal.ONE);
      case "points" -> match.or(Units.get("pp"), BigDecimal.ONE);
      case "pound", "pounds" ->
          hit.end() == i + 1 ? match.or(Units.get("GBP"), BigDecimal.ONE) : match;
      case "ton", "tons" -> match.or(Units.get("t"), BigDecimal.ONE);
      case "ounce", "ounces" -> match.or(Units.get("ozt"), BigDecimal.ONE);
      case "degree", "degrees" ->
          form.unit.dimension() == Dimension.ANGLE
              ? new UnitMatch(form.unit, BigDecimal.ONE, temperatures(), hit.end())
              : match;
      default -> match;
    };
  }

  /** The index of the points of "two full points"; that of the word itself for all others. */
  private static int fullPoints(Tokens tokens, int i) {
    boolean full = tokens.isAny(i, "full", "whole");
    return full && tokens.isAny(i + 1, "points", "percentage") ? i + 1 : i;
  }

  private static List<UnitMatch.Other> temperatures() {
    return List.of(
        new UnitMatch.Other(Units.get("°F"), BigDecimal.ONE),
        new UnitMatch.Other(Units.get("°C"), BigDecimal.ONE));
  }

  private static UnitMatch match(Form form, int end) {
    return new UnitMatch(form.unit, form.factor, List.of(), end);
  }

  private static @Nullable UnitMatch symbol(Tokens tokens, Numeral number) {
    int at = number.end();
    int from = tokens.skipJoiner(at);
    String one = tokens.raw(from);
    String two = one + tokens.raw(from + 1);
    String three = two + tokens.raw(from + 2);
    boolean gluedTwo = tokens.glued(from + 1);
    Form form = gluedTwo && tokens.glued(from + 2) ? SYMBOLS.get(three) : null;
    int length = 3;
    if (form == null) {
      form =
          gluedTwo || (isDegree(one) && tokens.isWord(from + 1))
              ? SYMBOLS.get(two.replace('º', '°'))
              : null;
      length = 2;
    }
    if (form == null) {
      form = SYMBOLS.get(one.equals("％") ? "%" : one);
      length = 1;
    }
    if (form == null) {
      return null;
    }
    boolean glued = tokens.glued(at);
    int end = from + length;
    boolean factor = one.equals("×") && tokens.isNumber(end);
    boolean runsOn = factor || (tokens.glued(end) && (tokens.isNumber(end) || tokens.isWord(end)));
    if (runsOn || (form.style.equals("tight") && !glued)) {
      return null;
    }
    if (one.equals("s") && number.isWhole() && isRoundTens(number)) {
      return null; // "in the 80s", "the 1990s"
    }
    UnitMatch match = match(form, end);
    if (one.equals("m") && length == 1) {
      if (glued && WordLists.has("counted", tokens.lower(end))) {
        return new UnitMatch(Unit.NONE, MILLION, List.of(), end);
      }
      return glued ? match.or(Unit.NONE, MILLION) : match;
    }
    if (one.equals("°") && length == 1) {
      return new UnitMatch(form.unit, BigDecimal.ONE, temperatures(), end);
    }
    return match;
  }

  private static boolean isDegree(String raw) {
    return raw.equals("°") || raw.equals("º");
  }

  private static boolean isRoundTens(Numeral number) {
    return number.value().remainder(BigDecimal.TEN).signum() == 0;
  }

  /** Words that are units only in some places. */
  private static boolean fits(Tokens tokens, Numeral number, int at, UnitMatch match) {
    boolean hyphen = at > number.end();
    String word = tokens.lower(at);
    return switch (word) {
      case "x" -> tokens.glued(at) && !(tokens.glued(at + 1) && !tokens.is(at + 1, "."));
      case "second" -> hyphen || number.is(1);
      case "quarter" -> hyphen || number.is(1);
      case "mo", "bit", "bar", "gig", "cal", "sec", "min", "gal" ->
          match.end() > at + 1 || !tokens.isCapitalised(at);
      case "fold" -> hyphen || tokens.glued(at);
      case "degrees", "degree" -> !tokens.is(at + 1, "of") || tokens.is(at + 2, "latitude");
      default -> true;
    };
  }

  /** "eight consecutive years", "12 more months". */
  private static @Nullable UnitMatch time(Tokens tokens, int at) {
    int next = at;
    for (int n = 0; n < 2; n++) {
      int skipped = WordLists.skip("time-adjective", tokens, next);
      if (skipped == next) {
        break;
      }
      next = tokens.skipJoiner(skipped);
    }
    if (next == at) {
      return null;
    }
    Phrases.Hit<Form> hit = TIMES.at(tokens, next);
    return hit == null || tokens.isAny(next, "second", "quarter", "min", "mo", "hr")
        ? null
        : match(hit.value(), hit.end());
  }

  /** "kilowatts", "mega bytes", "square kilometers", "cubic deci meters". */
  private static @Nullable UnitMatch prefixed(Tokens tokens, int at) {
    int power = tokens.is(at, "square") ? 2 : tokens.is(at, "cubic") ? 3 : 1;
    int from = power > 1 ? at + 1 : at;
    String word = tokens.lower(from);
    BigDecimal apart = NumberWords.prefix(word);
    if (apart != null) {
      int next = tokens.skipJoiner(from + 1);
      String two = tokens.lower(next) + " " + tokens.lower(next + 1);
      if (BASES.containsKey(two)) {
        return compose(BASES.get(two), apart, power, next + 2);
      }
      return compose(BASES.get(tokens.lower(next)), apart, power, next + 1);
    }
    for (Map.Entry<String, BigDecimal> prefix : NumberWords.prefixes().entrySet()) {
      if (word.startsWith(prefix.getKey())) {
        String base = word.substring(prefix.getKey().length());
        UnitMatch two =
            compose(
                BASES.get(base + " " + tokens.lower(from + 1)), prefix.getValue(), power, from + 2);
        return two != null ? two : compose(BASES.get(base), prefix.getValue(), power, from + 1);
      }
    }
    return null;
  }

  private static @Nullable UnitMatch compose(
      @Nullable Form base, BigDecimal prefix, int power, int end) {
    if (base == null || (power > 1 && base.unit.dimension() != Dimension.LENGTH)) {
      return null;
    }
    Unit unit = power == 1 ? base.unit : Units.get(power == 2 ? "m²" : "m³");
    BigDecimal factor = power == 1 ? base.factor.multiply(prefix) : prefix.pow(power);
    Unit own = ofSize(unit.dimension(), unit.factor().multiply(factor));
    return own != null ? UnitMatch.of(own, end) : new UnitMatch(unit, factor, List.of(), end);
  }

  /** The unit of a size, so that "3 gigawatts" stay three of them; null where there is none. */
  private static @Nullable Unit ofSize(Dimension dimension, BigDecimal size) {
    Map<BigDecimal, Unit> units = BY_SIZE.get(dimension);
    return units == null ? null : units.get(size.stripTrailingZeros());
  }

  /** Units whose count of one needs no numeral to matter: "more than a year". */
  static boolean isTime(Unit unit) {
    return Set.of(Dimension.DURATION, Dimension.CALENDAR).contains(unit.dimension());
  }
}
