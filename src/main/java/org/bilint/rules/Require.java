package org.bilint.rules;

import java.util.List;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;

/**
 * What must stand in the translation where something stands in the source. Sentences without any
 * translation are left to the rule for dropped clauses.
 *
 * @param source the first match is where the hit points
 * @param target one of them must match somewhere in the translation
 * @param unless if one of these matches in the source, nothing is required
 */
record Require(
    List<SentencePattern> source, List<SentencePattern> target, List<SentencePattern> unless)
    implements Check.OfBead {

  static Check of(Parameters parameters) {
    parameters.only("source", "target", "unless");
    return new Require(
        SentencePattern.some(parameters, "source"),
        SentencePattern.some(parameters, "target"),
        SentencePattern.all(parameters, "unless"));
  }

  @Override
  public List<Hit> check(Bead bead) {
    if (bead.target().isEmpty()
        || SentencePattern.first(target, bead.target()).isPresent()
        || SentencePattern.first(unless, bead.source()).isPresent()) {
      return List.of();
    }
    return SentencePattern.first(source, bead.source())
        .map(place -> new Hit(Optional.of(place), Optional.empty()))
        .stream()
        .toList();
  }
}
