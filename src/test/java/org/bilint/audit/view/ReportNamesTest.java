package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportNamesTest {

  @Test
  void aNameTellsTheDocument() {
    assertEquals("2025_q3_財報.txt-868a115f.html", ReportNames.of("calls/2025 q3<財報.txt"));
    assertNotEquals(ReportNames.of("a/q3.txt"), ReportNames.of("b/q3.txt"));
  }

  @Test
  void aFileMayHaveItHoweverLongTheDocumentsIs() {
    for (String letter : new String[] {"a", "é", "財", "𠮷"}) {
      String one = ReportNames.of("a/" + letter.repeat(240) + "1");
      String other = ReportNames.of("a/" + letter.repeat(240) + "2");

      assertTrue(one.getBytes(StandardCharsets.UTF_8).length <= 220, one);
      assertTrue(one.startsWith(letter.repeat(50) + "-") || one.startsWith(letter.repeat(60)), one);
      assertNotEquals(one, other);
    }
  }
}
