package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.math.MathContext;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Feet with inches behind them as one length: "6-foot-6", "5 ft 11 in", "6 feet 2 inches", 6'2".
 */
final class FeetAndInches {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private FeetAndInches() {}

  /** The length that a number of feet opens; null where no inches follow. */
  static @Nullable Measured behind(Tokens tokens, Measured feet) {
    UnitMatch unit = feet.unit();
    if (unit == null || !unit.unit().id().equals("ft") || !feet.numeral().isWhole()) {
      return null;
    }
    int at = tokens.isAny(feet.end(), ",", "and", ".") ? feet.end() + 1 : feet.end();
    at = tokens.skipJoiner(at);
    Numeral inches = inches(tokens, at);
    if (inches == null) {
      return null;
    }
    int word = tokens.skipJoiner(inches.end());
    boolean named = tokens.isAny(word, "in", "inch", "inches") && !isPreposition(tokens, word);
    // "6-foot-6" and "6 foot 2" need no word; "6 feet, 2 stores" is no length.
    boolean joined = tokens.isJoiner(at - 1);
    boolean end = at == feet.end() && !tokens.isWord(word) && tokens.isAny(at - 1, "foot", "ft");
    if (!named && !joined && !end) {
      return null;
    }
    return sum(feet, inches, named ? word + 1 : inches.end(), unit);
  }

  /** 6'2": the marks alone tell the units. */
  static @Nullable Measured marked(Tokens tokens, Measured feet) {
    int at = feet.end();
    boolean foot = tokens.isAny(at, "'", "′") && tokens.glued(at) && tokens.glued(at + 1);
    Numeral inches = foot ? inches(tokens, at + 1) : null;
    if (inches == null || !feet.numeral().isWhole() || !feet.numeral().isDigits()) {
      return null;
    }
    int mark = inches.end();
    boolean inch = tokens.isAny(mark, "\"", "″") && tokens.glued(mark);
    return inch ? sum(feet, inches, mark + 1, UnitMatch.of(Units.get("ft"), mark + 1)) : null;
  }

  private static @Nullable Numeral inches(Tokens tokens, int at) {
    Numeral number =
        tokens.isNumber(at) ? DigitNumbers.plain(tokens, at) : SpelledNumbers.small(tokens, at);
    return number != null && number.value().compareTo(DOZEN) < 0 ? number : null;
  }

  /** "5 ft 11 in the air": the word before an article is no unit. */
  private static boolean isPreposition(Tokens tokens, int word) {
    return tokens.is(word, "in") && tokens.isAny(word + 1, "the", "a", "an", "his", "her", "all");
  }

  private static Measured sum(Measured feet, Numeral inches, int end, UnitMatch unit) {
    BigDecimal part = inches.value().divide(DOZEN, MathContext.DECIMAL64);
    BigDecimal step = inches.step().divide(DOZEN, MathContext.DECIMAL64);
    BigDecimal value = feet.value().add(part);
    return new Measured(feet.start(), end, feet.numeral(), value, step, unit, false, false);
  }
}
