package org.bilint.revision;

/** A revision that cannot be looked at: no repository, no such revision, no git. */
public final class RevisionException extends Exception {

  private static final long serialVersionUID = 1;

  RevisionException(String message) {
    super(message);
  }
}
