package org.bilint.audit;

/**
 * How much the speakers of one role say.
 *
 * @param words of the source
 */
public record Speech(String role, int words) {

  public Speech {
    if (words < 0) {
      throw new IllegalArgumentException(role + " says " + words + " words");
    }
  }
}
