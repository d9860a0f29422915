package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Reads numbers told by their order only (數十億, 幾個, 上百) and halves (半年). */
final class VagueReader {

  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  /** Before 數 these make another word: 人數, 指數. */
  private static final String BEFORE_COUNT =
      "人總总指參参函係系倍次分點点歲票無无多少大奇偶整小負负質质基常變变代對对複复實实位個个天年件均計计讀读如悉全算字回";

  private final FoldedText text;
  private final NumeralReader numerals;
  private final UnitReader units;

  VagueReader(FoldedText text, NumeralReader numerals, UnitReader units) {
    this.text = text;
    this.numerals = numerals;
    this.units = units;
  }

  /** 數千萬美元, 幾個, 好幾百, 數十. */
  @Nullable Core several(int start) {
    char c = text.at(start);
    boolean good = c == '好' && isSeveral(text.at(start + 1));
    if (!good && !isSeveral(c) && c != '數' && c != '数') {
      return null;
    }
    if ((c == '數' || c == '数') && BEFORE_COUNT.indexOf(text.at(start - 1)) >= 0) {
      return null;
    }
    int at = text.skipSpace(good ? start + 2 : start + 1);
    if (NumeralCharacters.isScale(text.at(at)) && !text.startsWith("分之", at + 1)) {
      Numeral scale = numerals.read(at, true);
      if (scale == null || !scale.isExact()) {
        return null;
      }
      BigDecimal low = scale.value();
      boolean tens = low.compareTo(BigDecimal.TEN) == 0;
      Amount amount = Amount.vague(tens ? TWENTY : low, low.multiply(BigDecimal.TEN));
      return units.attach(scale.with(amount)).from(start).weakened(false);
    }
    if (NumeralCharacters.isNumeral(text.at(at)) || text.isDigit(at)) {
      return null;
    }
    Amount few = Amount.vague(BigDecimal.valueOf(2), BigDecimal.TEN);
    if (text.at(at) == '月') {
      return Core.of(start, at + 1, few, Units.get("mo")).weakened(true);
    }
    Core core = units.attach(new Numeral(start, at, few, Numeral.Form.SPOKEN, 0, 0));
    return core.side() == Core.Side.NONE ? null : core.weakened(true);
  }

  private static boolean isSeveral(char c) {
    return c == '幾' || c == '几';
  }

  /** 雙位數百分比 and 兩位數的百分點: the vague number with that unit, or as it is. */
  Core ofUnit(Core vague) {
    if (!vague.unit().isNone()) {
      return vague;
    }
    int at = text.skipSpace(vague.end());
    at = text.at(at) == '的' ? at + 1 : at;
    Core core =
        units.attach(new Numeral(vague.start(), at, vague.amount(), Numeral.Form.SPOKEN, 0, 0));
    boolean part = core.unit().equals(Unit.PERCENT) || core.unit().dimension() == Dimension.POINTS;
    // "Double digits" of a percentage go without saying what they are.
    return part
        ? core.with(List.of(new Quantity.Reading(vague.amount(), Unit.NONE))).weakened(false)
        : vague;
  }

  /** 上百, 上千萬: at least so many. */
  @Nullable Core upwards(int start) {
    char c = text.at(start + 1);
    boolean scale = NumeralCharacters.isScale(c) && NumeralCharacters.power(c) > 1;
    if (text.at(start) != '上'
        || !scale
        || text.at(start - 1) == '以'
        || units.startsOtherWord(start + 1)) {
      return null;
    }
    Numeral numeral = numerals.read(start + 1, true);
    if (numeral == null || text.startsWith("分", numeral.end())) {
      return null;
    }
    return units.attach(numeral).from(start).bounded(Exactness.AT_LEAST).weakened(false);
  }

  /** 半年, 半小時, 半個月; 半 before other words counts nothing. */
  @Nullable Core half(int start) {
    if (text.at(start) != '半') {
      return null;
    }
    Amount amount = Amount.of(new BigDecimal("0.5"), new BigDecimal("0.1"));
    Core core = units.attach(new Numeral(start, start + 1, amount, Numeral.Form.FORMATTED, 0, 0));
    return switch (core.unit().dimension()) {
      case DURATION, CALENDAR, LENGTH, MASS, VOLUME, AREA, POINTS -> core;
      case COUNT ->
          text.at(start + 1) == '個' || text.at(start + 1) == '个' ? core.weakened(true) : null;
      default -> null;
    };
  }

  /** 百年, 千人, 萬元: one of the scale, where a unit or measure word shows that it counts. */
  @Nullable Core bareScale(int start) {
    char c = text.at(start);
    if (!NumeralCharacters.isScale(c) || NumeralCharacters.power(c) < 2) {
      return null;
    }
    Numeral numeral = numerals.read(start, true);
    if (numeral == null || numeral.length() > 1 || text.at(numeral.end()) == '分') {
      return null;
    }
    Core core = units.attach(numeral);
    boolean counts =
        core.side() == Core.Side.AFTER && "年日天人元名里歲岁公米台萬".indexOf(text.at(start + 1)) >= 0;
    return counts ? core.weakened(true) : null;
  }

  /** 百萬 and 千萬 by themselves may be said for "millions" and "tens of millions". */
  Core withVagueReading(Core core) {
    Numeral numeral = core.numeral();
    if (numeral == null
        || !core.readings().isEmpty()
        || !NumeralCharacters.isScale(text.at(numeral.start()))
        || NumeralCharacters.power(text.at(numeral.start())) < 2
        || !numeral.isExact()) {
      return core;
    }
    Amount vague = Amount.vague(core.amount().low(), core.amount().low().multiply(BigDecimal.TEN));
    return core.amount().low().signum() > 0
        ? core.with(List.of(new Quantity.Reading(vague, core.unit())))
        : core;
  }
}
