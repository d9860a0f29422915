package org.bilint.annotate.english;

import java.math.BigDecimal;

/** "and a half", "and a quarter", "and three quarters" behind a number. */
final class Halves {

  private static final Phrases<BigDecimal> PHRASES = new Phrases<>();

  static {
    PHRASES.add("and a half", new BigDecimal("0.5"));
    PHRASES.add("and one half", new BigDecimal("0.5"));
    PHRASES.add("and half", new BigDecimal("0.5"));
    PHRASES.add("and a quarter", new BigDecimal("0.25"));
    PHRASES.add("and one quarter", new BigDecimal("0.25"));
    PHRASES.add("and three quarters", new BigDecimal("0.75"));
  }

  private Halves() {}

  /** The index after it, or i itself where none begins at token i. */
  static int end(Tokens tokens, int i) {
    Phrases.Hit<BigDecimal> hit = PHRASES.at(tokens, tokens.skipJoiner(i));
    boolean partOfWhole = hit != null && tokens.isAny(hit.end(), "of", "a");
    return hit == null || partOfWhole ? i : hit.end();
  }

  /** What it adds; zero where none begins at token i. */
  static BigDecimal value(Tokens tokens, int i) {
    Phrases.Hit<BigDecimal> hit = PHRASES.at(tokens, tokens.skipJoiner(i));
    return hit == null ? BigDecimal.ZERO : hit.value();
  }
}
