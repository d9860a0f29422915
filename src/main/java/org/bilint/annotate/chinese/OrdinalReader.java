package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Unit;
import org.jspecify.annotations.Nullable;

/** Reads 第三, 第 100 萬台, 第三次. */
final class OrdinalReader {

  private final FoldedText text;
  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final UnitReader units;

  OrdinalReader(FoldedText text, Lexicon lexicon, NumeralReader numerals, UnitReader units) {
    this.text = text;
    this.lexicon = lexicon;
    this.numerals = numerals;
    this.units = units;
  }

  /** Whether 星期 or 禮拜 ends here and names a day: 第一個星期日. */
  private boolean isWeekday(int end) {
    char last = text.at(end - 1);
    return (last == '期' || last == '拜') && "一二三四五六日天".indexOf(text.at(end)) >= 0;
  }

  @Nullable Core read(int start) {
    if (text.at(start) != '第') {
      return null;
    }
    Numeral numeral = numerals.read(text.skipSpace(start + 1));
    if (numeral == null || numeral.amount().isRange()) {
      return null;
    }
    int at = text.skipSpace(numeral.end());
    int end = numeral.end();
    Core measured = units.attach(numeral);
    boolean measure = measured.unit().isNone() && measured.side() == Core.Side.AFTER;
    boolean span =
        switch (measured.unit().dimension()) {
          case DURATION, CALENDAR -> true;
          default -> false;
        };
    if ((measure && lexicon.measures.endOfLongest(text, at) == measured.end())
        || (span && text.at(measured.end() - 1) != '半' && !isWeekday(measured.end()))) {
      end = measured.end();
    } else if (span && isWeekday(measured.end())) {
      end = at + 1;
    }
    return new Core(
        start,
        end,
        numeral.amount(),
        Unit.ORDINAL,
        List.of(),
        false,
        numeral,
        BigDecimal.ONE,
        Core.Side.BEFORE);
  }
}
