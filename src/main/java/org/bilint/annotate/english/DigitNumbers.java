package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in digits: "1,234.5", "1.5e9", "3×10⁸", "2 1/2", "½", "1.5bn", "60K". */
final class DigitNumbers {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MAX_DIGITS = 200;
  private static final int MAX_EXPONENT = 60;

  private DigitNumbers() {}

  /**
   * @param money whether a currency stands before it, so that "5m" is five million
   */
  static @Nullable Numeral at(Tokens tokens, int i, boolean money) {
    Numeral plain = plain(tokens, i);
    if (plain == null) {
      return null;
    }
    Numeral power = power(tokens, plain);
    Numeral number = power == null ? mixed(tokens, i, plain) : power;
    return scaled(tokens, number, money);
  }

  /** The number of a single token, or a vulgar fraction. */
  static @Nullable Numeral plain(Tokens tokens, int i) {
    BigDecimal vulgar = vulgar(tokens, i);
    if (vulgar != null) {
      return new Numeral(
          i + 1, vulgar, new BigDecimal("0.01"), Numeral.Form.FRACTION, BigDecimal.ONE);
    }
    if (!tokens.isNumber(i) || tokens.lower(i).length() > MAX_DIGITS) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : tokens.lower(i).toCharArray()) {
      if (DigitRuns.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if (c == '.' || c == '·') {
        digits.append('.');
      }
    }
    BigDecimal value = new BigDecimal(digits.toString());
    BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
    return new Numeral(i + 1, value, step, Numeral.Form.DIGITS, BigDecimal.ONE);
  }

  private static @Nullable BigDecimal vulgar(Tokens tokens, int i) {
    String value =
        switch (tokens.lower(i)) {
          case "½" -> "0.5";
          case "¼" -> "0.25";
          case "¾" -> "0.75";
          case "⅓" -> "0.3333333333333333";
          case "⅔" -> "0.6666666666666667";
          case "⅕" -> "0.2";
          case "⅖" -> "0.4";
          case "⅗" -> "0.6";
          case "⅘" -> "0.8";
          case "⅛" -> "0.125";
          case "⅜" -> "0.375";
          case "⅝" -> "0.625";
          case "⅞" -> "0.875";
          default -> "";
        };
    return value.isEmpty() ? null : new BigDecimal(value);
  }

  /** "1.5e9", "3×10^8", "10⁸". */
  private static @Nullable Numeral power(Tokens tokens, Numeral number) {
    int at = number.end();
    if (tokens.is(at, "e") && tokens.glued(at) && tokens.glued(at + 1)) {
      boolean minus = tokens.is(at + 1, "-");
      int digits = minus || tokens.is(at + 1, "+") ? at + 2 : at + 1;
      return tokens.glued(digits) ? raised(tokens, number, digits, minus) : null;
    }
    if (tokens.isAny(at, "×", "x", "*") && tokens.is(at + 1, "10")) {
      return tenTo(tokens, number, at + 1);
    }
    return number.is(10)
        ? tenTo(
            tokens,
            new Numeral(at, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.DIGITS, BigDecimal.ONE),
            at - 1)
        : null;
  }

  private static @Nullable Numeral tenTo(Tokens tokens, Numeral factor, int ten) {
    if (tokens.is(ten + 1, "^") && tokens.glued(ten + 1)) {
      boolean minus = tokens.isAny(ten + 2, "-", "−");
      return raised(tokens, factor, minus ? ten + 3 : ten + 2, minus);
    }
    int at = ten + 1;
    int exponent = 0;
    boolean minus = tokens.is(at, "⁻");
    at += minus ? 1 : 0;
    int first = at;
    while (at - first < 2 && tokens.glued(at) && tokens.lower(at).length() == 1) {
      int digit = SUPERSCRIPTS.indexOf(tokens.lower(at));
      if (digit < 0) {
        break;
      }
      exponent = exponent * 10 + digit;
      at++;
    }
    return at == first ? null : times10(factor, minus ? -exponent : exponent, at);
  }

  private static @Nullable Numeral raised(Tokens tokens, Numeral factor, int at, boolean minus) {
    Numeral exponent = plain(tokens, at);
    boolean small =
        exponent != null
            && exponent.isDigits()
            && exponent.isWhole()
            && exponent.value().compareTo(BigDecimal.valueOf(MAX_EXPONENT)) <= 0;
    if (!small || exponent == null) {
      return null;
    }
    int power = exponent.value().intValueExact();
    return times10(factor, minus ? -power : power, exponent.end());
  }

  private static Numeral times10(Numeral factor, int power, int end) {
    return factor.scaledBy(
        new BigDecimal(BigDecimal.ONE.scaleByPowerOfTen(power).toPlainString()), end);
  }

