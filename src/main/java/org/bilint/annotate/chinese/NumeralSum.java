package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;

/**
 * The worth of a numeral with scales while it is read. A section is what stands between great
 * scales, up to 9999: in 一億二千萬三百 there are 一, 二千 and 三百. A lower and a higher value are kept side
 * by side; they differ where two digits stand together (三四 is 3 to 4).
 */
final class NumeralSum {

  /** Sections end below this power of ten. */
  static final int SECTION = 4;

  static final int NO_SCALE = -1;

  /** 萬億 and 億億 may pile up no higher than this power of ten. */
  private static final int MAX_POWER = 32;

  /** A sum closed by 萬, 億 or 兆. */
  private record Part(BigDecimal low, BigDecimal high, int power) {}

  private final Deque<Part> parts = new ArrayDeque<>();
  private BigDecimal low = BigDecimal.ZERO;
  private BigDecimal high = BigDecimal.ZERO;
  private boolean filled;
  private int below = SECTION;
  private int step;
  private int lastPower = NO_SCALE;
  private int inner;
  private int great;

  boolean isEmpty() {
    return !filled && parts.isEmpty();
  }

  /** Whether the section holds a number yet. */
  boolean isFilled() {
    return filled;
  }

  /** The place that the next digit of the section must stay under; 0 once it has its ones. */
  int below() {
    return below;
  }

  /** The power of the scale read last, if nothing was read behind it, else {@link #NO_SCALE}. */
  int lastPower() {
    return lastPower;
  }

  /** The power of the worth of the last digit. */
  int step() {
    return step;
  }

  /** The power that Arabic digits which follow must stay under. */
  int limit() {
    return filled ? below : closedPower() < 0 ? SECTION : closedPower();
  }

  /** The power of the last great scale, or -1. */
  int closedPower() {
    return parts.isEmpty() ? NO_SCALE : parts.getLast().power;
  }

  boolean isRound() {
    return lastPower != NO_SCALE || low.remainder(BigDecimal.TEN).signum() == 0;
  }

  /** A coefficient with its 十, 百 or 千. */
  void addScaled(BigDecimal lower, BigDecimal higher, int power, int decimals) {
    add(lower.scaleByPowerOfTen(power), higher.scaleByPowerOfTen(power));
    below = power;
    step = power - decimals;
    lastPower = power;
  }

  /** The ones of a section, perhaps with decimals. */
  void addOnes(BigDecimal lower, BigDecimal higher, int decimals) {
    add(lower, higher);
    below = 0;
    step = -decimals;
    lastPower = NO_SCALE;
  }

  /** 廿 and 卅, behind which a digit may follow. */
  void addTens(int tens) {
    BigDecimal value = BigDecimal.valueOf(tens * 10L);
    add(value, value);
    below = 1;
    step = 1;
    lastPower = NO_SCALE;
  }

  /** The last digit takes the place after the scale before it: 兩萬五 is 25,000. */
  void addElliptic(BigDecimal lower, BigDecimal higher) {
    int power = lastPower - 1;
    add(lower.scaleByPowerOfTen(power), higher.scaleByPowerOfTen(power));
    step = power;
    lastPower = NO_SCALE;
  }

  /** 十幾 is 11 to 19: some more of the next place. */
  void addSome() {
    BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(Math.max(step - 1, 0));
    low = low.add(place);
    high = high.add(place.multiply(BigDecimal.TEN));
    lastPower = NO_SCALE;
    below = 0;
  }

  private void add(BigDecimal lower, BigDecimal higher) {
    low = low.add(lower);
    high = high.add(higher);
    filled = true;
    great = 0;
    inner = 0;
  }

  /**
   * Closes the section with 萬, 億 or 兆. Smaller parts before it are multiplied as well (一萬五千億), and
   * a great scale right behind another piles up (萬億).
   *
   * @param adjacent whether the scale stands right behind what was read
   * @param bare whether a scale without a number counts as one of it
   * @return false if no numeral goes on so; nothing is changed then
   */
  boolean close(int power, boolean adjacent, boolean bare) {
    boolean pile = !filled && !parts.isEmpty();
    if ((isEmpty() && !bare) || (pile && (lastPower < SECTION || power < lastPower || !adjacent))) {
      return false;
    }
    int highest = power;
    for (Part part : parts) {
      if (part.power == power && filled) {
        return false;
      }
      boolean grows = part.power < power || !filled;
      highest = Math.max(highest, grows ? part.power + power : part.power);
    }
    if (highest > MAX_POWER) {
      return false;
    }
    BigDecimal lower = isEmpty() ? BigDecimal.ONE : low;
    BigDecimal higher = isEmpty() ? BigDecimal.ONE : high;
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
    inner = pile ? inner : lastPower == 2 || lastPower == 3 ? lastPower : 0;
    great = total;
    parts.addLast(new Part(lower.scaleByPowerOfTen(power), higher.scaleByPowerOfTen(power), total));
    low = BigDecimal.ZERO;
    high = BigDecimal.ZERO;
    filled = false;
    below = SECTION;
    lastPower = power;
    return true;
  }

  Numeral numeral(int start, int end, Exactness exactness) {
    BigDecimal totalLow = low;
    BigDecimal totalHigh = high;
    for (Part part : parts) {
      totalLow = totalLow.add(part.low);
      totalHigh = totalHigh.add(part.high);
    }
    BigDecimal worth =
        exactness == Exactness.VAGUE ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(step);
    int closing = great > 0 ? great : Math.max(lastPower, 0);
    Amount amount = new Amount(totalLow, totalHigh, exactness, worth);
    return new Numeral(start, end, amount, Numeral.Form.SPOKEN, closing, great > 0 ? inner : 0);
  }
}
