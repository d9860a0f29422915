package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.IntFunction;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a range: 155億至205億美元, 10-15 年, 介於三和五之間. */
final class RangeReader {

  /** What reads the core at a place. */
  interface CoreReader extends IntFunction<@Nullable Core> {}

  private static final List<String> CONNECTORS = List.of("直到", "至", "到", "-", "–", "––", "~");

  private static final List<String> PAIRS = List.of("和", "與", "与", "及", "跟", "至", "到", "-", "~");
  private static final List<String> BETWEEN = List.of("之間", "之间", "間", "间");

  /** A change of a thing is far smaller than the thing. */
  private static final BigDecimal FAR = BigDecimal.valueOf(5);

  private static final List<String> CHANGES =
      List.of(
          "上升", "下降", "增加", "減少", "减少", "成長", "成长", "增長", "增长", "提高", "降低", "提升", "上漲", "上涨", "下跌",
          "下滑", "攀升", "擴大", "扩大", "縮減", "缩减", "衰退", "調升", "调升", "調降", "调降", "上調", "上调", "下調", "下调",
          "增", "減", "减", "升", "降", "漲", "涨", "跌");

  private final FoldedText text;
  private final CoreReader cores;

  RangeReader(FoldedText text, CoreReader cores) {
    this.text = text;
    this.cores = cores;
  }

  /** The range that begins with this core, or the core itself. */
  Core extend(Core first) {
    if (first.numeral() == null
        || first.amount().isRange()
        || first.amount().exactness() != Exactness.EXACT
        || first.unit().dimension() == Dimension.ORDINAL) {
      return first;
    }
    int at = text.skipSpace(first.end());
    String connector = longest(CONNECTORS, at);
    if (connector != null) {
      Core second = second(first, text.skipSpace(at + connector.length()));
      Core falling = second == null ? null : falling(first, second);
      if (falling != null) {
        return falling;
      }
      Core range = second == null ? null : join(first, second, connector);
      if (range != null) {
        int between = text.skipSpace(range.end());
        String closing = longest(BETWEEN.subList(0, 2), between);
        return closing == null ? range : range.to(between + closing.length());
      }
    }
    String pair = longest(PAIRS, at);
    if (pair != null && !pair.equals(connector)) {
      Core second = second(first, text.skipSpace(at + pair.length()));
      Core range = second == null ? null : join(first, second, pair);
      if (range != null) {
        int between = text.skipSpace(range.end());
        String closing = longest(BETWEEN, between);
        return closing == null ? first : range.to(between + closing.length());
      }
    }
    return first;
  }

  private @Nullable String longest(List<String> words, int at) {
    String best = null;
    for (String word : words) {
      if (text.startsWith(word, at) && (best == null || word.length() > best.length())) {
        best = word;
      }
    }
    return best;
  }

  /** The 七 of 七至五年: two numbers that are no range, but share unit and scale; else null. */
  private static @Nullable Core falling(Core first, Core second) {
    Numeral high = first.numeral();
    boolean bare = first.side() == Core.Side.NONE && first.end() == first.start() + length(high);
    if (high == null
        || !bare
        || second.numeral() == null
        || second.side() != Core.Side.AFTER
        || second.unit().isNone()
        || second.amount().low().signum() <= 0) {
      return null;
    }
    int power = high.power() < 2 && second.numeral().power() >= 4 ? second.numeral().power() : 0;
    BigDecimal factor = second.factor().scaleByPowerOfTen(power);
    Amount amount = high.amount().times(factor);
    BigDecimal low = second.amount().low();
    boolean near = amount.low().compareTo(low.multiply(BigDecimal.TEN)) < 0;
    if (amount.low().compareTo(low) < 0 || !near) {
      return null;
    }
    List<Quantity.Reading> readings =
        second.readings().stream()
            .map(r -> new Quantity.Reading(rescale(amount, r.amount(), low), r.unit()))
            .toList();
    return new Core(
        first.start(),
        first.end(),
        amount,
        second.unit(),
        readings,
        false,
        null,
        second.factor(),
        Core.Side.NONE);
  }

  private static int length(@Nullable Numeral numeral) {
    return numeral == null ? 0 : numeral.length();
  }

