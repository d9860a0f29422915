package org.bilint.terms.match;

import java.util.List;
import org.bilint.align.Bead;

/** The terms of a bead's English, in text order, none within another. */
public record BeadTerms(Bead bead, List<TermUse> uses) {

  public BeadTerms {
    uses = List.copyOf(uses);
  }
}
