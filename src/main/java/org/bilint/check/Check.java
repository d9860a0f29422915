package org.bilint.check;

import java.util.List;
import java.util.function.Supplier;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Bead;

/**
 * The logic of one or many rules. Pure: the same input gives the same hits, and nothing is kept.
 */
public sealed interface Check {

  /** A check that sees one bead at a time. */
  non-sealed interface OfBead extends Check {
    List<Hit> check(Bead bead);
  }

  /** A check that needs the whole document. */
  non-sealed interface OfDocument extends Check {
    List<Hit> check(AlignedDocument document);
  }

  /** A check that runs after all others and sees what they found. */
  non-sealed interface OfFindings extends Check {
    /**
     * @param rules those that ran, and the names of those that did not
     */
    List<Hit> check(CheckedDocument found, RuleSet rules);
  }

  /** Makes the check of one rule from the rule's {@code with} parameters. */
  @FunctionalInterface
  interface Factory {
    /**
     * @throws IllegalArgumentException with the reason, if a parameter is missing or unusable
     */
    Check create(Parameters parameters);

    /** The factory of a check that takes no parameters. */
    static Factory plain(Supplier<Check> check) {
      return parameters -> {
        parameters.only();
        return check.get();
      };
    }
  }
}
