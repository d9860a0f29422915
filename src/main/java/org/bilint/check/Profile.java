package org.bilint.check;

import java.util.Locale;

/**
 * How much a run may cost, the cheapest first. A rule runs in its own profile and in later ones.
 */
public enum Profile {
  /** What looks at the pairs and links alone. */
  FAST,
  /** Also what weighs every word of the document by the lexicon. */
  DEFAULT;

  /** As it is written in rules and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
