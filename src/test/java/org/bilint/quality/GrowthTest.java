package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bilint.Linter;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class GrowthTest {

  @Test
  void tenTimesThePairsTakeAboutTenTimesTheTime() {
    Growth growth = Growth.measure(new Linter(Checks.bundled()));
    assertEquals(List.of(), growth.diagnostics());
    assertTrue(growth.ratio() <= Growth.MOST, growth.told());
  }
}
