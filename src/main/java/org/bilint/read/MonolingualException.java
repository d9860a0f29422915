package org.bilint.read;

/** A text that could be read and has one of the two languages only: notes, a list, no document. */
public final class MonolingualException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  /**
   * @param missing the language that is not there
   */
  public MonolingualException(String path, String missing) {
    super(path, 1, "no " + missing + " at all");
  }
}
