package org.bilint.terms.match;

import java.util.List;
import org.bilint.align.Bead;

/**
 * The terms of a bead's English, in text order.
 *
 * @param uses the longest, none within another
 * @param parts the terms within those: guidance in full-year guidance
 */
public record BeadTerms(Bead bead, List<TermUse> uses, List<TermUse> parts) {

  public BeadTerms {
    uses = List.copyOf(uses);
    parts = List.copyOf(parts);
  }
}
