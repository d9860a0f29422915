package org.bilint.terms;

import java.util.Locale;

/**
 * Why a rendering is wrong, and how bad that is.
 *
 * @param reason for the person who reads the finding: {@code in Taiwan 營業收入 means revenue}
 */
public record Forbidden(String reason, Weight weight) {

  /** How bad a wrong rendering is. */
  public enum Weight {
    /** The statement becomes another one, and nothing tells the reader. */
    CRITICAL,
    /** The reader is misled or stops. */
    MAJOR,
    /** The reader understands, and would not say it so. */
    MINOR
  }

  public Forbidden {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a forbidden rendering needs its reason");
    }
  }

  /**
   * Of a cell: {@code reason} is major, {@code critical: reason} and {@code minor: reason} say so.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  static Forbidden parse(String cell) {
    int colon = cell.indexOf(':');
    for (Weight weight : Weight.values()) {
      String word = weight.name().toLowerCase(Locale.ROOT);
      if (colon == word.length() && cell.startsWith(word)) {
        return new Forbidden(cell.substring(colon + 1).strip(), weight);
      }
    }
    return new Forbidden(cell.strip(), Weight.MAJOR);
  }
}
