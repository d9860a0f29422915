package org.bilint.align;

import java.util.List;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.Occurrence;

/** A mention while it is being matched: the bead it stands in, and its partner once found. */
final class Item {

  final Occurrence occurrence;
  final int bead;

  /** The index of the partner on the other side, -1 while there is none. */
  int partner = -1;

  Comparison comparison = Comparison.SAME;

  /** Whether the other side says it in a way that is no single mention. */
  boolean covered;

  Item(Occurrence occurrence, int bead) {
    this.occurrence = occurrence;
    this.bead = bead;
  }

  boolean isFree() {
    return partner < 0 && !covered;
  }

  boolean isLinked() {
    return partner >= 0;
  }

  /** Links to a partner that differs in one way. */
  void blame(int other, Kind kind, String detail) {
    covered = false;
    partner = other;
    comparison = Comparison.of(List.of(Difference.certain(kind, detail)));
  }
}
