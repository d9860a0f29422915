package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.jspecify.annotations.Nullable;

/** Reads the number at a place, however it is written; without sign, bounds and unit. */
final class NumeralReader {

  /** Behind these a digit after a scale is a number of its own: 一萬三天. */
  private static final String OWN_COUNTERS = "個个位天周週月年";

  /** Several readers ask for the number at one place; the latest answers are kept. */
  private static final int MEMORY = 16;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final int[] remembered = new int[2 * MEMORY];
  private final @Nullable Numeral[] memory = new @Nullable Numeral[2 * MEMORY];

  NumeralReader(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  @Nullable Numeral read(int start) {
    return read(start, false);
  }

  /**
   * @param bare whether a scale without a digit counts: 近百, 上萬
   */
  @Nullable Numeral read(int start, boolean bare) {
    int slot = start % MEMORY * 2 + (bare ? 1 : 0);
    if (remembered[slot] != start + 1) {
      remembered[slot] = start + 1;
      memory[slot] = find(start, bare);
    }
    return memory[slot];
  }

  private @Nullable Numeral find(int start, boolean bare) {
    char c = text.at(start);
    if (text.isDigit(start)) {
      DigitRun run = DigitRun.at(text, start);
      if (run == null) {
        return null;
      }
      Numeral spoken = new SpokenParser(text, lexicon, start, false).parse();
      if (spoken != null && spoken.end() > run.end()) {
        return spoken;
      }
      Numeral mixed = mixed(run);
      return mixed != null
          ? mixed
          : new Numeral(
              start,
              run.end(),
              Amount.of(run.value(), BigDecimal.ONE.scaleByPowerOfTen(-run.decimals())),
              run.plain() ? Numeral.Form.PLAIN : Numeral.Form.FORMATTED,
              0,
              0);
    }
    if (NumeralCharacters.isDigit(c)) {
      Numeral string = string(start);
      if (string != null) {
        return string;
      }
    } else if (!NumeralCharacters.isNumeral(c)) {
      return null;
    }
    Numeral spoken = new SpokenParser(text, lexicon, start, bare).parse();
    return spoken == null
            || (spoken.isSingle() && NumeralCharacters.isFinancial(c) && !alone(spoken))
        ? null
        : spoken;
  }

  /** 220 2/3: a whole number, one space, and a proper fraction of digits. */
  private @Nullable Numeral mixed(DigitRun whole) {
    if (whole.decimals() > 0 || text.at(whole.end()) != ' ') {
      return null;
    }
    DigitRun over = DigitRun.at(text, whole.end() + 1);
    if (over == null || !over.plain() || text.at(over.end()) != '/') {
      return null;
    }
    DigitRun under = DigitRun.at(text, over.end() + 1);
    boolean proper =
        under != null
            && under.plain()
            && over.value().signum() > 0
            && over.value().compareTo(under.value()) < 0
            && RatioReader.isDenominator(under.value());
    if (under == null
        || !proper
        || NumericDateReader.isYear(whole.value().intValue())
        || "/-.".indexOf(text.at(under.end())) >= 0
        || text.isLatin(under.end())) {
      return null;
    }
    BigDecimal part = over.value().divide(under.value(), MathContext.DECIMAL64);
    Amount amount =
        Amount.of(
            whole.value().add(part), BigDecimal.ONE.divide(under.value(), MathContext.DECIMAL64));
    return new Numeral(whole.start(), under.end(), amount, Numeral.Form.FORMATTED, 0, 0);
  }

  private boolean alone(Numeral numeral) {
    return (!text.isHan(numeral.start() - 1) && !text.isHan(numeral.end()))
        || "角分元圓圆整".indexOf(text.at(numeral.end())) >= 0;
  }

  /** Whether two digits side by side mean "one or the other": 七八, 三五. */
  static boolean together(int first, int second) {
    return first > 0 && (second == first + 1 || (first == 3 && second == 5));
  }

  /** Whether the digit at {@code index} may take the place below the scale before it. */
  static boolean maybeElliptic(FoldedText text, int index, int length) {
    char digit = text.at(index);
    char next = text.at(index + length);
    return "兩两零〇○".indexOf(digit) < 0
        && !NumeralCharacters.isNumeral(next)
        && next != '分'
        && (length > 1 || OWN_COUNTERS.indexOf(next) < 0);
  }

  /** Digit by digit: 二〇二五, 一七二零點一; two neighbouring digits are a range: 七八. */
  private @Nullable Numeral string(int start) {
    int end = start;
    while (NumeralCharacters.isDigit(text.at(end)) && end - start <= DigitRun.MAX_DIGITS) {
      end++;
    }
    if (end - start > 1 && lexicon.stopWordEnd(text, end - 1) > end) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (text.at(i) == '兩' || text.at(i) == '两') {
        boolean pair =
            end - start == 2 && (i > start || NumeralCharacters.digit(text.at(end - 1)) == 3);
        if (!pair || (i > start && NumeralCharacters.digit(text.at(start)) != 1)) {
          return null;
        }
      }
    }
    int length = end - start;
    if (length < 2 || length > DigitRun.MAX_DIGITS) {
      return null;
    }
    char after = text.at(end);
    if (NumeralCharacters.isScale(after) && !lexicon.startsUnit(text, end, 2)) {
      return null;
    }
    int first = NumeralCharacters.digit(text.at(start));
    int second = NumeralCharacters.digit(text.at(start + 1));
    boolean point = (after == '點' || after == '点') && NumeralCharacters.isDigit(text.at(end + 1));
    if (length == 2 && together(first, second) && !point) {
      Amount amount =
          new Amount(
              BigDecimal.valueOf(first),
              BigDecimal.valueOf(second),
              Exactness.EXACT,
              BigDecimal.ONE);
      return new Numeral(start, end, amount, Numeral.Form.SPOKEN, 0, 0);
    }
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      digits.append(NumeralCharacters.digit(text.at(i)));
    }
    int decimals = 0;
    if (point) {
      digits.append('.');
      for (end++; NumeralCharacters.isDigit(text.at(end)) && decimals < 30; end++, decimals++) {
        digits.append(NumeralCharacters.digit(text.at(end)));
      }
    }
    Amount amount =
        Amount.of(new BigDecimal(digits.toString()), BigDecimal.ONE.scaleByPowerOfTen(-decimals));
    return new Numeral(start, end, amount, Numeral.Form.STRING, 0, 0);
  }
}
