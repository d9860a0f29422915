package org.bilint.check;

/** A rule file that cannot be used. The message begins with {@code file:line:column: }. */
public final class RuleException extends RuntimeException {

  public RuleException(String origin, String reason) {
    super(origin + ": " + reason);
  }
}
