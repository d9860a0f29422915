package org.bilint.annotate.chinese;

import java.util.List;
import java.util.stream.Collectors;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.text.LanguageTag;

/** The mentions of a text in one line, for tables of examples. */
final class Shown {

  private Shown() {}

  static String values(String text, LanguageTag language) {
    List<Mention> mentions = ChineseMentions.find(text, language);
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(Shown::value).collect(Collectors.joining("; "));
  }

  static String spans(String text, LanguageTag language) {
    return ChineseMentions.find(text, language).stream()
        .map(m -> m.span().of(text))
        .collect(Collectors.joining("; "));
  }

  private static String value(Mention mention) {
    if (mention instanceof Label label) {
      return "#" + String.join("+", label.numbers());
    }
    String weak = mention.weak() ? " weak" : "";
    if (mention instanceof DateTime date) {
      return date.normalized() + weak;
    }
    Quantity quantity = (Quantity) mention;
    StringBuilder out = new StringBuilder(value(quantity.amount(), quantity.unit()));
    for (Quantity.Reading reading : quantity.readings()) {
      out.append(" / ").append(value(reading.amount(), reading.unit()));
    }
    return out + weak;
  }

  private static String value(Amount amount, Unit unit) {
    String number = Amount.plain(amount.low());
    String range = amount.isRange() ? ".." + Amount.plain(amount.high()) : "";
    String exactness = amount.exactness() == Exactness.EXACT ? "" : " " + amount.exactness().word();
    return number + range + exactness + (unit.isNone() ? "" : " " + unit.id());
  }
}
