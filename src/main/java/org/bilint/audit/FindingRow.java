package org.bilint.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.jspecify.annotations.Nullable;

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

  /**
   * The places in columns of a table: line, column, column of the end and text, first of the source
   * and then of the target; null for a place that there is not.
   */
  public List<@Nullable Object> places() {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Optional<Spot> place : List.of(source, target)) {
      cells.add(place.map(Spot::line).orElse(null));
      cells.add(place.map(Spot::column).orElse(null));
      cells.add(place.map(Spot::endColumn).orElse(null));
      cells.add(place.map(Spot::text).orElse(null));
    }
    return cells;
  }

  /** All of it in columns of a table, in the order of the components, each a word or a number. */
  public List<@Nullable Object> cells() {
    List<@Nullable Object> cells =
        new ArrayList<>(Arrays.asList(rule, name, category.word(), mqm, severity.word(), message));
    cells.addAll(places());
    cells.addAll(Arrays.asList(suggestion.orElse(null), fingerprint, role));
    return cells;
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
