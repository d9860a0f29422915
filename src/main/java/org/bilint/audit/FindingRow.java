package org.bilint.audit;

import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.check.Severity;

/**
 * A finding as an audit keeps it, without the document.
 *
 * @param rule its id
 * @param name of the rule
 * @param mqm the place in the MQM typology
 * @param role of who speaks there, as {@link Roles} groups them
 */
public record FindingRow(
    String rule,
    String name,
    Category category,
    String mqm,
    Severity severity,
    String message,
    Optional<Spot> source,
    Optional<Spot> target,
    Optional<String> suggestion,
    String fingerprint,
    String role) {

  public FindingRow {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a finding without a place");
    }
  }

  FindingRow as(String otherFingerprint) {
    return new FindingRow(
        rule,
        name,
        category,
        mqm,
        severity,
        message,
        source,
        target,
        suggestion,
        otherFingerprint,
        role);
  }
}
