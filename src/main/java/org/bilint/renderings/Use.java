package org.bilint.renderings;

import org.bilint.align.words.Evidence;
import org.bilint.text.Place;

/**
 * One place where a term stands, and what stands for it.
 *
 * @param form the rendering in its Simplified form, without particles
 * @param position how many English words of the document stand before it
 * @param evidence the weakest of what links its words
 */
public record Use(Place source, Place target, String form, int position, Evidence evidence) {

  /** Whether the dictionary bears the rendering out, not the document alone. */
  public boolean sure() {
    return evidence != Evidence.LEARNED;
  }

  /** Whether it is the dictionary's own word, or most of it. */
  public boolean firm() {
    return evidence.compareTo(Evidence.PARTIAL) <= 0;
  }
}
