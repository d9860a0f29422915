package org.bilint.config;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.bilint.score.FailOn;
import org.bilint.score.Gate;

/**
 * What a document must not have.
 *
 * @param maxPenalty per 1,000 source words
 * @param budgets per 1,000 source words, for the findings of a category
 */
public record Limits(
    Optional<FailOn> failOn, Optional<Double> maxPenalty, Map<Category, Double> budgets) {

  static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Map.of());

  public Limits {
    budgets = Map.copyOf(budgets);
  }

  Limits over(Limits below) {
    Map<Category, Double> all = new TreeMap<>(below.budgets);
    all.putAll(budgets);
    return new Limits(failOn.or(below::failOn), maxPenalty.or(below::maxPenalty), all);
  }

  public Gate gate() {
    Optional<Severity> from = failOn.orElse(FailOn.MAJOR).severity();
    OptionalDouble max =
        maxPenalty.isPresent() ? OptionalDouble.of(maxPenalty.get()) : OptionalDouble.empty();
    return new Gate(from, max, budgets);
  }
}
