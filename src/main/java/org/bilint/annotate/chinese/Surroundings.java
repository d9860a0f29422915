package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.text.LanguageTag;

/** Tells what the words and signs around a quantity make of it. */
final class Surroundings {

  private final FoldedText text;
  private final Lexicon lexicon;
  private final LanguageTag language;

  Surroundings(FoldedText text, Lexicon lexicon, LanguageTag language) {
    this.text = text;
    this.lexicon = lexicon;
    this.language = language;
  }

  /** The core with what its surroundings add. */
  Core told(Core core) {
    return bracketReading(megaReading(core)).weakened(core.weak() || isRateBase(core));
  }

  /** Whether a comparing word means the time and not the number: 高於四年前的 170 萬. */
  boolean isComparedWithThen(int start, Core core) {
    boolean time =
        core.unit().dimension() == Dimension.CALENDAR
            || core.unit().dimension() == Dimension.DURATION;
    boolean compares =
        "高低多少大小".indexOf(text.at(start)) >= 0 && "於于".indexOf(text.at(start + 1)) >= 0;
    return time && compares && text.at(core.end()) == '前';
  }

  /** 近三年來: the last three years, not nearly three; how the words go on tells. */
  boolean isRecent(int start, Core core) {
    boolean span =
        switch (core.unit().dimension()) {
          case DURATION, CALENDAR -> "歲岁".indexOf(text.at(core.end() - 1)) < 0;
          default -> false;
        };
    if (!span || text.at(start) != '近' || !beginsNumber(start + 1)) {
      return false;
    }
    int last = text.lastBefore(start);
    char before = text.at(last);
    if ("了達达時时用經经續续於于有".indexOf(before) >= 0 && before != FoldedText.NOTHING) {
      return false;
    }
    int end = text.skipSpace(core.end());
    boolean goes =
        lexicon.recent.longest(text, end) != null
            && !text.startsWith("的時間", end)
            && !text.startsWith("的时间", end);
    return goes || !(text.isHan(last) || text.isLatin(last) || text.isDigit(last));
  }

  private boolean beginsNumber(int at) {
    return !text.isHan(at)
        || NumeralCharacters.isNumeral(text.at(at))
        || "幾几數数半".indexOf(text.at(at)) >= 0;
  }

  /** The 1 of 1 美元兌 32 元. */
  private boolean isRateBase(Core core) {
    char next = text.at(text.skipSpace(core.end()));
    return core.unit().dimension() == Dimension.CURRENCY
        && core.amount().low().compareTo(BigDecimal.ONE) == 0
        && !core.amount().isRange()
        && "兌兑對对換换=".indexOf(next) >= 0
        && next != FoldedText.NOTHING;
  }

  /** An accountant's brackets mean a minus; a writer's do not. */
  private Core bracketReading(Core core) {
    boolean bracketed = text.at(core.start() - 1) == '(' && text.at(core.end()) == ')';
    boolean signed =
        core.unit().dimension() == Dimension.CURRENCY || core.unit().equals(Unit.PERCENT);
    if (!bracketed || !signed || core.amount().exactness() != Exactness.EXACT) {
      return core;
    }
    List<Quantity.Reading> readings = new ArrayList<>(core.readings());
    readings.add(new Quantity.Reading(core.amount().negate(), core.unit()));
    return core.with(readings);
  }

  /** On the mainland 兆 is also 10^6. */
  private Core megaReading(Core core) {
    Numeral numeral = core.numeral();
    if (language != LanguageTag.ZH_CN
        || numeral == null
        || text.at(numeral.end() - 1) != '兆'
        || !core.readings().isEmpty()) {
      return core;
    }
    Amount mega = core.amount().times(new BigDecimal("0.000001"));
    return core.with(List.of(new Quantity.Reading(mega, core.unit())));
  }
}
