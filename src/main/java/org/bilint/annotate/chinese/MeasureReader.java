package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;

/** Tells what the measure words mean whose meaning hangs on what stands around them: 度, 分. */
final class MeasureReader {

  /** Behind 三度 these show that it is no count of times. */
  private static final String NOT_TIMES = "角空音仰俯傾倾斜左右以上下多餘余的之灼燒烧凍冻近半至到和與与及內内";

  private final FoldedText text;

  MeasureReader(FoldedText text) {
    this.text = text;
  }

  /** 度 is a temperature or an angle; words before it tell. */
  UnitHit degrees(WordTrie.Match<Lexicon.UnitWord> match, Numeral numeral) {
    String around =
        text.slice(Math.max(0, numeral.start() - 10), Math.min(text.length(), match.end() + 4));
    boolean warm = false;
    for (char c : "溫温熱热冷燒烧寒暑".toCharArray()) {
      warm |= around.indexOf(c) >= 0;
    }
    Amount one = Amount.of(BigDecimal.ONE, BigDecimal.ONE);
    List<Quantity.Reading> readings =
        List.of(
            new Quantity.Reading(one, Units.get(warm ? "°" : "°C")),
            new Quantity.Reading(one, Units.get("°F")),
            new Quantity.Reading(one, Unit.NONE));
    Unit unit = Units.get(warm ? "°C" : "°");
    char c = text.at(numeral.start());
    boolean times =
        !warm
            && NumeralCharacters.isDigit(c)
            && numeral.isSingle()
            && text.at(match.start()) == '度'
            && text.isHan(match.end())
            && NOT_TIMES.indexOf(text.at(match.end())) < 0;
    if (times) {
      // 三度出擊 is three times, though it could be three degrees.
      return UnitHit.of(
          match.end(),
          Unit.NONE,
          BigDecimal.ONE,
          List.of(
              new Quantity.Reading(one, Units.get("°")),
              new Quantity.Reading(one, Units.get("°C")),
              new Quantity.Reading(one, Units.get("°F"))),
          false);
    }
    return UnitHit.of(match.end(), unit, BigDecimal.ONE, readings, false);
  }

  /** A measure word counts, and 分 may be a point or a minute. */
  UnitHit measure(WordTrie.Match<Boolean> match, Numeral numeral) {
    boolean minutes = match.end() == match.start() + 1 && text.at(match.start()) == '分';
    if (!minutes) {
      boolean weak =
          match.value() || ("點点號号".indexOf(text.at(match.start())) >= 0 && small(numeral));
      return UnitHit.of(match.end(), Unit.NONE, BigDecimal.ONE, List.of(), weak);
    }
    // 分 is a point in a score, or a minute where an hour stands before or seconds behind it.
    int seconds = text.skipSpace(match.end());
    int digitsEnd = seconds;
    while (text.isDigit(digitsEnd) || NumeralCharacters.isNumeral(text.at(digitsEnd))) {
      digitsEnd++;
      if (digitsEnd - seconds > 4) {
        break;
      }
    }
    char unit = text.at(text.skipSpace(digitsEnd));
    char before = text.at(text.lastBefore(numeral.start()));
    boolean clock = (digitsEnd > seconds && unit == '秒') || before == '時' || before == '时';
    Unit minute = Units.get("min");
    Amount one = Amount.of(BigDecimal.ONE, BigDecimal.ONE);
    return clock
        ? UnitHit.of(match.end(), minute, BigDecimal.ONE)
        : UnitHit.of(
            match.end(),
            Unit.NONE,
            BigDecimal.ONE,
            List.of(new Quantity.Reading(one, minute)),
            false);
  }

  private static boolean small(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.valueOf(24)) <= 0;
  }
}