  /** 上升 1.5% 至 93%: by how much and to what, told by a verb and by how far they lie apart. */
  private boolean isChange(Core first, Core second) {
    Numeral low = first.numeral();
    boolean own = first.side() == Core.Side.AFTER || (low != null && low.power() >= 4);
    BigDecimal apart = first.amount().low().multiply(FAR);
    if (!own || second.amount().high().compareTo(apart) <= 0) {
      return false;
    }
    int last = text.lastBefore(first.start());
    last = text.at(last) == '了' ? text.lastBefore(last) : last;
    for (String verb : CHANGES) {
      if (text.startsWith(verb, last + 1 - verb.length())) {
        return true;
      }
    }
    return false;
  }

  /** The number that may close a range, at a place. */
  private @Nullable Core second(Core first, int at) {
    if (!text.isDigit(at)
        && !text.isHan(at)
        && first.side() != Core.Side.BEFORE
        && !Character.isLetter(text.at(at))
        && "$€£¥₩-".indexOf(text.at(at)) < 0) {
      return null;
    }
    Core second = cores.apply(at);
    if (second == null
        || second.numeral() == null
        || second.amount().isRange()
        || second.amount().exactness() != Exactness.EXACT) {
      return null;
    }
    return second;
  }

  private @Nullable Core join(Core first, Core second, String connector) {
    Numeral low = first.numeral();
    if (low == null) {
      return null;
    }
    if (("至".equals(connector) || "到".equals(connector)) && isChange(first, second)) {
      return null;
    }
    boolean shared = first.side() == Core.Side.NONE && second.side() != Core.Side.NONE;
    boolean kept = first.side() == Core.Side.BEFORE && second.unit().isNone();
    boolean local =
        first.side() == Core.Side.BEFORE
            && first.unit().dimension() == Dimension.CURRENCY
            && second.unit().dimension() == Dimension.CURRENCY;
    boolean same = first.unit().equals(second.unit());
    if (!shared && !kept && !local && !same) {
      return null;
    }
    if (shared && second.side() == Core.Side.BEFORE) {
      return null;
    }
    if (connector.equals("-") && isCode(first, second)) {
      return null;
    }
    BigDecimal lower = scaled(low, second.numeral());
    BigDecimal factor = shared ? second.factor() : first.factor();
    Amount start =
        lower.compareTo(low.value()) == 0 && !shared
            ? first.amount()
            : Amount.of(lower.multiply(factor), low.amount().step().multiply(factor));
    if (start.low().compareTo(second.amount().high()) >= 0) {
      return null;
    }
    Unit unit = kept || local ? first.unit() : second.unit();
    Amount range =
        new Amount(
            start.low(),
            second.amount().high(),
            Exactness.EXACT,
            start.step().min(second.amount().step()));
    BigDecimal ratio = second.amount().high();
    List<Quantity.Reading> readings =
        kept || local
            ? List.of()
            : second.readings().stream()
                .map(r -> new Quantity.Reading(rescale(range, r.amount(), ratio), r.unit()))
                .toList();
    return new Core(
        first.start(),
        second.end(),
        range,
        unit,
        readings,
        false,
        null,
        second.factor(),
        Core.Side.AFTER);
  }

  /** Readings of the second number tell what one of it is worth. */
  private static Amount rescale(Amount range, Amount reading, BigDecimal second) {
    if (second.signum() == 0) {
      return range;
    }
    BigDecimal ratio = reading.high().divide(second, MathContext.DECIMAL64);
    return ratio.signum() <= 0 ? range : range.times(ratio);
  }

  /** 2-0 and 555-1234 are no ranges. */
  private boolean isCode(Core first, Core second) {
    return first.side() == Core.Side.NONE
        && second.side() == Core.Side.NONE
        && ((text.at(second.start()) == '0' && second.end() - second.start() > 1)
            || (text.at(first.start()) == '0' && first.end() - first.start() > 1));
  }

  /** The first number with the scale of the second, if it is said once for both: 1至3億. */
  private static BigDecimal scaled(Numeral first, @Nullable Numeral second) {
    BigDecimal value = first.value();
    if (second == null || first.power() >= 2 || second.power() < 2) {
      return value;
    }
    BigDecimal bySmall = second.value().movePointLeft(second.power() + second.inner());
    if (second.inner() > 0 && value.compareTo(bySmall) < 0) {
      return value.scaleByPowerOfTen(second.power() + second.inner());
    }
    BigDecimal coefficient = second.value().movePointLeft(second.power());
    return value.compareTo(coefficient) < 0 ? value.scaleByPowerOfTen(second.power()) : value;
  }
}
