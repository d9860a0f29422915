package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

/** Opens pages in a browser; no page may complain, whatever a test does with it. */
@EnabledIf(value = "org.bilint.report.Chromium#isThere", disabledReason = Chromium.MISSING)
abstract class PageTest {

  static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() throws IOException {
    chromium.close();
  }

  @AfterEach
  void noPageComplains() {
    List<String> errors = chromium.errors();
    chromium.clear();
    assertEquals(List.of(), errors);
  }
}
