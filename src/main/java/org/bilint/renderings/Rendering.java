package org.bilint.renderings;

import java.util.Comparator;
import java.util.List;
import org.bilint.align.words.Evidence;

/**
 * One of the ways in which a term is rendered.
 *
 * @param form in its Simplified form, without particles
 * @param uses in document order, at least one
 */
public record Rendering(String form, List<Use> uses) {

  /** How many English words apart two uses may be for a reader to notice that they differ. */
  private static final int REACH = 1000;

  /** Stable: of equally frequent ones that which comes first stays first. */
  static final Comparator<Rendering> MOST_USED =
      Comparator.comparingInt((Rendering rendering) -> rendering.uses().size()).reversed();

  public Rendering {
    uses = List.copyOf(uses);
    if (uses.isEmpty()) {
      throw new IllegalArgumentException("a rendering without a use");
    }
  }

  /** As the document writes it, at its first use. */
  public String text() {
    return uses.get(0).target().text();
  }

  /** Whether the mentions of both sides, not their words, have been matched at each use. */
  boolean isClaimed() {
    return uses.stream().anyMatch(use -> use.evidence() == Evidence.CLAIMED);
  }

  public boolean isSure() {
    return uses.stream().anyMatch(Use::sure);
  }

  /** The uses that have a use of another rendering within reach. */
  List<Use> near(Rendering other) {
    return uses.stream().filter(use -> other.isNear(use)).toList();
  }

  private boolean isNear(Use use) {
    return uses.stream().anyMatch(each -> Math.abs(each.position() - use.position()) <= REACH);
  }
}
