package org.bilint.check;

import java.util.List;
import java.util.Optional;

/** Placeholder. */
public final class RuleSet {
  private final List<Rule> rules;

  private RuleSet(List<Rule> rules) {
    this.rules = rules;
  }

  public static RuleSet load() {
    return new RuleSet(
        List.of(
            new Rule(
                "NUM001",
                "number-mismatch",
                Category.NUMBER,
                Category.NUMBER.mqm(),
                "number-mismatch",
                Parameters.NONE,
                Severity.MAJOR,
                "A number in the source has no equal in the translation",
                "億 is 10^8 and \"billion\" is 10^9; the slip is common and changes the facts.",
                "m",
                List.of(
                    new Rule.Example(
                        "It raised [[$3 billion]].", "它籌集了[[3億美元]]。", "它籌集了30億美元。", "zh-TW")),
                List.of(
                    new Rule.Example(
                        "One in three customers came back.", "三分之一的顧客回來了。", "", "zh-TW")),
                "numbers.yaml:1:3")));
  }

  public List<Rule> rules() {
    return rules;
  }

  public RuleSet select(List<String> select, List<String> ignore) {
    for (String each : select) {
      if (find(each).isEmpty()) {
        throw new IllegalArgumentException("no rule \"" + each + "\"; did you mean NUM001?");
      }
    }
    return this;
  }

  public Optional<Rule> find(String idOrName) {
    return rules.stream()
        .filter(rule -> rule.id().equals(idOrName) || rule.name().equals(idOrName))
        .findFirst();
  }
}
