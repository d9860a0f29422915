package org.bilint.align;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.jspecify.annotations.Nullable;

/** Compares two amounts that are in the same unit. */
final class AmountComparison {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The share of a number that rounding may take or give. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.06");

  private AmountComparison() {}

  /**
   * @param tolerance how far two numbers may lie apart and still be the same, beside rounding
   * @return the comparison; its cost grows with how unlike the digits are
   */
  static Comparison compare(Amount source, Amount target, BigDecimal tolerance) {
    if (source.exactness() == Exactness.VAGUE || target.exactness() == Exactness.VAGUE) {
      return vague(source, target);
    }
    List<Difference> differences = new ArrayList<>();
    double unlike = 0;
    if (source.isRange() || target.isRange()) {
      Difference bounds = bounds(source, target, tolerance);
      if (bounds != null) {
        differences.add(bounds);
        unlike = bounds.kind() == Kind.VALUE ? 0.4 : 0;
      }
    } else if (!near(source.low(), target.low(), tolerance) && !isSameFloor(source, target)) {
      if (isRounded(source, target)) {
        if (target.exactness() == Exactness.EXACT) {
          differences.add(
              Difference.guess(Kind.EXACTNESS_LOST, "rounded without a word that says so"));
        }
      } else {
        Difference number = number(source.low(), target.low());
        differences.add(number);
        unlike = number.kind() == Kind.VALUE ? unlike(source.low(), target.low()) : 0;
      }
    }
    Difference exactness = exactness(source.exactness(), target.exactness());
    if (exactness != null && differences.isEmpty()) {
      differences.add(exactness);
    }
    return Comparison.of(differences).plus(unlike);
  }

  private static boolean near(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
    return a.subtract(b).abs().compareTo(tolerance) <= 0;
  }

  /** "More than a dozen" is 十多: a floor on each side, the target's at the round number below. */
  private static boolean isSameFloor(Amount source, Amount target) {
    return source.exactness().opensUp()
        && target.exactness().opensUp()
        && source.low().compareTo(target.low()) > 0
        && source.low().compareTo(target.low().multiply(new BigDecimal("1.25"))) <= 0
        && target.low().signum() > 0
        && target.low().stripTrailingZeros().precision() == 1
        && source.low().stripTrailingZeros().precision() > 1;
  }

  /** Whether the target is the source with fewer digits shown: 1.59 billion as 16億. */
  private static boolean isRounded(Amount source, Amount target) {
    return target.step().compareTo(source.step()) > 0
        && near(source.low(), target.low(), target.step().multiply(HALF))
        && near(source.low(), target.low(), source.low().abs().multiply(ROUNDING))
        && target.low().precision() - target.low().stripTrailingZeros().scale() > 0
        && target.low().stripTrailingZeros().precision() >= 2;
  }

  private static @Nullable Difference bounds(Amount source, Amount target, BigDecimal tolerance) {
    boolean low = near(source.low(), target.low(), tolerance);
    boolean high = near(source.high(), target.high(), tolerance);
    if (low && high) {
      return null;
    }
    if (source.isRange() && target.isRange()) {
      if (low || high) {
        Difference end =
            low ? number(source.high(), target.high()) : number(source.low(), target.low());
        return Difference.certain(
            Kind.RANGE_BOUND, (low ? "the upper bound is " : "the lower bound is ") + end.detail());
      }
      int atLow = power(source.low(), target.low());
      if (atLow != 0 && atLow == power(source.high(), target.high())) {
        return Difference.certain(Kind.MAGNITUDE, times(atLow));
      }
      return Difference.certain(Kind.VALUE, "both bounds differ");
    }
    Amount range = source.isRange() ? source : target;
    BigDecimal single = source.isRange() ? target.low() : source.low();
    boolean anEnd = near(range.low(), single, tolerance) || near(range.high(), single, tolerance);
    if (anEnd) {
      return source.isRange()
          ? Difference.certain(Kind.RANGE_BOUND, "one end of the range is gone")
          : Difference.guess(Kind.RANGE_BOUND, "a single number became a range");
    }
    return Difference.certain(Kind.VALUE, "a range that does not match");
  }

