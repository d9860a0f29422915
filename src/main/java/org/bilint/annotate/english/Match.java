package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.Mention;

/**
 * What a finder found at a token.
 *
 * @param mentions one or several, in text order
 * @param end the index of the token after them all
 */
record Match(List<Mention> mentions, int end) {

  Match {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a match without mentions");
    }
  }

  static Match of(Mention mention, int end) {
    return new Match(List.of(mention), end);
  }
}
