package org.bilint.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bilint.check.Category;
import org.bilint.check.Severity;

/**
 * What a document must not have.
 *
 * @param failOn findings of this severity or a worse one fail the document; empty: none does
 * @param maxPenalty the highest penalty per 1,000 source words that passes; empty: any does
 * @param budgets the highest penalty per 1,000 source words that the findings of a category may
 *     make; for the other categories any passes
 */
public record Gate(
    Optional<Severity> failOn, OptionalDouble maxPenalty, Map<Category, Double> budgets) {

  /** Fails on major and critical findings, at any penalty. */
  public static final Gate DEFAULT = new Gate(Optional.of(Severity.MAJOR), OptionalDouble.empty());

  public Gate {
    budgets = Collections.unmodifiableMap(new TreeMap<>(budgets));
    maxPenalty.ifPresent(Gate::requirePenalty);
    budgets.values().forEach(Gate::requirePenalty);
  }

  /** Without budgets. */
  public Gate(Optional<Severity> failOn, OptionalDouble maxPenalty) {
    this(failOn, maxPenalty, Map.of());
  }

  private static void requirePenalty(double max) {
    if (!(max >= 0 && max < Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the highest penalty must be zero or a positive number, not " + max);
    }
  }

  public Verdict judge(Score score) {
    List<String> against = new ArrayList<>();
    List<String> inFavour = new ArrayList<>();
    failOn.ifPresent(
        severity -> {
          int count = score.countAtLeast(severity);
          String bar = "at or above " + severity.word();
          (count == 0 ? inFavour : against)
              .add(
                  switch (count) {
                    case 0 -> "no finding " + bar;
                    case 1 -> "1 finding " + bar;
                    default -> count + " findings " + bar;
                  });
        });
    maxPenalty.ifPresent(
        max -> {
          boolean above = score.per1000Words() > max;
          String penalty = "penalty " + plain(score.per1000Words()) + " per 1,000 words";
          (above ? against : inFavour).add(penalty + (above ? " above " : " within ") + plain(max));
        });
    budgets.forEach(
        (category, max) -> {
          double spent = score.byCategory().getOrDefault(category, 0.0);
          boolean above = spent > max;
          (above ? against : inFavour)
              .add(
                  category.word()
                      + " "
                      + plain(spent)
                      + (above ? " above" : " within")
                      + " its budget of "
                      + plain(max));
        });
    if (!against.isEmpty()) {
      return new Verdict(false, String.join("; ", against));
    }
    return new Verdict(true, inFavour.isEmpty() ? "no limit is set" : String.join("; ", inFavour));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
