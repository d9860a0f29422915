package org.bilint.audit.archive;

/** An archive, or what describes it, that cannot be used: the user's to mend. */
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message one line, with the file and the line where there is one
   */
  public ArchiveException(String message) {
    super(message);
  }
}
