package org.bilint.annotate.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Scale and unit behind a number's plus: "20-plus years", "$300+ billion", "100+ countries". */
final class BehindPlus {

  private BehindPlus() {}

  /** Whether the plus at token {@code at} adds two numbers: "5 plus 3". */
  static boolean isSum(Tokens tokens, int at) {
    boolean plus = tokens.isAny(at, "+", "plus") || tokens.isJoiner(at);
    boolean glued = tokens.glued(at) && !(tokens.glued(at + 1) && tokens.isNumber(at + 1));
    return plus && !glued;
  }

  /**
   * The number with what stands behind its plus; the number itself where nothing does.
   *
   * @param at the index of the token after the plus
   */
  static Measured read(Tokens tokens, Measured m, int at) {
    if (!m.isBare() && !m.signFirst()) {
      return m;
    }
    Numeral told = m.numeral();
    Numeral there = new Numeral(at, told.value(), told.step(), told.form(), told.scale());
    if (!told.scaled()) {
      there = DigitNumbers.scaled(tokens, there, m.signFirst());
    }
    BigDecimal value = m.value().signum() < 0 ? there.value().negate() : there.value();
    @Nullable UnitMatch unit = Currencies.after(tokens, there, m.signFirst());
    if (unit == null && m.isBare()) {
      unit = UnitWords.after(tokens, there);
    }
    int end = unit == null ? there.end() : unit.end();
    if (end == at) {
      return m;
    }
    UnitMatch own = m.isBare() ? unit : m.unit();
    return new Measured(m.start(), end, there, value, there.step(), own, m.signFirst(), false);
  }
}
