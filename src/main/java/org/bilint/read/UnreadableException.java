package org.bilint.read;

/** Placeholder. */
public final class UnreadableException extends Exception {
  public UnreadableException(String message) {
    super(message);
  }
}
