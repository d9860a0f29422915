package org.bilint.annotate.english;

import java.math.BigDecimal;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Reads one number with its sign and unit: "-$1.5 billion", "(5)%", "minus 12 kg", "5-year". */
final class MeasureReader {

  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final Tokens tokens;

  MeasureReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param mayJoinWithAnd false after "between", where "and" parts two numbers
   * @param maySign false after a hyphen, which is no minus there
   */
  @Nullable Measured at(int i, boolean mayJoinWithAnd, boolean maySign) {
    int at = i;
    boolean negative = false;
    if (maySign && isMinus(at)) {
      negative = true;
      at++;
    } else if (maySign && tokens.is(at, "+") && tokens.glued(at + 1) && isFree(at)) {
      at++;
    }
    UnitMatch sign = Currencies.before(tokens, at);
    if (sign != null) {
      at = sign.end();
      if (tokens.isAny(at, "-", "−") && tokens.glued(at + 1)) {
        negative = true;
        at++;
      }
    }
    if (sign != null && tokens.is(at, "(")) {
      return loss(i, at, sign);
    }
    Numeral number = numeral(at, sign != null, mayJoinWithAnd);
    if (number == null) {
      Measured change = PocketMoney.at(tokens, at);
      return at == i ? change : null;
    }
    Measured found = withUnit(i, number, sign);
    return negative ? found.times(BigDecimal.ONE.negate()) : found;
  }

  /** "$(4.3) million": accounts write a loss in parentheses. */
  private @Nullable Measured loss(int start, int open, UnitMatch sign) {
    Numeral inner = DigitNumbers.at(tokens, open + 1, true);
    if (inner == null || !tokens.glued(open + 1) || !tokens.is(inner.end(), ")")) {
      return null;
    }
    int at = inner.end() + 1;
    Numeral outside = new Numeral(at, inner.value(), inner.step(), inner.form(), inner.scale());
    Numeral number = inner.scaled() ? outside : DigitNumbers.scaled(tokens, outside, true);
    BigDecimal value = number.value().negate();
    return new Measured(start, number.end(), number, value, number.step(), sign, true, true);
  }

  /** The number alone, in digits or words. */
  @Nullable Numeral numeral(int at, boolean money, boolean mayJoinWithAnd) {
    Numeral digits = DigitNumbers.at(tokens, at, money);
    if (digits != null) {
      return digits;
    }
    Numeral half = halfOf(at);
    if (half != null) {
      return half;
    }
    Numeral price = spokenPrice(at);
    return price != null ? price : SpelledNumbers.at(tokens, at, mayJoinWithAnd);
  }

  /** "one fifty five dollars" is 155 of them. */
  private @Nullable Numeral spokenPrice(int at) {
    BigDecimal hundreds = NumberWords.digit(tokens.lower(at));
    if (hundreds == null || hundreds.signum() == 0 || tokens.isJoiner(at + 1)) {
      return null;
    }
    Numeral rest = SpelledNumbers.small(tokens, at + 1);
    boolean two = rest != null && rest.value().compareTo(BigDecimal.TEN) >= 0;
    boolean money = rest != null && two && Currencies.word(tokens, rest.end()) != null;
    return money && rest != null
        ? rest.plus(hundreds.multiply(NumberWords.HUNDRED), BigDecimal.ONE, rest.end())
        : null;
  }

  /** "half a million", "a half-billion", "three quarters of a million", "half a dozen". */
  private @Nullable Numeral halfOf(int i) {
    int at = tokens.is(i, "a") && tokens.is(i + 1, "half") ? i + 1 : i;
    BigDecimal part = null;
    if (tokens.is(at, "half")) {
      part = NumberWords.HALF;
      at++;
    } else if (tokens.is(at, "quarter") && tokens.is(at - 1, "a") && at > i) {
      part = new BigDecimal("0.25");
      at++;
    } else if (tokens.is(i, "a") && tokens.is(i + 1, "quarter") && tokens.is(i + 2, "of")) {
      part = new BigDecimal("0.25");
      at = i + 2;
    } else if (tokens.is(i, "three")
        && tokens.is(tokens.skipJoiner(i + 1), "quarters")
        && tokens.is(tokens.skipJoiner(i + 1) + 1, "of")) {
      part = new BigDecimal("0.75");
      at = tokens.skipJoiner(i + 1) + 1;
    }
    if (part == null) {
      return null;
    }
    at = tokens.is(at, "of") ? at + 1 : tokens.skipJoiner(at);
    at = tokens.isAny(at, "a", "an") ? at + 1 : at;
    String word = tokens.lower(at);
    BigDecimal scale = word.length() > 3 ? NumberWords.scale(word) : null;
    if (scale == null && word.equals("dozen")) {
      scale = BigDecimal.valueOf(12);
    }
    return scale == null
        ? null
        : new Numeral(
            at + 1, part.multiply(scale), part.ulp().multiply(scale), Numeral.Form.SPELLED, scale);
  }

