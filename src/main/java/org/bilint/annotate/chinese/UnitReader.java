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

/** Reads the unit or measure word behind a number. */
final class UnitReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** After these a lone 里, 兩 or 斤 is a measure and no beginning of another word. */
  private static final String BEHIND_SHORT_UNIT = "長长外路地的之多以遠远重白黃黄肉酒茶金銀银半";

  private final FoldedText text;
  private final Lexicon lexicon;
  private final LocalMoney money;
  private final MeasureReader measures;

  UnitReader(FoldedText text, Lexicon lexicon, LocalMoney money) {
    this.text = text;
    this.lexicon = lexicon;
    this.money = money;
    measures = new MeasureReader(text);
  }

  /** The number with the unit or measure word that follows it, if any does. */
  Core attach(Numeral numeral) {
    Exactness between = Exactness.EXACT;
    int end = numeral.end();
    int at = text.skipSpace(end);
    char c = text.at(at);
    if ("多餘余來来".indexOf(c) >= 0 && takesMore(numeral, at) && !lexicon.startsStopWord(text, at)) {
      between = c == '來' || c == '来' ? Exactness.ABOUT : Exactness.OVER;
      if (between == Exactness.OVER || hit(at + 1, numeral) != null) {
        end = at + 1;
      } else {
        between = Exactness.EXACT;
      }
    }
    UnitHit hit = hit(end, numeral);
    Amount amount = numeral.amount();
    if (hit == null) {
      boolean weak = numeral.isSingle() && NumeralCharacters.isNumeral(text.at(numeral.start()));
      boolean alone = !text.isHan(numeral.start() - 1) && !text.isHan(numeral.end());
      return new Core(
              numeral.start(),
              end,
              amount,
              Unit.NONE,
              List.of(),
              weak && !alone,
              numeral,
              BigDecimal.ONE,
              Core.Side.NONE)
          .bounded(between);
    }
    if (hit.more().signum() > 0) {
      BigDecimal more = hit.more();
      amount =
          new Amount(
              amount.low().add(more),
              amount.high().add(more),
              amount.exactness(),
              amount.step().min(TENTH));
    }
    Core core =
        new Core(
            numeral.start(),
            hit.end(),
            amount.times(hit.factor()),
            hit.unit(),
            hit.readings(),
            hit.weak(),
            numeral,
            hit.factor(),
            Core.Side.AFTER);
    if (!hit.readings().isEmpty()) {
      core = core.with(hit.readings(amount));
    }
    return core.bounded(between).bounded(hit.exactness()).weakened(isWeak(numeral, hit));
  }

  /** 一個, 一位: "a" or "an" in another language. */
  private boolean isWeak(Numeral numeral, UnitHit hit) {
    if (!numeral.isSingle() || text.at(numeral.start()) != '一') {
      return hit.weak() && numeral.length() == 1;
    }
    return hit.unit().isNone()
        || hit.unit().id().equals("d")
        || hit.unit().dimension() == Dimension.ANGLE
        || hit.weak();
  }

  /** 40 多年, and of odd numbers those in digits that a unit follows: 139 多年. */
  private boolean takesMore(Numeral numeral, int at) {
    boolean odd =
        "多餘余".indexOf(text.at(at)) >= 0
            && text.isDigit(numeral.start())
            && numeral.isExact()
            && numeral.value().compareTo(BigDecimal.TEN) > 0;
    return isRound(numeral) || (odd && hit(at + 1, numeral) != null);
  }

  private static boolean isRound(Numeral numeral) {
    return numeral.isExact()
        && numeral.value().compareTo(BigDecimal.TEN) >= 0
        && (numeral.power() > 0 || numeral.value().remainder(BigDecimal.TEN).signum() == 0);
  }

  /** Whether a word that counts nothing begins at a place: 萬聖節. */
  boolean startsOtherWord(int index) {
    return lexicon.startsStopWord(text, index);
  }

  /** 5K, 300w, 10bn: the number that they make of it, or the number itself. */
  Numeral scaled(Numeral numeral, boolean beforeMoney) {
    return LetterScale.apply(text, numeral, beforeMoney);
  }

  private @Nullable UnitHit hit(int end, Numeral numeral) {
    int at = text.skipSpace(end);
    UnitHit counted = counted(at);
    if (counted != null) {
      return counted;
    }
    WordTrie.Match<Lexicon.UnitWord> unit = lexicon.units.longest(text, at);
    WordTrie.Match<Boolean> measure = lexicon.measures.longest(text, at);
    int stop = lexicon.stopWordEnd(text, at);
    if (unit != null && !fits(unit, end, stop, numeral)) {
      unit = null;
    }
    if (measure != null && stop > measure.end() && "個个".indexOf(text.at(at)) < 0) {
      measure = null;
    }
    if (unit != null && (measure == null || measure.end() <= unit.end())) {
      return unit(unit, numeral);
    }
    return measure == null ? null : measures.measure(measure, numeral);
  }

  private boolean fits(
      WordTrie.Match<Lexicon.UnitWord> unit, int numeralEnd, int stop, Numeral numeral) {
    int end = unit.end();
    if (stop > end) {
      return false;
    }
    char last = text.at(end - 1);
    char next = text.at(end);
    if (FoldedText.isLatin(last) || last == '²' || last == '³') {
      boolean single = end == unit.start() + 1;
      boolean upper = Character.isUpperCase(last);
      return !FoldedText.isLatin(next)
          && !text.isDigit(end)
          && (!single || unit.start() == numeralEnd || (!upper && last != 'x'))
          && (!single || text.isDigit(numeralEnd - 1));
    }
    if (end == unit.start() + 1) {
      if ("里兩两".indexOf(last) >= 0) {
        return !text.isHan(end) || BEHIND_SHORT_UNIT.indexOf(next) >= 0;
      }
      if (last == '成' || last == '折') {
        return numeral.value().compareTo(BigDecimal.valueOf(100)) <= 0;
      }
      if (last == '塊' || last == '块' || last == '角' || last == '毛' || last == '圓') {
        return !(numeral.isSingle() && text.at(numeral.start()) == '一')
            && "利形落度鐵铁板海".indexOf(next) < 0
            && ("角毛".indexOf(last) < 0
                || text.isDigit(numeralEnd - 1)
                || !text.isHan(end)
                || next == '五'
                || next == '錢'
                || NumeralCharacters.isNumeral(next));
      }
    }
    return true;
  }

  /** 三個小時, 三個半小時, 一個多月, 10 個基點. */
  private @Nullable UnitHit counted(int at) {
    char c = text.at(at);
    if (c != '個' && c != '个') {
      return null;
    }
    int i = text.skipSpace(at + 1);
    char infix = text.at(i);
    boolean half = infix == '半';
    boolean over = infix == '多';
    int from = half || over ? text.skipSpace(i + 1) : i;
    WordTrie.Match<Lexicon.UnitWord> match = lexicon.units.longest(text, from);
    boolean months = text.at(from) == '月';
    UnitHit hit;
    if (match != null
        && match.value().counted()
        && lexicon.stopWordEnd(text, from) <= match.end()) {
      hit = UnitHit.of(match.end(), match.value().unit(), match.value().factor());
    } else if (months) {
      hit = UnitHit.of(from + 1, Units.get("mo"), BigDecimal.ONE);
    } else {
      return null;
    }
    boolean halfAfter =
        text.at(hit.end()) == '半' && !half && !lexicon.startsStopWord(text, hit.end());
    return hit.plus(
            half || halfAfter ? HALF : BigDecimal.ZERO, halfAfter ? hit.end() + 1 : hit.end())
        .bounded(over ? Exactness.OVER : Exactness.EXACT);
  }

  private UnitHit unit(WordTrie.Match<Lexicon.UnitWord> match, Numeral numeral) {
    Lexicon.UnitWord word = match.value();
    int end = match.end();
    if (word.local()) {
      boolean piece = "塊块".indexOf(text.at(match.start())) >= 0 && end == match.start() + 1;
      return UnitHit.of(
          end, money.unit(), word.factor(), money.readings(word.factor(), piece), false);
    }
    Unit unit = word.unit();
    if (unit.dimension() == Dimension.ANGLE) {
      return measures.degrees(match, numeral);
    }
    BigDecimal more = BigDecimal.ZERO;
    if (text.at(end) == '半' && isHalved(unit) && !lexicon.startsStopWord(text, end)) {
      more = HALF;
      end++;
    } else if (unit.id().equals("成") && NumeralCharacters.digit(text.at(end)) > 0) {
      // 三成五 is 35 %.
      more = TENTH.multiply(BigDecimal.valueOf(NumeralCharacters.digit(text.at(end))));
      end++;
    }
    return UnitHit.of(end, unit, word.factor(), other(unit, match), false).plus(more, end);
  }

  /** In Hong Kong and Taiwan 尺 is said for the foot as well, and 呎 for the square foot. */
  private List<Quantity.Reading> other(Unit unit, WordTrie.Match<Lexicon.UnitWord> match) {
    if (unit.id().equals("尺")) {
      return List.of(new Quantity.Reading(Amount.of(1), Units.get("ft")));
    }
    boolean area = text.at(match.start()) == '呎';
    return area ? List.of(new Quantity.Reading(Amount.of(1), Units.get("ft²"))) : List.of();
  }

  private static boolean isHalved(Unit unit) {
    return switch (unit.dimension()) {
      case DURATION, CALENDAR, LENGTH, MASS, MULTIPLE -> true;
      default -> unit.id().equals("成");
    };
  }
}
