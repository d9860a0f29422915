package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number with scales: 一百二十萬三, 1億2,000萬, 三四十万, 二十点一万. It keeps a lower and a higher value
 * side by side, which differ where two digits stand together (三四 is 3 to 4). Used once.
 */
final class SpokenParser {

  /** Sections run up to 9999; this stands for "no scale yet in this section". */
  private static final int FRESH = 4;

  private static final int NO_SCALE = -1;

  /** 萬億 and 億億 may pile up no higher than this power of ten. */
  private static final int MAX_POWER = 32;

  /** A sum closed by 萬, 億 or 兆. */
  private record Part(BigDecimal low, BigDecimal high, int power) {}

  private final FoldedText text;
  private final Lexicon lexicon;
  private final boolean bare;
  private final int start;

  private int at;
  private final Deque<Part> parts = new ArrayDeque<>();
  private BigDecimal low = BigDecimal.ZERO;
  private BigDecimal high = BigDecimal.ZERO;
  private boolean filled;
  private int below = FRESH;
  private int step;
  private int lastPower = NO_SCALE;
  private int inner;
  private int great;
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
    BigDecimal totalLow = low;
    BigDecimal totalHigh = high;
    for (Part part : parts) {
      totalLow = totalLow.add(part.low);
      totalHigh = totalHigh.add(part.high);
    }
    if (at == start || (!filled && parts.isEmpty())) {
      return null;
    }
    BigDecimal worth =
        exactness == Exactness.VAGUE ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(step);
    int closing = great > 0 ? great : Math.max(lastPower, 0);
    return new Numeral(
        start,
        at,
        new Amount(totalLow, totalHigh, exactness, worth),
        Numeral.Form.SPOKEN,
        closing,
        great > 0 ? inner : 0);
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
    if (c == ' ' && arabic && lastPower >= FRESH && text.isDigit(text.skipSpace(at))) {
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
    if (!leads || zero || lastPower == NO_SCALE) {
      return false;
    }
    zero = true;
    at++;
    return true;
  }

  private boolean isSmall(char c) {
    int power = NumeralCharacters.power(c);
    return power > 0 && power < FRESH;
  }

  private boolean tens(char c) {
    if (below <= 1) {
      return false;
    }
    add(BigDecimal.valueOf(NumeralCharacters.tens(c) * 10L), null);
    at++;
    below = 1;
    step = 1;
    lastPower = NO_SCALE;
    return true;
  }

  private void add(BigDecimal lower, @Nullable BigDecimal higher) {
    low = low.add(lower);
    high = high.add(higher == null ? lower : higher);
    filled = true;
    zero = false;
    great = 0;
    inner = 0;
  }

  private boolean arabicAfterSpace() {
    int digits = text.skipSpace(at);
    DigitRun run = DigitRun.at(text, digits);
    if (run == null || !NumeralCharacters.isGreatScale(text.at(text.skipSpace(run.end())))) {
      return false;
    }
    int scale = NumeralCharacters.power(text.at(text.skipSpace(run.end())));
    if (parts.isEmpty() || scale >= parts.getLast().power) {
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
      int limit = filled ? below : parts.isEmpty() ? FRESH : parts.getLast().power;
      boolean fits =
          (lastPower != NO_SCALE || zero)
              && run.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(limit)) < 0;
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
        run.end() == at + 1 && lastPower >= 3 && !zero && !NumeralCharacters.isScale(next);
    if (tail && at > start) {
      if (text.at(at) == '0' || FoldedText.isLatin(next) || next == '%') {
        return false;
      }
      return elliptic(run.value(), run.value(), 1);
    }
    at = run.end();
    if (isSmall(next) && !lexicon.startsUnit(text, text.skipSpace(at), 2)) {
      int power = NumeralCharacters.power(next);
      if (power < below) {
        at = text.skipSpace(at) + 1;
        add(run.value().scaleByPowerOfTen(power), null);
        below = power;
        step = power - run.decimals();
        lastPower = power;
        return true;
      }
    }
    add(run.value(), null);
    below = 0;
    step = -run.decimals();
    lastPower = NO_SCALE;
    return true;
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
              ? NumeralCharacters.power(after) < below || isGreatHere(after)
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
    if (power > 0 && power < FRESH && !lexicon.startsUnit(text, at + length, 2)) {
      if (power >= below) {
        return false;
      }
      add(lower.scaleByPowerOfTen(power), higher.scaleByPowerOfTen(power));
      at += length + 1;
      below = power;
      step = power;
      lastPower = power;
      return true;
    }
    if (below == 0) {
      return false;
    }
    boolean greatNext = power >= FRESH && isScaleAt(at + length);
    if (at > start && !greatNext && lexicon.startsStopWord(text, at) && lastPower != 1) {
      return false;
    }
    if (lastPower >= 2 && !zero && !greatNext) {
      return NumeralReader.maybeElliptic(text, at, length) && elliptic(lower, higher, length);
    }
    add(lower, higher);
    at += length;
    below = 0;
    step = 0;
    lastPower = NO_SCALE;
    return true;
  }

