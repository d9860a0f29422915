package org.bilint.terms.match;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bilint.terms.TermEntry;
import org.bilint.text.Memo;

/**
 * Decides which rendering in a bead's Chinese stands for which term. A rendering stands for one
 * term, and what another term of the bead may be called is not held against the first.
 */
public final class RenderingFinder {

  /** Room for the entries that documents use. */
  private static final int STORE = 20_000;

  private final Memo<TermEntry, FoldedRenderings> renderings =
      new Memo<>(STORE, FoldedRenderings::of);

  /**
   * The forbidden renderings of a bead, in the order of the Chinese. Where nothing in the Chinese
   * is known for a term of several words, the terms within it have their turn.
   */
  public List<Rendered> forbidden(BeadTerms terms) {
    String folded = ChineseText.folded(terms.bead());
    if (!hasForbidden(terms.uses(), folded) && !hasForbidden(terms.parts(), folded)) {
      return List.of();
    }
    ChineseText text = new ChineseText(terms.bead());
    RenderingAssignment whole =
        new RenderingAssignment(terms.bead(), text, terms.uses(), renderings);
    List<Rendered> found = whole.forbidden();
    Set<TermUse> known = whole.known();
    List<TermUse> unknown = terms.uses().stream().filter(use -> !known.contains(use)).toList();
    List<TermUse> parts =
        terms.parts().stream().filter(part -> unknown.stream().anyMatch(part::isWithin)).toList();
    if (parts.isEmpty()) {
      return found;
    }
    known.addAll(parts);
    return new RenderingAssignment(terms.bead(), text, known, renderings).forbidden();
  }

  private boolean hasForbidden(List<TermUse> uses, String folded) {
    for (TermUse use : uses) {
      for (TermEntry entry : use.entries()) {
        if (!entry.forbidden().isEmpty() && renderings.of(entry).hasForbidden(folded)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The entries among some of a bead's of which no accepted rendering stands in its Chinese. */
  public Set<TermEntry> unrendered(BeadTerms terms, Collection<TermEntry> entries) {
    if (entries.isEmpty()) {
      return Set.of();
    }
    String folded = ChineseText.folded(terms.bead());
    Set<TermEntry> unrendered = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TermEntry entry : entries) {
      if (renderings.of(entry).accepted().stream().noneMatch(folded::contains)) {
        unrendered.add(entry);
      }
    }
    return unrendered;
  }
}
