package org.bilint.renderings;

import java.util.List;

/**
 * A term with renderings that differ in wording.
 *
 * @param renderings the most frequent first, at least two
 * @param score how sure it is that a reader would call it a variation
 */
public record Variation(String key, List<Rendering> renderings, double score) {

  public Variation {
    renderings = List.copyOf(renderings);
    if (renderings.size() < 2) {
      throw new IllegalArgumentException("no variation: " + key);
    }
  }

  /** From this score on a reader would call it a variation. */
  private static final double STRONG = 1.29;

  /** The uses that are not of the usual rendering while one that is stands within reach. */
  public List<Use> deviations() {
    return renderings.subList(1, renderings.size()).stream()
        .flatMap(rendering -> rendering.near(renderings.get(0)).stream())
        .toList();
  }

  /** Whether a reader would call it a variation; otherwise it may be one. */
  public boolean isStrong() {
    return score >= STRONG;
  }
}
