package org.bilint.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.check.CheckedDocument;
import org.bilint.check.RuleSet;
import org.bilint.text.Place;
import org.bilint.text.Words;

/** What is wrong with the directives of a document. */
public final class SuppressionFaults {

  /**
   * A fault of a comment.
   *
   * @param what the words for people: which rules are idle, which word is not known
   */
  public record Fault(Place place, String what) {}

  private SuppressionFaults() {}

  /** Those that hide nothing, as far as the rules that ran can tell. */
  public static List<Fault> unused(CheckedDocument found, RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    Suppressions.of(found)
        .unused(found.findings(), word -> hasRun(rules, word))
        .forEach(
            (directive, words) ->
                faults.add(new Fault(directive.place(), String.join(", ", words))));
    return faults;
  }

  private static boolean hasRun(RuleSet rules, String word) {
    return rules.rules().stream().anyMatch(rule -> rule.isMeantBy(word) && rules.runs(rule.id()));
  }

  /** Those that give no reason. */
  public static List<Fault> withoutReason(CheckedDocument found) {
    return Suppressions.of(found).directives().stream()
        .filter(directive -> directive.hides() && directive.reason().isEmpty())
        .map(directive -> new Fault(directive.place(), directive.word()))
        .toList();
  }

  /** Those that say what bilint does not know. */
  public static List<Fault> unknown(CheckedDocument found, RuleSet rules) {
    List<Fault> faults = new ArrayList<>();
    for (Directive directive : Suppressions.of(found).directives()) {
      Optional<String> fault =
          directive.kind().isEmpty()
              ? Optional.of(
                  "bilint-"
                      + directive.word()
                      + " is no directive"
                      + Words.hint(directive.word(), Words.of(Directive.Kind.class)))
              : unknownRule(directive, rules);
      fault.ifPresent(what -> faults.add(new Fault(directive.place(), what)));
    }
    return faults;
  }

  private static Optional<String> unknownRule(Directive directive, RuleSet rules) {
    for (String word : directive.rules()) {
      try {
        rules.requireKnown(word);
      } catch (IllegalArgumentException e) {
        return Optional.ofNullable(e.getMessage());
      }
    }
    return Optional.empty();
  }
}
