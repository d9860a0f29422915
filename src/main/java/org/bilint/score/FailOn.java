package org.bilint.score;

import java.util.Optional;
import org.bilint.check.Severity;

/** The severities from which on findings fail a document. */
public enum FailOn {
  CRITICAL(Optional.of(Severity.CRITICAL)),
  MAJOR(Optional.of(Severity.MAJOR)),
  MINOR(Optional.of(Severity.MINOR)),
  NEVER(Optional.empty());

  private final Optional<Severity> severity;

  FailOn(Optional<Severity> severity) {
    this.severity = severity;
  }

  public Optional<Severity> severity() {
    return severity;
  }
}
