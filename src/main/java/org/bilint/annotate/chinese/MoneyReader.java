package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads money whose currency stands before the number, and the 角 and 分 behind 元. */
final class MoneyReader {

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final FoldedText text;
  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final LanguageTag language;

  MoneyReader(
      FoldedText text,
      Lexicon lexicon,
      NumeralReader numerals,
      UnitReader units,
      LanguageTag language) {
    this.text = text;
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.units = units;
    this.language = language;
  }

  /** US$5, 人民幣 5 億元, 新台幣三千元, ￥1.25, -$5. */
  @Nullable Core prefixed(int start) {
    WordTrie.Match<Lexicon.UnitWord> prefix = lexicon.currencyPrefixes.longest(text, start);
    if (prefix == null || (text.isLatin(start) && text.isLatin(start - 1))) {
      return null;
    }
    int at = text.skipSpace(prefix.end());
    boolean negative = text.at(at) == '-' || text.at(at) == '負' || text.at(at) == '负';
    if (negative) {
      at++;
    }
    Numeral numeral = numerals.read(at);
    if (numeral == null) {
      return null;
    }
    numeral = units.scaled(numeral, true);
    boolean word = text.isHan(prefix.start());
    Core behind = units.attach(numeral);
    boolean moneyBehind = behind.unit().dimension() == Dimension.CURRENCY;
    boolean date = "年月".indexOf(text.at(text.skipSpace(numeral.end()))) >= 0;
    if ((word && behind.side() == Core.Side.AFTER && !moneyBehind) || date) {
      return null;
    }
    int end = moneyBehind ? behind.end() : numeral.end();
    Amount amount =
        moneyBehind ? behind.amount().with(numeral.amount().exactness()) : numeral.amount();
    Unit unit = prefix.value().unit();
    List<Quantity.Reading> readings = readings(prefix, negative ? amount.negate() : amount);
    boolean million = behind.unit().isNone() && behind.end() > end && !word;
    if (million && "多餘余".indexOf(text.at(behind.end() - 1)) >= 0) {
      end = behind.end();
      amount = behind.amount();
    }
    return new Core(
        start,
        end,
        negative ? amount.negate() : amount,
        unit,
        readings,
        false,
        numeral,
        BigDecimal.ONE,
        Core.Side.BEFORE);
  }

  /** A plain $ in Hong Kong, and ¥ anywhere, may be another currency's. */
  private List<Quantity.Reading> readings(WordTrie.Match<Lexicon.UnitWord> prefix, Amount amount) {
    String sign = text.slice(prefix.start(), prefix.end());
    if (sign.equals("$")) {
      return switch (language) {
        case ZH_HK -> List.of(new Quantity.Reading(amount, Units.get("HKD")));
        case ZH_TW -> List.of(new Quantity.Reading(amount, Units.get("TWD")));
        default -> List.of();
      };
    }
    return sign.equals("¥") ? List.of(new Quantity.Reading(amount, Units.get("JPY"))) : List.of();
  }

  /** 5 元 3 角 8 分, 十二塊五, 1 美元 25 美分: the core with the smaller coins added. */
  Core withCoins(Core core) {
    if (core.unit().dimension() != Dimension.CURRENCY
        || core.side() != Core.Side.AFTER
        || core.amount().isRange()
        || core.factor().compareTo(HUNDREDTH) == 0) {
      return core;
    }
    Core sum = core;
    char last = text.at(core.end() - 1);
    if (last == '塊' || last == '块') {
      Numeral tail = numerals.read(core.end());
      boolean tenths =
          tail != null
              && tail.length() == 1
              && tail.isExact()
              && !text.isHan(tail.end())
              && text.at(tail.end()) != '%';
      if (tail != null && tenths) {
        return plus(core, tail.amount().times(TENTH), tail.end());
      }
    }
    for (int i = 0; i < 2; i++) {
      Numeral coins = numerals.read(text.skipSpace(sum.end()));
      if (coins == null
          || !coins.isExact()
          || coins.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
        return sum;
      }
      int at = text.skipSpace(coins.end());
      char c = text.at(at);
      if (c == '角' || c == '毛') {
        sum = plus(sum, coins.amount().times(TENTH), at + 1);
      } else if (c == '分' && text.at(at + 1) != '之' && text.at(at + 1) != '鐘') {
        return plus(sum, coins.amount().times(HUNDREDTH), at + 1);
      } else {
        Core cents = units.attach(coins);
        boolean same = cents.unit().equals(core.unit()) && cents.factor().compareTo(HUNDREDTH) == 0;
        return same ? plus(sum, cents.amount(), cents.end()) : sum;
      }
    }
    return sum;
  }

  private static Core plus(Core core, Amount more, int end) {
    List<Quantity.Reading> readings =
        core.readings().stream()
            .map(r -> new Quantity.Reading(sum(r.amount(), more), r.unit()))
            .toList();
    return core.with(sum(core.amount(), more)).with(readings).to(end);
  }

  private static Amount sum(Amount whole, Amount more) {
    return new Amount(
        whole.low().add(more.low()), whole.high().add(more.high()), whole.exactness(), more.step());
  }
}
