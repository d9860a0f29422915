package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import org.bilint.annotate.Exactness;
import org.jspecify.annotations.Nullable;

/** Reads one number with scales: 一百二十萬三, 1億2,000萬, 三四十万, 二十点一万. Used once. */
final class SpokenParser {

  private final FoldedText text;
  private final Lexicon lexicon;
  private final boolean bare;
  private final int start;
  private final NumeralSum sum = new NumeralSum();

  private int at;
  private boolean zero;
  private boolean arabic;
  private boolean done;
  private Exactness exactness = Exactness.EXACT;

  /**
   * @param bare whether a scale without a digit counts as one of it: 近百, 上萬
   */
  SpokenParser(FoldedText text, Lexicon lexicon, int start, boolean bare) {
    this.text = text;
    this.lexicon = lexicon;
    this.start = start;
    this.bare = bare;
    this.at = start;
  }

  @Nullable Numeral parse() {
    while (!done && advance()) {
      // Each round takes a coefficient, a scale, a zero or a point.
    }
    at = zero ? at - 1 : at;
    return at == start || sum.isEmpty() ? null : sum.numeral(start, at, exactness);
  }

  private boolean advance() {
    char c = text.at(at);
    if (NumeralCharacters.isZero(c) && at > start) {
      return zero(c);
    }
    if (text.isDigit(at)) {
      return arabicCoefficient();
    }
    if (NumeralCharacters.tens(c) > 0) {
      return tens(c);
    }
    if (NumeralCharacters.isDigit(c)) {
      return digit();
    }
    int scale = c == ' ' && arabic ? text.skipSpace(at) : at;
    if (NumeralCharacters.isScale(text.at(scale))) {
      return !lexicon.startsUnit(text, scale, 2) && scale(scale);
    }
    if (c == ' '
        && arabic
        && sum.lastPower() >= NumeralSum.SECTION
        && text.isDigit(text.skipSpace(at))) {
      return arabicAfterSpace();
    }
    if (c == '點' || c == '点') {
      return point();
    }
    return inside();
  }

  /** 零 must lead to a smaller number: 一萬零三, 一千零一十. */
  private boolean zero(char c) {
    char next = text.at(at + 1);
    boolean leads =
        (NumeralCharacters.isDigit(next) && next != c) || text.isDigit(at + 1) || isSmall(next);
    if (!leads || zero || sum.lastPower() == NumeralSum.NO_SCALE) {
      return false;
    }
    zero = true;
    at++;
    return true;
  }

  private boolean isSmall(char c) {
    int power = NumeralCharacters.power(c);
    return power > 0 && power < NumeralSum.SECTION;
  }

  private boolean tens(char c) {
    if (sum.below() <= 1) {
      return false;
    }
    sum.addTens(NumeralCharacters.tens(c));
    return taken(at + 1);
  }

  private boolean arabicAfterSpace() {
    int digits = text.skipSpace(at);
    DigitRun run = DigitRun.at(text, digits);
    if (run == null) {
      return false;
    }
    int behind = text.skipSpace(run.end());
    if (!NumeralCharacters.isScale(text.at(behind))) {
      // 4 萬 8,500 美元, but not 3 萬 2025 年.
      boolean counted =
          run.value().compareTo(BigDecimal.TEN) >= 0
              && "年月日號号點点%".indexOf(text.at(behind)) < 0
              && (lexicon.startsUnit(text, behind, 1)
                  || lexicon.measures.longest(text, behind) != null);
      if (!counted) {
        return false;
      }
      at = digits;
      return arabicCoefficient();
    }
    int scale = NumeralCharacters.power(text.at(text.skipSpace(run.end())));
    if (scale >= sum.closedPower()) {
      return false;
    }
    at = digits;
    return arabicCoefficient();
  }

  private boolean arabicCoefficient() {
    DigitRun run = DigitRun.at(text, at);
    if (run == null) {
      return false;
    }
    if (at > start) {
      BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(sum.limit());
      boolean fits =
          (sum.lastPower() != NumeralSum.NO_SCALE || zero) && run.value().compareTo(limit) < 0;
      boolean year = run.end() - run.start() == 4 && text.at(run.end()) == '年';
      if (!fits
          || year
          || ("/:-".indexOf(text.at(run.end())) >= 0 && text.isDigit(run.end() + 1))) {
        return false;
      }
    }
    arabic = true;
    char next = text.at(text.skipSpace(run.end()));
    boolean tail =
        run.end() == at + 1 && sum.lastPower() >= 3 && !zero && !NumeralCharacters.isScale(next);
    if (tail && at > start) {
      if (text.at(at) == '0' || FoldedText.isLatin(next) || next == '%') {
        return false;
      }
      return elliptic(run.value(), run.value(), 1);
    }
    at = run.end();
    if (isSmall(next) && !lexicon.startsUnit(text, text.skipSpace(at), 2)) {
      int power = NumeralCharacters.power(next);
      if (power < sum.below()) {
        sum.addScaled(run.value(), run.value(), power, run.decimals());
        return taken(text.skipSpace(at) + 1);
      }
    }
    sum.addOnes(run.value(), run.value(), run.decimals());
    return taken(run.end());
  }

