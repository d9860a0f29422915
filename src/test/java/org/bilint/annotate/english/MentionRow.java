package org.bilint.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;

/** One row of a table of examples: a text and its mentions as {@link #write} writes them. */
record MentionRow(String text, String expected) {

  static Stream<MentionRow> of(String rows) {
    return rows.lines()
        .map(row -> row.split(" \\| ", 2))
        .map(cells -> new MentionRow(cells[0].strip(), cells[1].strip()));
  }

  void check() {
    List<Mention> found = EnglishMentions.find(text);
    String written =
        found.stream()
            .map(m -> m.span().of(text) + " = " + write(m))
            .collect(Collectors.joining(" ; "));
    assertEquals(expected, written.isEmpty() ? "-" : written);
  }

  /** "5..7 % about", "2025-Q2", "LABEL [10]"; "weak" at the end of a weak quantity. */
  private static String write(Mention mention) {
    if (mention instanceof DateTime date) {
      return "DATE " + date.normalized() + (date.weak() ? " weak" : "");
    }
    if (mention instanceof Label label) {
      return "LABEL " + label.numbers();
    }
    Quantity quantity = (Quantity) mention;
    Amount amount = quantity.amount();
    String low = Amount.plain(amount.low());
    String number = amount.isRange() ? low + ".." + Amount.plain(amount.high()) : low;
    String unit = quantity.unit().isNone() ? "" : " " + quantity.unit().id();
    String exactness = amount.exactness() == Exactness.EXACT ? "" : " " + amount.exactness().word();
    return number + unit + exactness + (quantity.weak() ? " weak" : "");
  }
}