  private Measured withUnit(int start, Numeral number, @Nullable UnitMatch sign) {
    UnitMatch behind = Currencies.after(tokens, number, sign != null);
    if (sign != null) {
      boolean same = behind != null && !tokens.is(behind.end(), "sterling");
      boolean other = tokens.is(number.end(), "cents");
      UnitMatch unit = same && behind != null && !other && named(behind) ? behind : sign;
      return measured(
          start, same && behind != null ? behind.end() : number.end(), number, unit, true);
    }
    if (behind != null) {
      Measured cents = withCents(start, number, behind);
      return cents != null ? cents : measured(start, behind.end(), number, behind, false);
    }
    UnitMatch unit = UnitWords.after(tokens, number);
    if (unit != null && tokens.isAny(unit.end() - 1, "pound", "pounds")) {
      boolean money = number.value().compareTo(MANY) >= 0;
      unit =
          money ? UnitMatch.of(Units.get("GBP"), unit.end()).or(unit.unit(), BigDecimal.ONE) : unit;
    }
    boolean of = number.form() == Numeral.Form.FRACTION && tokens.is(number.end(), "of");
    if (unit == null && of && tokens.isAny(number.end() + 1, "a", "an")) {
      unit = UnitWords.word(tokens, number.end() + 2); // "3/4 of a mile"
    }
    if (unit == null) {
      Measured bare = measured(start, number.end(), number, null, false);
      Measured height = FeetAndInches.marked(tokens, bare);
      return height != null ? height : bare;
    }
    Measured whole = measured(start, unit.end(), number, unit, false);
    Measured height = FeetAndInches.behind(tokens, whole);
    return height != null ? height : withHalfAfter(whole);
  }

  /** Whether the word behind tells the currency better than "$" before: "$5 Canadian". */
  private boolean named(UnitMatch behind) {
    return !behind.unit().id().equals("USD") && behind.factor().compareTo(BigDecimal.ONE) == 0;
  }

  private Measured measured(
      int start, int end, Numeral number, @Nullable UnitMatch unit, boolean signFirst) {
    return new Measured(start, end, number, number.value(), number.step(), unit, signFirst, false);
  }

  /** "two years and a half". */
  private Measured withHalfAfter(Measured m) {
    int half = Halves.end(tokens, m.end());
    boolean applies =
        half > m.end()
            && m.numeral().isWhole()
            && m.unit() != null
            && (UnitWords.isTime(m.unit().unit())
                || m.unit().unit().dimension() == Dimension.LENGTH);
    if (!applies) {
      return m;
    }
    BigDecimal value = m.value().add(Halves.value(tokens, m.end()));
    BigDecimal step = new BigDecimal("0.1");
    return new Measured(m.start(), half, m.numeral(), value, step, m.unit(), false, false);
  }

  /** "two dollars and fifty cents", "one pound twenty pence". */
  private @Nullable Measured withCents(int start, Numeral number, UnitMatch whole) {
    if (whole.factor().compareTo(BigDecimal.ONE) != 0) {
      return null;
    }
    int at = tokens.is(whole.end(), "and") ? whole.end() + 1 : whole.end();
    Numeral cents = numeral(at, false, true);
    UnitMatch unit = cents == null ? null : Currencies.after(tokens, cents, false);
    if (cents == null) {
      return null;
    }
    boolean two =
        cents.value().compareTo(BigDecimal.TEN) >= 0
            && cents.value().compareTo(NumberWords.HUNDRED) < 0
            && cents.isWhole()
            && !cents.isDigits()
            && at == whole.end()
            && !tokens.isWord(cents.end());
    if (two && unit == null) {
      // "seventy five dollars sixty three"
      BigDecimal sum = number.value().add(cents.value().multiply(CENT));
      return new Measured(start, cents.end(), number, sum, CENT, whole, false, false);
    }
    if (unit == null || unit.factor().compareTo(CENT) != 0) {
      return null;
    }
    BigDecimal value = number.value().add(cents.value().multiply(CENT));
    return new Measured(start, unit.end(), number, value, CENT, whole, false, false);
  }

  private boolean isMinus(int i) {
    if (tokens.isAny(i, "minus", "negative")) {
      if (tokens.is(i - 1, "or") && tokens.is(i - 2, "plus")) {
        return false; // "plus or minus 5%" is a width
      }
      return !tokens.glued(i + 1) || tokens.isJoiner(i + 1);
    }
    return tokens.isAny(i, "-", "−", "–") && tokens.glued(i + 1) && isFree(i);
  }

  /** Whether a sign here belongs to the number behind it: nothing that it could join precedes. */
  private boolean isFree(int i) {
    return DigitRuns.mayPrecedeNumber(tokens.before(i));
  }
}
