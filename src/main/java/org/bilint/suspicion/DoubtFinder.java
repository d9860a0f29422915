package org.bilint.suspicion;

import java.util.List;

/** Finds one kind of slip. Pure, and linear in the length of the text. */
@FunctionalInterface
public interface DoubtFinder {

  /** The doubts in text order. */
  List<Doubt> find(SourceText text);
}
