package org.bilint.align.words;

import java.util.Optional;
import org.bilint.text.Place;

/** A number, a date or a name of either side, and what was found to stand for it. */
public record Claim(Optional<Place> source, Optional<Place> target) {

  public Claim {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a claim of nothing");
    }
  }

  /** Whether something of the one side stands for something of the other. */
  boolean isMatched() {
    return source.isPresent() && target.isPresent();
  }
}
