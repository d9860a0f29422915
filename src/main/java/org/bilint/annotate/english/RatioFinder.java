package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.math.MathContext;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Parts of a whole and multiples: "two thirds", "one in five", "half an hour", "doubled". */
final class RatioFinder {

  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000);

  private final Tokens tokens;
  private final Unit fraction = Units.get("fraction");

  RatioFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param qualified whether "about", "more than" stands before it
   */
  @Nullable Core at(int i, boolean qualified) {
    Core multiple = multiple(i);
    if (multiple != null) {
      return multiple;
    }
    Core share = share(i, qualified);
    if (share != null) {
      return share;
    }
    Core quarter = joinedQuarter(i);
    if (quarter != null) {
      return quarter;
    }
    Core half = half(i, qualified);
    return half != null ? half : oneIn(i);
  }

  private @Nullable Core multiple(int i) {
    String word = tokens.lower(i);
    BigDecimal times = NumberWords.multiple(word);
    if (times == null) {
      return fold(i);
    }
    if (tokens.isJoiner(i + 1) || tokens.isJoiner(i - 1)) {
      return null; // "double-check", "triple-A"
    }
    if (times.compareTo(BigDecimal.ONE) < 0) {
      Amount halved = Amount.of(times, STEP);
      return Core.of(halved, fraction, i + 1)
          .or(Amount.of(BigDecimal.valueOf(50), BigDecimal.ONE), Unit.PERCENT);
    }
    Amount amount = Amount.of(times, BigDecimal.ONE);
    boolean adverb = word.equals("twice") || word.equals("thrice");
    boolean idiom =
        tokens.isAny(
            i + 1,
            "down",
            "check",
            "click",
            "standard",
            "standards",
            "room",
            "bed",
            "bogey",
            "bogeys",
            "digit",
            "digits",
            "crown",
            "play",
            "agent",
            "take",
            "espresso");
    Amount more = Amount.of(times.subtract(BigDecimal.ONE).movePointRight(2), BigDecimal.ONE);
    Core core = Core.of(amount, Unit.TIMES, i + 1);
    return (adverb ? core.or(amount, Unit.NONE) : core.or(more, Unit.PERCENT)).asWeak(idiom);
  }

  /** "tenfold", "ten-fold"; digits with "-fold" are an ordinary unit. */
  private @Nullable Core fold(int i) {
    String word = tokens.lower(i);
    if (!word.endsWith("fold") || word.length() < 7) {
      return null;
    }
    Tokens before = Tokens.of(word.substring(0, word.length() - 4));
    Numeral number = SpelledNumbers.at(before, 0, false);
    if (number == null && before.is(0, "hundred")) {
      number = SpelledNumbers.at(Tokens.of("one hundred"), 0, false);
    }
    return number == null
        ? null
        : Core.of(Amount.of(number.value(), BigDecimal.ONE), Unit.TIMES, i + 1);
  }

  /** "two thirds", "one-fifth", "a quarter of". */
  private @Nullable Core share(int i, boolean qualified) {
    boolean article = tokens.isAny(i, "a", "an");
    Numeral above = article ? null : SpelledNumbers.small(tokens, i);
    if (above == null && !article) {
      above = tokens.isNumber(i) ? DigitNumbers.plain(tokens, i) : null;
    }
    if ((above == null && !article) || (above != null && !above.isWhole())) {
      return null;
    }
    int at = tokens.skipJoiner(above == null ? i + 1 : above.end());
    String word = tokens.lower(at);
    BigDecimal below = NumberWords.share(word);
    if (below == null) {
      return null;
    }
    BigDecimal number = above == null ? BigDecimal.ONE : above.value();
    boolean plural = (word.endsWith("s") && !word.equals("halves")) || word.equals("halves");
    boolean one = number.compareTo(BigDecimal.ONE) == 0;
    boolean joined = tokens.isJoiner(at - 1);
    boolean quarterSingular = word.equals("quarter") && joined && !one;
    if ((one == plural && !quarterSingular) || (below.compareTo(NumberWords.HUNDRED) >= 0 && one)) {
      return null;
    }
    int end = at + 1;
    boolean of = tokens.isAny(end, "of", "the");
    BigDecimal value = number.divide(below, MathContext.DECIMAL64);
    if (word.startsWith("half") || word.equals("halves")) {
      return one ? null : withUnit(value, end).asWeak(true); // "two halves" of a game
    }
    boolean quarters = below.compareTo(BigDecimal.valueOf(4)) == 0 && word.startsWith("quarter");
    if (quarters) {
      return quarters(number, value, end, of || joined || qualified, article);
    }
    if (!article || of || qualified || WordLists.has("comparative", tokens.lower(end))) {
      return withUnit(value, end);
    }
    boolean amount =
        tokens.isAny(i - 1, "by", "than", "only", "just")
            || WordLists.has("change-verb", tokens.lower(i - 1));
    boolean noun = tokens.isWord(end) && !WordLists.has("clause-word", tokens.lower(end));
    if (noun || tokens.isJoiner(end) || (!amount && tokens.is(end, ","))) {
      return null; // "a third time", "a fourth, later stage"
    }
    Core part = withUnit(value, end);
    return amount ? part : part.or(Amount.of(below.longValue()), Unit.ORDINAL).asWeak(true);
  }

  /** "quarter-hour", "a quarter-century"; no "quarter-final". */
  private @Nullable Core joinedQuarter(int i) {
    int at = tokens.is(i, "a") ? i + 1 : i;
    if (!tokens.is(at, "quarter") || !tokens.isJoiner(at + 1) || tokens.isJoiner(at - 1)) {
      return null;
    }
    Core part = withUnit(new BigDecimal("0.25"), at + 1);
    return part.unit().equals(fraction) ? null : part;
  }

  private @Nullable Core quarters(
      BigDecimal number, BigDecimal value, int end, boolean sureOfPart, boolean article) {
    if (article) {
      return sureOfPart ? withUnit(value, end) : null;
    }
    Amount span = Amount.of(number, BigDecimal.ONE);
    if (!sureOfPart || number.compareTo(BigDecimal.valueOf(3)) > 0) {
      return null; // counted like any unit of time
    }
    Core part = withUnit(value, end);
    return part.unit().equals(fraction) ? part.or(span, Units.get("qtr")) : part;
  }

  private @Nullable Core half(int i, boolean qualified) {
    int at =
        tokens.isAny(i, "a", "one") && tokens.is(tokens.skipJoiner(i + 1), "half")
            ? tokens.skipJoiner(i + 1)
            : i;
    if (!tokens.is(at, "half") || (at == i && tokens.isJoiner(i - 1))) {
      return null;
    }
    int end = at + 1;
    Core part = withUnit(NumberWords.HALF, end);
    if (!part.unit().equals(fraction)) {
      return part;
    }
    if (tokens.isJoiner(end)) {
      return null;
    }
    boolean whole =
        tokens.isAny(
                end, "of", "the", "its", "their", "our", "his", "her", "all", "that", "those",
                "these", "your", "my", "as")
            || (tokens.is(at - 1, "by") && !tokens.isWord(end))
            || (at > i && tokens.is(i, "one"));
    boolean the = WordLists.has("half-adjective", tokens.lower(at - 1));
    boolean saying = WordLists.skip("half-idiom", tokens, at) > at;
    return part.asWeak(!(whole || qualified) || (the && at == i) || saying);
  }

  /** A part, or the part of a unit: "half an hour", "three quarters of a mile". */
  private Core withUnit(BigDecimal value, int end) {
    Core plain = Core.of(Amount.of(value, STEP), fraction, end);
    int at = tokens.is(end, "of") ? end + 1 : tokens.skipJoiner(end);
    boolean of = tokens.is(end, "of");
    boolean article = tokens.isAny(at, "a", "an");
    at = article ? at + 1 : at;
    if (of && !article) {
      return plain;
    }
    UnitMatch unit = UnitWords.word(tokens, at);
    if (unit == null) {
      unit = Currencies.word(tokens, at);
    }
    if (unit == null && tokens.is(at, "point") && at > end) {
      // "a quarter-point rise", "nine tenths of a point"; "half a point" may be of a game.
      Core points = Core.of(Amount.of(value, STEP), Units.get("pp"), at + 1);
      return points.or(Amount.of(value, STEP), Unit.NONE).asWeak(article && !of);
    }
    boolean plural = tokens.lower(unit == null ? at : unit.end() - 1).endsWith("s");
    boolean odd =
        unit != null
            && (unit.unit().equals(Unit.TIMES)
                || (tokens.is(at, "second") && !article)
                || (plural && !tokens.is(at, "celsius")));
    if (unit == null || odd) {
      return plain;
    }
    Amount amount = Amount.of(value, STEP).times(unit.factor());
    return Core.of(amount, unit.unit(), unit.end());
  }

  /** "one in five", "9 out of 10", "one of every three", "one out of every three". */
  private @Nullable Core oneIn(int i) {
    Numeral above = bare(i);
    if (above == null) {
      return null;
    }
    int at = above.end();
    int below;
    boolean sure = true;
    if (tokens.is(at, "out") && tokens.is(at + 1, "of")) {
      below = tokens.isAny(at + 2, "every", "each") ? at + 3 : at + 2;
    } else if (tokens.isAny(at, "in", "of", "for") && tokens.isAny(at + 1, "every", "each")) {
      below = at + 2;
    } else if (tokens.is(at, "in")) {
      below = at + 1;
      sure = false;
    } else if (above.is(1) && tokens.isWord(at) && tokens.is(at + 1, "in")) {
      return oneThingIn(above, at + 2);
    } else {
      return null;
    }
    below = tokens.is(below, "a") ? below + 1 : below;
    Numeral whole = bare(below);
    if (whole == null || whole.value().compareTo(above.value()) <= 0) {
      return null;
    }
    if (whole.value().compareTo(MAX) > 0 || above.value().signum() <= 0) {
      return null;
    }
    if (!sure && !plausible(above, whole)) {
      return null;
    }
    return Core.of(
        Amount.of(above.value().divide(whole.value(), MathContext.DECIMAL64), STEP),
        fraction,
        whole.end());
  }

  /** "one robot in four"; "one office in four cities" is none. */
  private @Nullable Core oneThingIn(Numeral one, int below) {
    Numeral whole = bare(below);
    int end = whole == null ? below : whole.end();
    boolean thing = tokens.isWord(end) && !WordLists.has("clause-word", tokens.lower(end));
    if (whole == null
        || whole.value().compareTo(BigDecimal.ONE) <= 0
        || whole.value().compareTo(NumberWords.HUNDRED) > 0
        || !plausible(one, whole)) {
      return null;
    }
    BigDecimal share = one.value().divide(whole.value(), MathContext.DECIMAL64);
    // A word behind may be a verb, "one robot in four works", or the thing counted.
    return Core.of(Amount.of(share, STEP), fraction, end).asWeak(thing);
  }

  /** Whether "5 in 10" is a share and not five things within ten others. */
  private boolean plausible(Numeral above, Numeral whole) {
    boolean year = whole.isDigits() && YearWords.looksLikeYear(tokens.lower(whole.end() - 1));
    boolean unit = UnitWords.after(tokens, whole) != null || tokens.isJoiner(whole.end());
    boolean round = whole.value().remainder(BigDecimal.TEN).signum() == 0;
    boolean small = above.is(1) || round || whole.value().compareTo(BigDecimal.TEN) < 0;
    return !year && !unit && small && above.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  private @Nullable Numeral bare(int i) {
    Numeral digits = DigitNumbers.plain(tokens, i);
    if (digits != null) {
      return digits.isDigits() && digits.isWhole() ? digits : null;
    }
    return SpelledNumbers.at(tokens, i, true);
  }
}
