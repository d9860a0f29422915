package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.bilint.text.LanguageTag;

/** What 元 means in a place: its own currency first, any other that is called so as well. */
final class LocalMoney {

  private static final List<String> CALLED_YUAN = List.of("TWD", "CNY", "HKD", "USD");

  private final Unit unit;

  LocalMoney(LanguageTag language) {
    unit =
        Units.get(
            switch (language) {
              case ZH_TW -> "TWD";
              case ZH_HK -> "HKD";
              default -> "CNY";
            });
  }

  Unit unit() {
    return unit;
  }

  /**
   * The other readings of one 元, or of a part of it.
   *
   * @param piece whether the word also counts things: 三塊
   */
  List<Quantity.Reading> readings(BigDecimal factor, boolean piece) {
    List<Quantity.Reading> readings = new ArrayList<>();
    for (String code : CALLED_YUAN) {
      if (!code.equals(unit.id())) {
        readings.add(new Quantity.Reading(Amount.of(factor, factor), Units.get(code)));
      }
    }
    if (piece) {
      readings.add(new Quantity.Reading(Amount.of(1), Unit.NONE));
    }
    return readings;
  }
}
