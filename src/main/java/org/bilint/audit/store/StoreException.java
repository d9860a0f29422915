package org.bilint.audit.store;

/** The store cannot be read or written: a full disk, a lost mount, another run's lock. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message one line for the user
   */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  StoreException(String message) {
    super(message);
  }
}