  private static Comparison vague(Amount source, Amount target) {
    boolean bothVague =
        source.exactness() == Exactness.VAGUE && target.exactness() == Exactness.VAGUE;
    boolean overlap = reaches(source, target, bothVague) && reaches(target, source, bothVague);
    if (overlap) {
      if (bothVague
          || (source.exactness() != Exactness.EXACT && target.exactness() != Exactness.EXACT)) {
        return bothVague ? Comparison.SAME : Comparison.SAME.plus(0.15);
      }
      boolean gained = source.exactness() == Exactness.VAGUE;
      return Comparison.of(
          List.of(
              Difference.guess(
                  Kind.EXACTNESS_LOST,
                  gained
                      ? "an order of magnitude became a number"
                      : "a number became an order of magnitude")));
    }
    int power = power(source.low(), target.low());
    if (power == 0) {
      power = bothVague ? 1 : 0;
    }
    return power == 0
        ? Comparison.of(List.of(Difference.guess(Kind.VALUE, "outside the order told"))).plus(0.3)
        : Comparison.of(
            List.of(
                new Difference(
                    Kind.MAGNITUDE,
                    source.low().compareTo(target.low()) < 0
                        ? "an order of magnitude too large"
                        : "an order of magnitude too small",
                    bothVague)));
  }

  /**
   * Whether an amount, bounds counted, reaches up to where another begins. An open bound reaches no
   * further than its order: "over a thousand" is not said of millions.
   */
  private static boolean reaches(Amount amount, Amount other, boolean strictly) {
    BigDecimal from = other.exactness().opensDown() ? other.low().movePointLeft(1) : other.low();
    BigDecimal to = amount.exactness().opensUp() ? amount.high().movePointRight(1) : amount.high();
    int order = from.compareTo(to);
    return strictly || amount.exactness().opensUp() ? order < 0 : order <= 0;
  }

  /** How two numbers that are not equal differ. */
  static Difference number(BigDecimal source, BigDecimal target) {
    if (source.signum() * target.signum() < 0 && source.abs().compareTo(target.abs()) == 0) {
      return Difference.certain(Kind.SIGN, "the sign is turned");
    }
    int power = power(source, target);
    if (power != 0) {
      return Difference.certain(Kind.MAGNITUDE, times(power));
    }
    return Difference.certain(Kind.VALUE, Digits.difference(source, target));
  }

  private static String times(int power) {
    String factor = String.format("%,d", (long) Math.pow(10, Math.min(18, Math.abs(power))));
    return factor + (power > 0 ? " times too large" : " times too small");
  }

  /** The power of ten by which the target is too large, 0 if it is no power of ten. */
  private static int power(BigDecimal source, BigDecimal target) {
    if (source.signum() == 0 || source.signum() != target.signum()) {
      return 0;
    }
    BigDecimal a = source.stripTrailingZeros();
    BigDecimal b = target.stripTrailingZeros();
    return a.unscaledValue().equals(b.unscaledValue()) ? a.scale() - b.scale() : 0;
  }

  /**
   * From 0 for numbers that share most digits or lie close to 0.5 for such as have nothing in
   * common.
   */
  private static double unlike(BigDecimal source, BigDecimal target) {
    if (Digits.areAlike(source, target)) {
      return 0;
    }
    if (source.signum() != 0 && source.signum() == target.signum()) {
      double ratio = target.divide(source, MathContext.DECIMAL32).doubleValue();
      return Math.abs(Math.log10(ratio)) < 0.5 ? 0.2 : 0.4;
    }
    return 0.5;
  }

  private static @Nullable Difference exactness(Exactness source, Exactness target) {
    if (source == target) {
      return null;
    }
    boolean sourceDown = source.opensDown();
    boolean targetDown = target.opensDown();
    if ((source.opensUp() && targetDown) || (sourceDown && target.opensUp())) {
      return Difference.certain(
          Kind.EXACTNESS_TURNED, "`" + source.word() + "` became `" + target.word() + "`");
    }
    if (source == Exactness.EXACT && target == Exactness.AT_MOST) {
      // 高達 and 多達 stress a number as often as they bound it.
      return null;
    }
    if (source == Exactness.EXACT) {
      return Difference.guess(Kind.EXACTNESS_LOST, "`" + target.word() + "` is not in the source");
    }
    if (target == Exactness.EXACT) {
      return Difference.certain(Kind.EXACTNESS_LOST, "`" + source.word() + "` is gone");
    }
    return null;
  }
}
