package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole and multiples: 百分之五, 三分之一, 1/3, 翻兩番; and says how else 倍 and 折 can be put.
 */
final class RatioReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How far before a multiple its verb is looked for. */
  private static final int VERB_REACH = 8;

  private static final List<String> GROWTH =
      List.of(
          "成長", "成长", "增長", "增长", "增加", "增", "提高", "提升", "上升", "上漲", "上涨", "漲", "涨", "擴大", "扩大",
          "多", "高", "快", "大", "翻", "升", "強", "强", "長", "长", "重", "貴", "贵");

  private static final String ARRIVAL = "到至為为成達达是的";

  /** Denominators of the slashed fractions that people write: 3/16. */
  private static final Set<Integer> DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 50, 64, 100, 1000);

  private final FoldedText text;
  private final NumeralReader numerals;

  static boolean isDenominator(BigDecimal value) {
    return value.compareTo(THOUSAND) <= 0 && DENOMINATORS.contains(value.intValue());
  }

  RatioReader(FoldedText text, NumeralReader numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** 百分之五, 千分之三, 三分之一, 二又三分之一, 百分三十. */
  @Nullable Core spoken(int start) {
    Numeral first = numerals.read(start, true);
    if (first == null) {
      return null;
    }
    int and = text.skipSpace(first.end());
    if (text.at(and) == '又') {
      int behind = text.skipSpace(and + 1);
      Numeral denominator = numerals.read(behind, true);
      Core part = denominator == null ? null : over(denominator);
      if (part == null) {
        part = slashed(behind, true);
      }
      return part == null || part.unit().dimension() != Dimension.RATIO
          ? null
          : Core.of(
              start,
              part.end(),
              plus(first.amount(), part.amount().times(part.unit().factor())),
              Units.get("fraction"));
    }
    if (text.startsWith("百分", start) && first.end() == start + 1) {
      Numeral percent = numerals.read(start + 2);
      if (percent != null && text.at(start + 2) != '百') {
        return percent(start, percent, Unit.PERCENT);
      }
    }
    return over(first);
  }

  private static Amount plus(Amount whole, Amount part) {
    return new Amount(
        whole.low().add(part.low()), whole.high().add(part.high()), Exactness.EXACT, part.step());
  }

  /** What follows a denominator: 分之 and the numerator. */
  private @Nullable Core over(Numeral denominator) {
    int at = text.skipSpace(denominator.end());
    if (!text.startsWith("分之", at) || denominator.value().signum() <= 0) {
      return null;
    }
    Numeral numerator = numerals.read(text.skipSpace(at + 2), true);
    if (numerator == null) {
      return null;
    }
    if (denominator.value().compareTo(HUNDRED) == 0) {
      return percent(denominator.start(), numerator, Unit.PERCENT);
    }
    if (denominator.value().compareTo(THOUSAND) == 0) {
      return percent(denominator.start(), numerator, Units.get("‰"));
    }
    return fraction(denominator.start(), numerator.end(), numerator.amount(), denominator.value());
  }

  private static Core percent(int start, Numeral numeral, Unit unit) {
    return new Core(
        start,
        numeral.end(),
        numeral.amount(),
        unit,
        List.of(),
        false,
        numeral,
        BigDecimal.ONE,
        Core.Side.BEFORE);
  }

  private static Core fraction(int start, int end, Amount numerator, BigDecimal denominator) {
    Amount amount =
        new Amount(
            numerator.low().divide(denominator, MathContext.DECIMAL64),
            numerator.high().divide(denominator, MathContext.DECIMAL64),
            numerator.exactness(),
            numerator.step().divide(denominator, MathContext.DECIMAL64));
    return Core.of(start, end, amount, Units.get("fraction"));
  }

  /** 1/3; only with usual denominators unless it is certain to be a fraction. */
  @Nullable Core slashed(int start, boolean certain) {
    DigitRun over = DigitRun.at(text, start);
    if (over == null || !over.plain()) {
      return null;
    }
    int slash = text.skipSpace(over.end());
    if (text.at(slash) != '/' && text.at(slash) != '⁄') {
      return null;
    }
    DigitRun under = DigitRun.at(text, text.skipSpace(slash + 1));
    if (under == null
        || !under.plain()
        || under.value().signum() == 0
        || under.end() - under.start() > 4
        || text.at(under.start()) == '0'
        || text.at(over.start()) == '0'
        || text.at(under.end()) == '/'
        || text.isLatin(under.end())) {
      return null;
    }
    int denominator = under.value().intValue();
    if (!certain && !DENOMINATORS.contains(denominator)) {
      return null;
    }
    return fraction(
        start,
        under.end(),
        Amount.of(over.value(), BigDecimal.ONE),
        BigDecimal.valueOf(denominator));
  }

  /** 翻兩番 is four times, 翻了三番 eight times. */
  @Nullable Core doublings(int start) {
    if (text.at(start) != '翻') {
      return null;
    }
    int at = text.skipSpace(text.at(start + 1) == '了' ? start + 2 : start + 1);
    Numeral numeral = numerals.read(at);
    if (numeral == null || text.at(text.skipSpace(numeral.end())) != '番') {
      return null;
    }
    int times = numeral.small();
    if (times < 1 || times > 10) {
      return null;
    }
    BigDecimal factor = BigDecimal.valueOf(2).pow(times);
    Quantity.Reading percent =
        new Quantity.Reading(
            Amount.of(factor.subtract(BigDecimal.ONE).multiply(HUNDRED), BigDecimal.ONE),
            Unit.PERCENT);
    return Core.of(
            start, text.skipSpace(numeral.end()) + 1, Amount.of(factor, BigDecimal.ONE), Unit.TIMES)
        .with(List.of(percent));
  }

  /** The same core with the other ways to put it: grown by 一倍 is twice, and 100 % more. */
  Core withReadings(Core core) {
    if (core.unit().dimension() != Dimension.MULTIPLE || !core.readings().isEmpty()) {
      return core;
    }
    boolean single = core.amount().low().compareTo(BigDecimal.ONE) == 0 && !core.amount().isRange();
    boolean grows = growsBefore(core.start());
    if (!single && !grows) {
      return core;
    }
    Amount amount = core.amount();
    Amount more =
        new Amount(
            amount.low().add(BigDecimal.ONE),
            amount.high().add(BigDecimal.ONE),
            amount.exactness(),
            amount.step());
    Quantity.Reading percent = new Quantity.Reading(amount.times(HUNDRED), Unit.PERCENT);
    if (single && grows) {
      // 增加一倍 is nothing but doubled.
      return core.with(more).with(List.of(percent, new Quantity.Reading(amount, Unit.TIMES)));
    }
    return core.with(List.of(new Quantity.Reading(more, Unit.TIMES), percent));
  }

  private boolean growsBefore(int start) {
    int verbEnd = -1;
    for (int i = Math.max(0, start - VERB_REACH); i < start; i++) {
      if ("，,。;；、(（)）".indexOf(text.at(i)) >= 0) {
        verbEnd = -1;
      }
      for (String verb : GROWTH) {
        if (text.startsWith(verb, i) && i + verb.length() <= start) {
          verbEnd = Math.max(verbEnd, i + verb.length());
        }
      }
      if (verbEnd >= 0 && verbEnd <= i && ARRIVAL.indexOf(text.at(i)) >= 0) {
        verbEnd = -1;
      }
    }
    return verbEnd >= 0;
  }

  /** 八折: 80 % of the price; the core is that of the number, 八 or 85. */
  @Nullable Core discount(Numeral numeral) {
    int at = text.skipSpace(numeral.end());
    boolean part = numeral.form() != Numeral.Form.SPOKEN || numeral.isSingle();
    int value = numeral.small();
    if (text.at(at) != '折' || "疊叠合算現现舊旧磨騰腾返射價价".indexOf(text.at(at + 1)) >= 0) {
      return null;
    }
    boolean range = numeral.amount().isRange();
    if (!range && (!part || value == 0 || (value < 0 && numeral.value().signum() <= 0))) {
      return null;
    }
    BigDecimal tenths = numeral.value();
    BigDecimal high = numeral.amount().high();
    if (tenths.compareTo(BigDecimal.TEN) > 0 && tenths.compareTo(HUNDRED) < 0) {
      tenths = tenths.movePointLeft(1);
      high = tenths;
    }
    if (high.compareTo(BigDecimal.TEN) > 0) {
      return null;
    }
    Amount amount = new Amount(tenths, high, numeral.amount().exactness(), new BigDecimal("0.1"));
    BigDecimal off = HUNDRED.subtract(tenths.multiply(BigDecimal.TEN));
    BigDecimal offLow = HUNDRED.subtract(high.multiply(BigDecimal.TEN));
    return Core.of(numeral.start(), at + 1, amount, Units.get("成"))
        .with(
            List.of(
                new Quantity.Reading(
                    new Amount(offLow, off, Exactness.EXACT, BigDecimal.ONE), Unit.PERCENT)));
  }

  /** 5 厘: 5 % of interest where it is about interest, else a thousandth. */
  @Nullable Core interest(Numeral numeral) {
    int at = text.skipSpace(numeral.end());
    char c = text.at(at);
    if ((c != '厘' && c != '釐') || text.at(at + 1) == '米') {
      return null;
    }
    String around = text.slice(Math.max(0, numeral.start() - 10), Math.min(text.length(), at + 7));
    boolean yield = around.indexOf('息') >= 0 || around.contains("利率") || around.contains("孳");
    BigDecimal low = numeral.value();
    return yield
        ? Core.of(numeral.start(), at + 1, numeral.amount(), Unit.PERCENT)
        : Core.of(
                numeral.start(),
                at + 1,
                numeral.amount().times(new BigDecimal("0.1")),
                Unit.PERCENT)
            .with(List.of(new Quantity.Reading(Amount.of(low, BigDecimal.ONE), Unit.PERCENT)));
  }
}
