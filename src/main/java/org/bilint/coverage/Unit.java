package org.bilint.coverage;

import java.util.List;

/**
 * What is looked at at a time: the two sides of a bead, or those of several where one of them has
 * no counterpart.
 *
 * @param links the couples of words that stand for each other, without those of light words
 * @param lone whether it is made for sentences that have no counterpart of their own
 * @param sourceFrom the first word of the source that may be called left out; and so on
 */
record Unit(
    Side source,
    Side target,
    List<Couple> links,
    boolean lone,
    int sourceFrom,
    int sourceTo,
    int targetFrom,
    int targetTo) {

  /** Words of the two sides, and how much of them the link explains, from 0 to 1. */
  record Couple(int source, int target, double share) {
    @SuppressWarnings("ArgumentSelectionDefectChecker") // the exchange is the point
    Couple turned() {
      return new Couple(target, source, share);
    }
  }

  Unit {
    links = List.copyOf(links);
  }

  /** Whether it sees a neighbour that has no counterpart, while its own beads have theirs. */
  boolean hasNeighbours() {
    boolean all =
        sourceFrom == 0
            && sourceTo == source.size()
            && targetFrom == 0
            && targetTo == target.size();
    return !lone && !all;
  }

  /** The same with the roles of the sides exchanged. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // the exchange is the point
  Unit turned() {
    return new Unit(
        target,
        source,
        links.stream().map(Couple::turned).toList(),
        lone,
        targetFrom,
        targetTo,
        sourceFrom,
        sourceTo);
  }
}
