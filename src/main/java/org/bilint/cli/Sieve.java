package org.bilint.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.baseline.Decided;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Hidden;
import org.bilint.config.Suppression;

/** Hides the findings of a document that do not count: suppressed, known from before, decided. */
final class Sieve {

  private final Path document;
  private final List<Suppression> suppressions;
  private final Set<String> earlier;
  private final Map<String, Decided> decisions;
  private final boolean knowsAll;
  private final Set<Suppression> used = new HashSet<>();

  /**
   * @param document absolute
   * @param earlier fingerprints of what was there at the revision that the run is held against
   * @param decisions by fingerprint
   * @param knowsAll whether what nobody has decided about is known
   */
  Sieve(
      Path document,
      List<Suppression> suppressions,
      Set<String> earlier,
      Map<String, Decided> decisions,
      boolean knowsAll) {
    this.document = document;
    this.suppressions = suppressions;
    this.earlier = earlier;
    this.decisions = decisions;
    this.knowsAll = knowsAll;
  }

  CheckedDocument sift(CheckedDocument checked) {
    return checked.hiding(this::hides);
  }

  private Optional<Hidden> hides(Finding finding) {
    for (Suppression suppression : suppressions) {
      if (suppression.hides(document, finding)) {
        used.add(suppression);
        return hidden(finding, Hidden.By.CONFIGURATION, suppression.reason());
      }
    }
    if (earlier.contains(finding.fingerprint())) {
      return hidden(finding, Hidden.By.REVISION, "");
    }
    Optional<Decided> decided = Optional.ofNullable(decisions.get(finding.fingerprint()));
    boolean known = decided.map(each -> each.decision().hides()).orElse(knowsAll);
    return known
        ? hidden(finding, Hidden.By.BASELINE, decided.map(Decided::comment).orElse(""))
        : Optional.empty();
  }

  private static Optional<Hidden> hidden(Finding finding, Hidden.By by, String reason) {
    return Optional.of(new Hidden(finding, by, reason));
  }

  /** The entries of the configuration that have hidden something. */
  Set<Suppression> used() {
    return used;
  }
}
