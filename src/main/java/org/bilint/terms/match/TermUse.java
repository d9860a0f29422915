package org.bilint.terms.match;

import java.util.List;
import org.bilint.terms.TermEntry;
import org.bilint.text.Place;

/**
 * A term in the English of a bead.
 *
 * @param from index of its first word among the bead's English words
 * @param to index after its last word
 * @param entries what the termbase says of it, in the senses that fit here
 */
public record TermUse(Place place, int from, int to, List<TermEntry> entries) {

  public TermUse {
    entries = List.copyOf(entries);
  }

  /** Whether it is a part of another, and not all of it. */
  boolean isWithin(TermUse other) {
    return other.from <= from && to <= other.to && to - from < other.to - other.from;
  }
}
