package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads one quantity with the words around it: bound, sign, number, unit, bound. */
final class QuantityReader {

  private static final int MAX_BOUNDS = 2;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final LanguageTag language;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final RatioReader ratios;
  private final MoneyReader money;
  private final VagueReader vague;
  private final OrdinalReader ordinals;
  private final RangeReader ranges;
  private final PrefixedMeasureReader prefixed;
  private final FractionReader fractions;

  QuantityReader(FoldedText text, Lexicon lexicon, LanguageTag language, NumeralReader numerals) {
    this.text = text;
    this.lexicon = lexicon;
    this.language = language;
    this.numerals = numerals;
    units = new UnitReader(text, lexicon, new LocalMoney(language));
    ratios = new RatioReader(text, numerals);
    money = new MoneyReader(text, lexicon, numerals, units, language);
    vague = new VagueReader(text, numerals, units);
    ordinals = new OrdinalReader(text, lexicon, numerals, units);
    fractions = new FractionReader(text, units, numerals);
    ranges = new RangeReader(text, at -> core(at, false));
    prefixed =
        new PrefixedMeasureReader(
            text,
            lexicon,
            ranges,
            at -> {
              Core signed = signed(at, false);
              return signed != null ? signed : plain(at, false);
            });
  }

  /**
   * The quantity that begins at a place.
   *
   * @param dates what tells whether a date begins at a place; a date takes no bound
   */
  @Nullable Quantity read(int start, IntPredicate dates) {
    int at = start;
    Exactness bound = Exactness.EXACT;
    for (int i = 0; i < MAX_BOUNDS; i++) {
      WordTrie.Match<Exactness> word = lexicon.boundBefore(text, at);
      if (word == null) {
        break;
      }
      bound = bound == Exactness.EXACT ? word.value() : bound;
      at = text.skipSpace(PrefixedMeasureReader.fillerEnd(text, word.end()));
    }
    if (at > start && dates.test(at)) {
      return null;
    }
    Core core = core(at, bound != Exactness.EXACT);
    if (core == null) {
      return null;
    }
    core = ranges.extend(core);
    bound = bound == Exactness.NEARLY && isRecent(start, core) ? Exactness.EXACT : bound;
    if (core.start() > start) {
      core = core.from(start);
    }
    core = ratios.withReadings(after(core.bounded(bound)));
    return bracketReading(megaReading(core)).weakened(core.weak() || isRateBase(core)).toQuantity();
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

  /** 近三年來: the last three years, not nearly three; how the words go on tells. */
  private boolean isRecent(int start, Core core) {
    boolean span =
        switch (core.unit().dimension()) {
          case DURATION, CALENDAR -> "歲岁".indexOf(text.at(core.end() - 1)) < 0;
          default -> false;
        };
    if (!span || text.at(start) != '近' || text.isHan(start + 1) && !NumeralCharacters.isNumeral(text.at(start + 1)) && "幾几數数半".indexOf(text.at(start + 1)) < 0) {
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

  /** Adds the bounds behind: 以上, 左右, 多. */
  private Core after(Core core) {
    Core bounded = core;
    for (int i = 0; i < MAX_BOUNDS; i++) {
      int at = text.skipSpace(bounded.end());
      WordTrie.Match<Exactness> word = lexicon.boundsAfter.longest(text, at);
      if (word == null || lexicon.stopWordEnd(text, at) > word.end() || !bounds(word, core)) {
        return bounded;
      }
      bounded = bounded.bounded(word.value()).to(word.end());
    }
    return bounded;
  }

  private boolean bounds(WordTrie.Match<Exactness> word, Core core) {
    char c = text.at(word.start());
    char next = text.at(word.end());
    if (c == '起') {
      return word.end() > word.start() + 1 || !text.isHan(word.end()) || "的價价跳".indexOf(next) >= 0;
    }
    if (c == '多' || c == '餘' || c == '余') {
      boolean unit = core.side() == Core.Side.AFTER && !core.unit().isNone();
      return core.unit().dimension() != Dimension.ORDINAL
          && (unit
              || (core.amount().exactness() == Exactness.EXACT
                  && core.numeral() != null
                  && core.numeral().value().compareTo(BigDecimal.TEN) >= 0
                  && core.end() == core.numeral().end()));
    }
    return switch (core.unit().dimension()) {
      case ORDINAL -> false;
      // Within three days: what happens then may happen at the end of it.
      case DURATION, CALENDAR, LENGTH -> text.at(word.end() - 1) != '內' && text.at(word.end() - 1) != '内';
      default -> true;
    };
  }

  /** A number with its unit, without bounds. */
  private @Nullable Core core(int start, boolean bounded) {
    WordTrie.Match<Lexicon.Phrase> phrase = lexicon.phrases.longest(text, start);
    Core number = number(start, bounded);
    if (phrase == null
        || (number != null && phrase.end() < number.end())
        || endsInWeekday(phrase.end())) {
      return number;
    }
    Lexicon.Phrase value = phrase.value();
    Core core =
        Core.of(start, phrase.end(), value.amount(), value.unit())
            .with(value.readings())
            .weakened(value.weak());
    return core.amount().exactness() == Exactness.VAGUE ? vague.ofUnit(core) : core;
  }

  /** 多周日 at the end of a name. */
  private boolean endsInWeekday(int end) {
    char last = text.at(end - 1);
    return (last == '周' || last == '週')
        && text.at(end) != FoldedText.NOTHING
        && "一二三四五六日天".indexOf(text.at(end)) >= 0;
  }

  private @Nullable Core number(int start, boolean bounded) {
    char c = text.at(start);
    switch (c) {
      case '第' -> {
        return ordinals.read(start);
      }
      case '數', '数', '幾', '几', '好' -> {
        return vague.several(start);
      }
      case '上' -> {
        return vague.upwards(start);
      }
      case '半' -> {
        return vague.half(start);
      }
      case '翻' -> {
        return ratios.doublings(start);
      }
      case '每', '時', '时', '車', '车' -> {
        Core speed = prefixed.speed(start);
        return speed != null ? speed : c == '每' ? fractions.share(start) : null;
      }
      case '攝', '摄', '華', '华' -> {
        return prefixed.temperature(start);
      }
      default -> {
        Core share = text.isDigit(start) || NumeralCharacters.isNumeral(c) ? fractions.share(start) : null;
        Core signed = share != null ? share : signed(start, bounded);
        if (signed != null) {
          return signed;
        }
        return unsigned(start, bounded);
      }
    }
  }

  /** -5%, 負三億, 零下 5 度, +3%, ±2. */
  private @Nullable Core signed(int start, boolean bounded) {
    char c = text.at(start);
    int at = start + 1;
    boolean negative;
    if (c == '-') {
      char before = text.at(start - 1);
      if ((Character.isLetterOrDigit(before) && !text.isHan(start - 1))
          || ("-)½¼¾".indexOf(before) >= 0 && before != FoldedText.NOTHING)) {
        return null;
      }
      negative = true;
    } else if (c == '負' || c == '负') {
      negative = true;
      at = text.at(at) == '的' ? at + 1 : at;
    } else if (text.startsWith("零下", start)) {
      negative = true;
      at = start + 2;
    } else if (c == '+' || c == '±') {
      negative = false;
    } else if (text.startsWith("正負", start) || text.startsWith("正负", start)) {
      negative = false;
      at = start + 2;
    } else {
      return null;
    }
    at = c == '-' || c == '+' ? at : text.skipSpace(at);
    Core core = unsigned(at, bounded);
    if (core == null || core.amount().exactness() == Exactness.VAGUE) {
      return null;
    }
    return (negative ? core.negate() : core).from(start).weakened(false);
  }

  private @Nullable Core unsigned(int start, boolean bounded) {
    Core amount = money.prefixed(start);
    return amount != null ? amount : plain(start, bounded);
  }

  private @Nullable Core plain(int start, boolean bounded) {
    if (text.isDigit(start)) {
      Core slashed = ratios.slashed(start, false);
      if (slashed != null) {
        return fractions.ofUnit(slashed);
      }
    }
    Core vulgar = fractions.vulgar(start);
    if (vulgar != null) {
      return vulgar;
    }
    Core ratio = ratios.spoken(start);
    if (ratio != null) {
      return fractions.ofUnit(ratio);
    }
    Numeral numeral = numerals.read(start, bounded);
    if (numeral == null) {
      return bounded ? null : vague.bareScale(start);
    }
    numeral = units.scaled(numeral, false);
    Core special = ratios.discount(numeral);
    if (special == null) {
      special = ratios.interest(numeral);
    }
    if (special != null) {
      return special;
    }
    Core core = units.attach(numeral);
    if (core.side() == Core.Side.NONE && isIdleOne(numeral)) {
      return null;
    }
    core = fractions.withInches(money.withCoins(core));
    return bounded ? core : vague.withVagueReading(core);
  }

  /** A 一 that no unit follows and that words enclose counts nothing. */
  private boolean isIdleOne(Numeral numeral) {
    char next = text.at(numeral.end());
    if ((next == '到' || next == '至') && NumeralCharacters.isNumeral(text.at(numeral.end() + 1))) {
      return false;
    }
    return numeral.isSingle()
        && text.at(numeral.start()) == '一'
        && ((text.isHan(numeral.start() - 1) && "負负".indexOf(text.at(numeral.start() - 1)) < 0)
            || text.isHan(numeral.end()));
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
