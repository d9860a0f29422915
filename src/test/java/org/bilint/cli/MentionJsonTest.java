package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class MentionJsonTest {

  private static final String START =
      "{\"text\":\"five\",\"mentions\":[{\"kind\":\"%s\",\"text\":\"five\",\"start\":0,\"end\":4,";

  private static void assertJson(String kind, String rest, Mention mention) {
    assertEquals(
        START.formatted(kind) + rest.replace('\'', '"') + "}]}",
        MentionJson.line("five", List.of(mention)));
  }

  private static Quantity quantity(Amount amount, Unit unit) {
    return new Quantity(new Span(0, 4), amount, unit);
  }

  @Test
  void writesOneNumberAsAValue() {
    assertJson(
        "quantity",
        "'value':'5','unit':null,'approx':'exact'",
        quantity(Amount.of(new BigDecimal("5.0"), BigDecimal.ONE), Unit.NONE));
    assertJson(
        "quantity",
        "'value':'5','unit':'%','approx':'about'",
        quantity(Amount.of(5).with(Exactness.ABOUT), Unit.PERCENT));
  }

  @Test
  void leavesAnOpenBoundNull() {
    assertJson(
        "quantity",
        "'value':'5','unit':null,'approx':'at-least','low':'5','high':null",
        quantity(Amount.of(5).with(Exactness.AT_LEAST), Unit.NONE));
    assertJson(
        "quantity",
        "'value':'5','unit':null,'approx':'nearly','low':null,'high':'5'",
        quantity(Amount.of(5).with(Exactness.NEARLY), Unit.NONE));
  }

  @Test
  void writesRangesAndVagueAmountsAsBounds() {
    assertJson(
        "quantity",
        "'value':null,'unit':null,'approx':'exact','low':'5','high':'7'",
        quantity(Amount.range(Amount.of(5), Amount.of(7)), Unit.NONE));
    assertJson(
        "quantity",
        "'value':null,'unit':null,'approx':'vague','low':'10','high':'100'",
        quantity(Amount.vague(BigDecimal.TEN, new BigDecimal("1E2")), Unit.NONE));
  }

  @Test
  void addsReadingsAndWeakness() {
    assertJson(
        "quantity",
        "'value':'2','unit':'times','approx':'exact','readings':[{'value':'100','unit':'%',"
            + "'approx':'exact'}],'weak':true",
        new Quantity(
            new Span(0, 4),
            Amount.of(2),
            Unit.TIMES,
            List.of(new Quantity.Reading(Amount.of(100), Unit.PERCENT)),
            true));
  }

  @Test
  void writesDatesAndLabels() {
    assertJson(
        "date",
        "'value':'2025-Q2'",
        new DateTime(
            new Span(0, 4), Map.of(DateTime.Part.YEAR, 2025, DateTime.Part.QUARTER, 2), false));
    assertJson("label", "'value':'five','weak':true", new Label(new Span(0, 4), List.of("5")));
  }
}
