package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Rule;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicons;
import org.bilint.rules.Checks;
import org.bilint.terms.TermRow;
import org.bilint.terms.Termbases;
import org.bilint.text.Document;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule in the jar holds while all rules run. */
class RuleExamplesTest {

  /** What a team might give, for the rule that is about nothing else. */
  private static final Termbases TERMBASES =
      Termbases.bundled()
          .below(
              List.of(
                  TermRow.parse(
                      List.of("cardio glove", "n", "zh-TW", "律動手套", "", "", "", "", ""),
                      "example:1")));

  private static final RuleSet RULES = Checks.bundled(TERMBASES, List.of());

  private static final Function<Document, CheckedDocument> LINTER =
      new Linter(
              RULES.select(RULES.rules().stream().map(Rule::id).toList(), List.of()),
              Linter.aligner(Lexicons.bundled(), TERMBASES))
          ::lint;

  @TestFactory
  Stream<DynamicNode> everyExampleHolds() {
    assertFalse(RULES.rules().isEmpty());
    return RULES.rules().stream()
        .map(rule -> dynamicContainer(rule.id() + " " + rule.name(), tests(rule)));
  }

  private static List<DynamicTest> tests(Rule rule) {
    ExampleProof proof = new ExampleProof(LINTER);
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule.Example example : rule.bad()) {
      tests.add(test(rule, "bad: " + example.zh(), () -> proof.bad(rule, example)));
    }
    for (Rule.Example example : rule.good()) {
      tests.add(test(rule, "good: " + example.zh(), () -> proof.good(rule, example)));
    }
    return tests;
  }

  private static DynamicTest test(Rule rule, String what, Supplier<List<String>> complaints) {
    String where = rule.origin() + ": " + rule.id() + " " + what;
    return dynamicTest(where, () -> assertEquals("", String.join("\n", complaints.get()), where));
  }
}
