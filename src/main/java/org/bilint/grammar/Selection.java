package org.bilint.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.Severity;
import org.bilint.text.DataTable;

/**
 * Which of LanguageTool's rules are heard, and how much each weighs: a table of categories, rules
 * and parts of rules. The narrowest line about a rule decides; what no line names is not heard.
 */
final class Selection {

  private static final String OFF = "off";

  private final Map<String, Optional<Severity>> categories = new HashMap<>();

  /** By {@code ID}, or {@code ID[n]} for a part of a rule. */
  private final Map<String, Optional<Severity>> rules = new HashMap<>();

  private Selection() {}

  /**
   * @param table a table under {@code rules/}: a severity or {@code off}, {@code category} or
   *     {@code rule}, an id, the reason
   * @throws IllegalStateException with the line, if one is none of these or says nothing new
   */
  static Selection load(String table) {
    Selection selection = new Selection();
    for (DataTable.Row row : DataTable.load(table)) {
      List<String> cells = row.cells(4);
      Map<String, Optional<Severity>> verdicts =
          switch (cells.get(1)) {
            case "category" -> selection.categories;
            case "rule" -> selection.rules;
            default -> throw row.fault("`category` or `rule` expected");
          };
      if (cells.get(3).isBlank()) {
        throw row.fault("a reason is missing");
      }
      if (verdicts.putIfAbsent(cells.get(2), verdict(row, cells.get(0))) != null) {
        throw row.fault(cells.get(2) + " stands twice");
      }
    }
    return selection;
  }

  private static Optional<Severity> verdict(DataTable.Row row, String word) {
    if (word.equals(OFF)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.fault("a severity or `off` expected");
    }
  }

  /**
   * How much a finding of a rule weighs; empty if it is not heard.
   *
   * @param id the rule's id, {@code HE_VERB_AGR}
   * @param fullId the same with the number of the part, {@code HE_VERB_AGR[5]}
   */
  Optional<Severity> severity(String category, String id, String fullId) {
    Optional<Severity> verdict = rules.get(fullId);
    if (verdict == null) {
      verdict = rules.get(id);
    }
    return verdict == null ? categories.getOrDefault(category, Optional.empty()) : verdict;
  }
}
