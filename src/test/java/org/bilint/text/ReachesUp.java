package org.bilint.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.bilint.check.Severity;

/** Breaks the architecture on purpose, so that {@code ArchitectureTest} can show its teeth. */
final class ReachesUp {

  private static int calls;

  private final ObjectMapper mapper = new ObjectMapper();

  Severity severity() {
    calls++;
    return mapper.convertValue("MAJOR", Severity.class);
  }

  static long now() {
    return System.currentTimeMillis() + calls;
  }
}
