package org.bilint.baseline;

/** A baseline that cannot be read; the message begins with {@code file:line:column: }. */
public final class BaselineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BaselineException(String origin, String reason) {
    super(origin + ": " + reason);
  }
}