  /** "3/4", "2 1/2", "2½", "2 and a half"; the number itself where none of them. */
  private static Numeral mixed(Tokens tokens, int i, Numeral number) {
    int at = number.end();
    if (!number.isDigits() || !number.isWhole()) {
      return number;
    }
    Numeral slash = slash(tokens, i);
    if (slash != null) {
      return slash;
    }
    int next = tokens.skipJoiner(at);
    Numeral part = vulgar(tokens, next) != null ? plain(tokens, next) : slash(tokens, next);
    boolean follows =
        part != null
            && (!tokens.glued(next) || vulgar(tokens, next) != null || next > at)
            && isPlainInteger(tokens.lower(i));
    if (follows && part != null) {
      return number.plus(part.value(), new BigDecimal("0.01"), part.end());
    }
    int half = Halves.end(tokens, at);
    return half > at ? number.plus(Halves.value(tokens, at), new BigDecimal("0.1"), half) : number;
  }

  private static boolean isPlainInteger(String digits) {
    return digits.chars().allMatch(c -> DigitRuns.isDigit((char) c)) && digits.length() < 5;
  }

  /** "3/4", "1 / 3", "1/4th"; null for "24/7" and other pairs that are no fractions. */
  private static @Nullable Numeral slash(Tokens tokens, int i) {
    boolean shape =
        tokens.isNumber(i)
            && (tokens.is(i + 1, "/") || tokens.is(i + 1, "⁄"))
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 1) == tokens.glued(i + 2)
            && !(tokens.is(i + 3, "/") && tokens.glued(i + 3))
            && !(tokens.is(i - 1, "/") && tokens.glued(i));
    if (!shape || (!isPlainInteger(tokens.lower(i)) && tokens.lower(i).length() > 6)) {
      return null;
    }
    Numeral above = plain(tokens, i);
    Numeral below = plain(tokens, i + 2);
    if (NumericDates.at(tokens, i) != null) {
      return null; // "between 9/21 and 10/5"
    }
    if (above == null || below == null || below.value().signum() == 0) {
      return null;
    }
    // "120/80" is none, but "3 5/2" and a table's cell "22/3" are.
    boolean proper = above.value().compareTo(below.value()) < 0;
    boolean alone = i == 0 && tokens.size() == 3;
    boolean mixed = tokens.isNumber(i - 1) && !tokens.glued(i);
    boolean whole = above.isWhole() && below.isWhole() && (proper || alone || mixed);
    boolean pair = FixedLabels.isPair(tokens.lower(i) + "/" + tokens.lower(i + 2));
    boolean years = YearWords.looksLikeYear(tokens.lower(i)) && tokens.lower(i + 2).length() == 2;
    if (!whole
        || pair
        || years
        || (tokens.lower(i).startsWith("0") && tokens.lower(i).length() > 1)) {
      return null;
    }
    int end = i + 3;
    if (tokens.glued(end) && tokens.isAny(end, "th", "rd", "nd", "st", "ths", "rds")) {
      end++;
    }
    BigDecimal value = above.value().divide(below.value(), MathContext.DECIMAL64);
    return new Numeral(end, value, new BigDecimal("0.01"), Numeral.Form.FRACTION, BigDecimal.ONE);
  }

  /**
   * "5 million", "1.5bn", "60K", "5 hundred thousand"; the number itself where no scale follows.
   */
  static Numeral scaled(Tokens tokens, Numeral number, boolean money) {
    Numeral scaled = number;
    for (int n = 0; n < 2; n++) {
      int next = tokens.skipJoiner(scaled.end());
      BigDecimal scale = scale(tokens, next, money, n == 0);
      if (scale == null) {
        break;
      }
      scaled = scaled.scaledBy(scale, next + 1);
    }
    if (scaled.scaled()) {
      int half = Halves.end(tokens, scaled.end());
      if (half > scaled.end() && number.isWhole()) {
        BigDecimal scale = scaled.step().divide(number.step(), MathContext.DECIMAL64);
        BigDecimal more = Halves.value(tokens, scaled.end()).multiply(scale);
        return scaled.plus(more, scaled.step().movePointLeft(1), half);
      }
    }
    return scaled;
  }

  private static @Nullable BigDecimal scale(Tokens tokens, int at, boolean money, boolean first) {
    String word = tokens.lower(at);
    BigDecimal scale = NumberWords.scale(word);
    if (scale != null) {
      return scale;
    }
    if (word.equals("hundred")) {
      return NumberWords.HUNDRED;
    }
    if (word.equals("dozen")) {
      return BigDecimal.valueOf(12);
    }
    if (!first || (tokens.glued(at + 1) && tokens.isNumber(at + 1))) {
      return null;
    }
    BigDecimal letter = NumberWords.suffix(tokens.raw(at));
    boolean upper = tokens.hasCapital(at);
    boolean glued = tokens.glued(at);
    boolean ampersand = tokens.is(at + 1, "&") && tokens.glued(at + 1);
    boolean wordFollows = !glued && !money && tokens.is(at + 1, ".");
    if (letter == null || ampersand || wordFollows || tokens.is(at + 1, "/")) {
      return null;
    }
    return money || upper || (glued && word.equals("k")) ? letter : null;
  }
}
