package org.bilint.terms;

/** A termbase that contradicts itself or cannot be read; the message begins with the place. */
public final class TermFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param origin {@code file:line:column}
   */
  public TermFault(String origin, String reason) {
    super(origin + ": " + reason);
  }
}
