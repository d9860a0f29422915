package org.bilint.cli;

/** Something outside bilint is at fault; the message is the one line that the user sees. */
final class FaultException extends Exception {

  private static final long serialVersionUID = 1;

  FaultException(String message) {
    super(message);
  }
}
