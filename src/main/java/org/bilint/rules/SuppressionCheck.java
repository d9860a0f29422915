package org.bilint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.Check;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.check.RuleSet;
import org.bilint.suppress.SuppressionFaults;

/** Comments that are to hide findings and do not. Parameter: {@code fault}. */
final class SuppressionCheck implements Check.OfFindings {

  private enum Fault {
    UNUSED,
    WITHOUT_REASON,
    UNKNOWN
  }

  private final Fault fault;

  private SuppressionCheck(Fault fault) {
    this.fault = fault;
  }

  static Check of(Parameters parameters) {
    return new SuppressionCheck(parameters.only("fault").oneOf(Fault.class, "fault"));
  }

  @Override
  public List<Hit> check(CheckedDocument found, RuleSet rules) {
    if (found.aligned().document().comments().isEmpty()) {
      return List.of();
    }
    List<SuppressionFaults.Fault> faults =
        switch (fault) {
          case UNUSED -> SuppressionFaults.unused(found, rules);
          case WITHOUT_REASON -> SuppressionFaults.withoutReason(found);
          case UNKNOWN -> SuppressionFaults.unknown(found, rules);
        };
    return faults.stream().map(SuppressionCheck::hit).toList();
  }

  private static Hit hit(SuppressionFaults.Fault fault) {
    return new Hit(
        Optional.empty(),
        Optional.of(fault.place()),
        Optional.empty(),
        Map.of("what", fault.what()),
        Optional.empty());
  }
}
