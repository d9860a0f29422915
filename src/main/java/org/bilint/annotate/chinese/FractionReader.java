package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Reads fractions of a unit (三分之一個百分點), of one inch (½ 吋), and of people (每二十人中有一人). */
final class FractionReader {

  /** The most characters between the two numbers of 每五名…有兩名. */
  private static final int REACH = 6;

  /** Measure words for people that take turns: 每十人有一名. */
  private static final String PEOPLE = "人名位個个";

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final FoldedText text;
  private final UnitReader units;
  private final NumeralReader numerals;

  FractionReader(FoldedText text, UnitReader units, NumeralReader numerals) {
    this.text = text;
    this.units = units;
    this.numerals = numerals;
  }

  /** The fraction with the unit behind it, if that is a measure that can be parted. */
  Core ofUnit(Core fraction) {
    if (!fraction.unit().id().equals("fraction")) {
      return fraction;
    }
    int at = text.skipSpace(fraction.end());
    if ("厘釐".indexOf(text.at(at)) >= 0
        && text.at(at) != FoldedText.NOTHING
        && text.at(at + 1) != '米') {
      // In Hong Kong 厘 of interest is one per cent.
      return Core.of(fraction.start(), at + 1, fraction.amount(), Units.get("pp"))
          .with(List.of(new Quantity.Reading(fraction.amount(), Unit.PERCENT)));
    }
    Core measured = measured(fraction.start(), fraction.end(), fraction.amount());
    if (measured == null) {
      return fraction;
    }
    List<Quantity.Reading> readings = new ArrayList<>(measured.readings());
    if (measured.unit().dimension() != Dimension.POINTS) {
      readings.add(new Quantity.Reading(fraction.amount(), fraction.unit()));
    }
    return measured.with(readings);
  }

  /** ½, alone or with a unit. */
  @Nullable Core vulgar(int start) {
    BigDecimal value = DigitRun.vulgar(text.at(start));
    if (value == null) {
      return null;
    }
    Amount amount = Amount.of(value, new BigDecimal("0.01"));
    return ofUnit(Core.of(start, start + 1, amount, Units.get("fraction")));
  }

  private @Nullable Core measured(int start, int end, Amount amount) {
    Core core = units.attach(new Numeral(start, end, amount, Numeral.Form.FORMATTED, 0, 0));
    boolean parted =
        switch (core.unit().dimension()) {
          case DURATION, CALENDAR, LENGTH, MASS, VOLUME, AREA, POINTS -> true;
          default -> false;
        };
    return parted ? core : null;
  }

  /** 6 呎 2 吋: the feet with the inches behind them, as feet. */
  Core withInches(Core feet) {
    boolean foot =
        feet.unit().id().equals("ft")
            || feet.readings().stream().anyMatch(r -> r.unit().id().equals("ft"));
    Numeral numeral =
        foot && feet.amount().exactness() == Exactness.EXACT && !feet.amount().isRange()
            ? numerals.read(text.skipSpace(feet.end()))
            : null;
    if (numeral == null || !numeral.isExact() || numeral.value().compareTo(TWELVE) >= 0) {
      return feet;
    }
    Core inches = units.attach(numeral);
    if (!inches.unit().id().equals("in")) {
      return feet;
    }
    BigDecimal part = inches.amount().low().divide(TWELVE, MathContext.DECIMAL64);
    Amount amount = Amount.of(feet.amount().low().add(part), new BigDecimal("0.01"));
    List<Quantity.Reading> readings =
        feet.unit().id().equals("ft")
            ? List.of()
            : List.of(new Quantity.Reading(amount, feet.unit()));
    return Core.of(feet.start(), inches.end(), amount, Units.get("ft")).with(readings);
  }

  /** 每二十人中就有一人, 十個中有九個: so many of so many. */
  @Nullable Core share(int start) {
    boolean each = text.at(start) == '每';
    Numeral whole = numerals.read(each ? text.skipSpace(start + 1) : start);
    if (whole == null || !whole.isExact() || whole.value().signum() <= 0) {
      return null;
    }
    if (!each && !isNear('中', whole.end())) {
      return null;
    }
    Core counted = units.attach(whole);
    if (counted.side() != Core.Side.AFTER || !counted.unit().isNone()) {
      return null;
    }
    int at = middleEnd(counted.end(), each);
    Numeral part = at < 0 ? null : numerals.read(text.skipSpace(at));
    if (part == null
        || !part.isExact()
        || part.value().signum() <= 0
        || part.value().compareTo(whole.value()) >= 0) {
      return null;
    }
    Core of = units.attach(part);
    char one = text.at(counted.end() - 1);
    char other = text.at(of.end() - 1);
    boolean alike = one == other || (PEOPLE.indexOf(one) >= 0 && PEOPLE.indexOf(other) >= 0);
    if (of.side() != Core.Side.AFTER || !of.unit().isNone() || !alike) {
      return null;
    }
    BigDecimal value = part.value().divide(whole.value(), MathContext.DECIMAL64);
    BigDecimal step = BigDecimal.ONE.divide(whole.value(), MathContext.DECIMAL64);
    Unit fraction = Units.get("fraction");
    return Core.of(start, of.end(), Amount.of(value, step), fraction);
  }

  private boolean isNear(char wanted, int from) {
    for (int i = from; i < from + REACH; i++) {
      if (text.at(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where 中有, 就有 or 學生有 behind the whole ends; -1 if there is none of them. Without 每 the 中 must be
   * next to the whole: the six of 十項測試中有六項 are a count of things just told.
   */
  private int middleEnd(int start, boolean each) {
    boolean inside = each;
    for (int i = start; i < start + REACH; i++) {
      char c = text.at(i);
      inside |= c == '中' && (i == start || "之當当".indexOf(text.at(i - 1)) >= 0 && i == start + 1);
      if (!text.isHan(i) && c != ' ') {
        return -1;
      }
      if (inside && (c == '有' || (c == '的' && text.at(i - 1) == '中'))) {
        return i + 1;
      }
    }
    return -1;
  }
}
