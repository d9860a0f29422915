package org.bilint.lexicon;

/** A lexicon that cannot be used. The message begins with where the fault is. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public LexiconException(String origin, String reason) {
    super(origin + ": " + reason);
  }
}
