package org.bilint.align;

import java.util.Optional;
import org.bilint.annotate.Occurrence;

/**
 * A mention of the source and the one that stands for it, or one of the two alone.
 *
 * @param comparison how the two differ; present where both are
 */
public record Link(
    Optional<Occurrence> source, Optional<Occurrence> target, Optional<Comparison> comparison) {

  public Link {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a link of nothing");
    }
    if (comparison.isPresent() != (source.isPresent() && target.isPresent())) {
      throw new IllegalArgumentException("a comparison needs two sides, and two sides one");
    }
  }
}
