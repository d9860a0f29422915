package org.bilint.cli;

import java.util.Optional;
import org.bilint.check.Severity;

/** The choices of {@code --fail-on}. */
enum FailOn {
  CRITICAL(Optional.of(Severity.CRITICAL)),
  MAJOR(Optional.of(Severity.MAJOR)),
  MINOR(Optional.of(Severity.MINOR)),
  NEVER(Optional.empty());

  private final Optional<Severity> severity;

  FailOn(Optional<Severity> severity) {
    this.severity = severity;
  }

  Optional<Severity> severity() {
    return severity;
  }
}
