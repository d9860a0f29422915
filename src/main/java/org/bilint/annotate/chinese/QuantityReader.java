package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads one quantity with the words around it: bound, sign, number, unit, bound. */
final class QuantityReader {

  private static final int MAX_BOUNDS = 2;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final RatioReader ratios;
  private final MoneyReader money;
  private final VagueReader vague;
  private final OrdinalReader ordinals;
  private final RangeReader ranges;
  private final PrefixedMeasureReader prefixed;
  private final FractionReader fractions;
  private final Surroundings surroundings;

  QuantityReader(FoldedText text, Lexicon lexicon, LanguageTag language, NumeralReader numerals) {
    this.text = text;
    this.lexicon = lexicon;
    surroundings = new Surroundings(text, lexicon, language);
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
    bound =
        bound == Exactness.NEARLY && surroundings.isRecent(start, core) ? Exactness.EXACT : bound;
    if (at > start && surroundings.isComparedWithThen(start, core)) {
      bound = Exactness.EXACT;
    } else if (core.start() > start) {
      core = core.from(start);
    }
    core = ratios.withReadings(after(core.bounded(bound)));
    return surroundings.told(core).toQuantity();
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
    if (text.at(word.end() - 1) == '段') {
      return core.unit().dimension() == Dimension.RATIO; // 40% 中段, not a stretch of road
    }
    return switch (core.unit().dimension()) {
      case ORDINAL -> false;
      // Within three days: what happens then may happen at the end of it.
      case DURATION, CALENDAR, LENGTH ->
          text.at(word.end() - 1) != '內' && text.at(word.end() - 1) != '内';
      default -> true;
    };
  }

  /** A number with its unit, without bounds. */
  private @Nullable Core core(int start, boolean bounded) {
    WordTrie.Match<Lexicon.Phrase> phrase = lexicon.phrases.longest(text, start);
    Core number = number(start, bounded);
    if (phrase == null
        || (number != null && phrase.end() < number.end())
        || endsInWeekday(phrase.end())
        || (lexicon.stopWordEnd(text, phrase.end() - 1) > phrase.end()
            && text.at(phrase.end()) != '字')) {
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
        Core share =
            text.isDigit(start) || NumeralCharacters.isNumeral(c) ? fractions.share(start) : null;
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
}
