package org.bilint.cli;

/** What the process tells its caller. */
public enum ExitStatus {
  /** Nothing stands against the documents. */
  CLEAN(0),
  /** A finding at or above {@code --fail-on}, or a penalty above {@code --max-penalty}. */
  FINDINGS(1),
  /** The input, the configuration or the command line is at fault, or bilint itself. */
  FAULT(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  static ExitStatus of(int code) {
    return code == 0 ? CLEAN : code == 1 ? FINDINGS : FAULT;
  }

  /** The worse of the two. */
  ExitStatus and(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
