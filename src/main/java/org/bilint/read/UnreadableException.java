package org.bilint.read;

/** A file that cannot be read as what it was said to be: the user's to mend, with the place. */
public class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;
  private final String reason;

  /**
   * @param line 1-based; 1 where the fault is that of the whole file
   */
  public UnreadableException(String path, int line, String reason) {
    super(path + ":" + line + ": " + reason);
    this.path = path;
    this.line = line;
    this.reason = reason;
  }

  public String path() {
    return path;
  }

  public int line() {
    return line;
  }

  public String reason() {
    return reason;
  }
}