  private boolean digit() {
    int first = NumeralCharacters.digit(text.at(at));
    int length = 1;
    int second = first;
    int other = text.at(at + 1) == '、' && at + 2 < text.length() ? at + 2 : at + 1;
    int candidate = NumeralCharacters.digit(text.at(other));
    if (candidate > 0 && NumeralReader.together(first, candidate)) {
      char after = text.at(other + 1);
      boolean ok =
          isScaleAt(other + 1)
              ? NumeralCharacters.power(after) < sum.below() || isGreatHere(after)
              : other == at + 1 && !NumeralCharacters.isDigit(after);
      if (ok) {
        length = other + 1 - at;
        second = candidate;
      }
    }
    char next = text.at(at + length);
    BigDecimal lower = BigDecimal.valueOf(first);
    BigDecimal higher = BigDecimal.valueOf(second);
    int power = NumeralCharacters.power(next);
    if (power > 0 && power < NumeralSum.SECTION && !lexicon.startsUnit(text, at + length, 2)) {
      if (power >= sum.below()) {
        return false;
      }
      sum.addScaled(lower, higher, power, 0);
      return taken(at + length + 1);
    }
    if (sum.below() == 0) {
      return false;
    }
    boolean greatNext = power >= NumeralSum.SECTION && isScaleAt(at + length);
    if (at > start
        && !greatNext
        && !zero
        && lexicon.startsStopWord(text, at)
        && sum.lastPower() != 1) {
      return false;
    }
    if (sum.lastPower() >= 2 && !zero && !greatNext) {
      return NumeralReader.maybeElliptic(text, at, length) && elliptic(lower, higher, length);
    }
    sum.addOnes(lower, higher, 0);
    return taken(at + length);
  }

  /** A scale that is not the first character of a unit: 千瓦時. */
  private boolean isScaleAt(int index) {
    return NumeralCharacters.isScale(text.at(index)) && !lexicon.startsUnit(text, index, 2);
  }

  private boolean isGreatHere(char c) {
    return NumeralCharacters.isGreatScale(c) && sum.below() > 0;
  }

  private boolean elliptic(BigDecimal lower, BigDecimal higher, int length) {
    sum.addElliptic(lower, higher);
    done = true;
    return taken(at + length);
  }

  private boolean taken(int end) {
    at = end;
    zero = false;
    return true;
  }

  private boolean scale(int scaleAt) {
    int power = NumeralCharacters.power(text.at(scaleAt));
    if (power >= NumeralSum.SECTION) {
      return sum.close(power, at == scaleAt, bare) && taken(scaleAt + 1);
    }
    char next = text.at(scaleAt + 1);
    boolean ten = power == 1 && at == scaleAt;
    boolean hundreds =
        (bare && at == start) || zero || (at == start && NumeralCharacters.isGreatScale(next));
    boolean wanted = ten ? !arabic : hundreds && at == scaleAt;
    if (!wanted || power >= sum.below()) {
      return false;
    }
    sum.addScaled(BigDecimal.ONE, BigDecimal.ONE, power, 0);
    return taken(scaleAt + 1);
  }

  /** 二十點一, 一百點五七; a scale may follow: 一點五萬. */
  private boolean point() {
    if (arabic) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    int i = at + 1;
    boolean western = text.isDigit(i);
    for (; digits.length() <= DigitRun.MAX_DIGITS; i++) {
      if (western && text.isDigit(i)) {
        digits.append(text.at(i));
      } else if (!western && NumeralCharacters.isDigit(text.at(i))) {
        digits.append(NumeralCharacters.digit(text.at(i)));
      } else {
        break;
      }
    }
    if (digits.isEmpty() || isSmall(text.at(i)) || digits.length() > DigitRun.MAX_DIGITS) {
      return false;
    }
    BigDecimal fraction = new BigDecimal("0." + digits);
    sum.addOnes(fraction, fraction, digits.length());
    done = !NumeralCharacters.isGreatScale(text.at(i));
    return taken(i);
  }

  /** 二十多萬, 十幾億, 10 來萬; 幾 may also close the number. */
  private boolean inside() {
    int word = text.skipSpace(at);
    Exactness told = lexicon.insideBound(text.at(word));
    if (told == null
        || exactness != Exactness.EXACT
        || (sum.lastPower() >= 4 && told != Exactness.VAGUE)) {
      return false;
    }
    int next = text.skipSpace(word + 1);
    boolean scaled =
        NumeralCharacters.isGreatScale(text.at(next)) && !lexicon.startsUnit(text, next, 2);
    boolean fits = sum.isFilled() && sum.isRound() && sum.step() >= 0;
    if (!fits || (!scaled && told != Exactness.VAGUE)) {
      return false;
    }
    if (told == Exactness.VAGUE) {
      sum.addSome();
    }
    exactness = told;
    done = !scaled;
    if (scaled) {
      int power = NumeralCharacters.power(text.at(next));
      return sum.close(power, true, false) && taken(next + 1);
    }
    return taken(word + 1);
  }
}