  /** A scale that is not the first character of a unit: 千瓦時. */
  private boolean isScaleAt(int index) {
    return NumeralCharacters.isScale(text.at(index)) && !lexicon.startsUnit(text, index, 2);
  }

  private boolean isGreatHere(char c) {
    return NumeralCharacters.isGreatScale(c) && below > 0;
  }

  /** The last digit takes the place after the scale before it: 兩萬五 is 25,000. */
  private boolean elliptic(BigDecimal lower, BigDecimal higher, int length) {
    int power = lastPower - 1;
    add(lower.scaleByPowerOfTen(power), higher.scaleByPowerOfTen(power));
    step = power;
    lastPower = NO_SCALE;
    at += length;
    done = true;
    return true;
  }

  private boolean scale(int scaleAt) {
    int power = NumeralCharacters.power(text.at(scaleAt));
    if (power >= FRESH) {
      return greatScale(scaleAt, power);
    }
    char next = text.at(scaleAt + 1);
    boolean ten = power == 1 && at == scaleAt;
    boolean hundreds =
        (bare && at == start) || zero || (at == start && NumeralCharacters.isGreatScale(next));
    boolean wanted = ten ? !arabic : hundreds && at == scaleAt;
    if (!wanted || power >= below) {
      return false;
    }
    add(BigDecimal.ONE.scaleByPowerOfTen(power), null);
    at = scaleAt + 1;
    below = power;
    step = power;
    lastPower = power;
    return true;
  }

  private boolean greatScale(int scaleAt, int power) {
    BigDecimal lower = low;
    BigDecimal higher = high;
    int before = lastPower;
    if (!filled) {
      if (parts.isEmpty()) {
        if (!bare) {
          return false;
        }
        lower = BigDecimal.ONE;
        higher = BigDecimal.ONE;
      } else if (before < FRESH || power < before || scaleAt != at) {
        return false;
      }
    }
    int highest = power;
    for (Part part : parts) {
      if (part.power == power && filled) {
        return false;
      }
      highest = Math.max(highest, part.power < power || !filled ? part.power + power : part.power);
    }
    if (highest > MAX_POWER) {
      return false;
    }
    boolean pile = !filled && !parts.isEmpty();
    while (!parts.isEmpty() && (parts.getLast().power < power || pile)) {
      Part part = parts.removeLast();
      lower = lower.add(part.low);
      higher = higher.add(part.high);
      if (pile) {
        break;
      }
    }
    int total = pile ? great + power : power;
    step = filled || pile ? step + power : power;
    inner = pile ? inner : before == 2 || before == 3 ? before : 0;
    great = total;
    parts.addLast(new Part(lower.scaleByPowerOfTen(power), higher.scaleByPowerOfTen(power), total));
    low = BigDecimal.ZERO;
    high = BigDecimal.ZERO;
    filled = false;
    zero = false;
    below = FRESH;
    lastPower = power;
    at = scaleAt + 1;
    return true;
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
    add(new BigDecimal("0." + digits), null);
    step = -digits.length();
    below = 0;
    lastPower = NO_SCALE;
    at = i;
    done = !NumeralCharacters.isGreatScale(text.at(i));
    return true;
  }

  /** 二十多萬, 十幾億, 10 來萬; 幾 may also close the number. */
  private boolean inside() {
    int word = text.skipSpace(at);
    Exactness told = lexicon.insideBound(text.at(word));
    if (told == null
        || exactness != Exactness.EXACT
        || (lastPower >= 4 && told != Exactness.VAGUE)) {
      return false;
    }
    int next = text.skipSpace(word + 1);
    boolean scaled =
        NumeralCharacters.isGreatScale(text.at(next)) && !lexicon.startsUnit(text, next, 2);
    boolean round = lastPower != NO_SCALE || low.remainder(BigDecimal.TEN).signum() == 0;
    if (!filled || !round || step < 0 || (!scaled && told != Exactness.VAGUE)) {
      return false;
    }
    if (told == Exactness.VAGUE) {
      BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(Math.max(step - 1, 0));
      low = low.add(place);
      high = high.add(place.multiply(BigDecimal.TEN));
    }
    exactness = told;
    below = 0;
    at = word + 1;
    done = !scaled;
    if (scaled) {
      at = next;
      return greatScale(next, NumeralCharacters.power(text.at(next)));
    }
    lastPower = NO_SCALE;
    return true;
  }
}
