package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025-07-31, 2025-07",
    "20250731, 2025-07",
    "2025-07, 2025-07",
    "2025/07/31, 2025-07",
    "2025-07-31T17:30, 2025-07",
    "2025q3, 2025 Q3",
    "2025-Q3, 2025 Q3",
    "Q3 2025, 2025 Q3",
    "FY2025Q3, 2025 Q3",
    "FY2025, 2025",
    "2025, 2025"
  })
  void datesAreReadAsArchivesWriteThem(String date, String name) {
    Period period = Period.of(date).orElseThrow();
    assertEquals(name, period.name(period.finest()));
  }

  @ParameterizedTest
  @CsvSource({"last summer", "31.7.", "Q3"})
  void whatIsNoDateIsNone(String text) {
    assertTrue(Period.of(text).isEmpty());
  }

  @Test
  void theAxisHasTheFinestStepThatAllTellAndThatIsLegible() {
    Period month = Period.of("2025-07-31").orElseThrow();
    Period quarter = Period.of("2025-Q1").orElseThrow();
    assertEquals(Period.Step.MONTH, Period.step(List.of(month)));
    assertEquals(Period.Step.QUARTER, Period.step(List.of(month, quarter)));
    List<Period> many = new ArrayList<>();
    for (int year = 2015; year < 2025; year++) {
      for (int each = 1; each <= 12; each++) {
        many.add(new Period(year, each, Period.Step.MONTH));
      }
    }
    assertEquals(Period.Step.YEAR, Period.step(many));
  }
}
