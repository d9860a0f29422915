package org.bilint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final RuleSet RULES =
      RuleLoader.load(
          List.of(
              new RuleFile(
                  "test.yaml",
                  rule("NUM002", "number-missing", "number")
                      + rule("DAT001", "year-differs", "date")
                      + rule("NUM001", "number-mismatch", "number"))),
          Map.of("silent", Check.Factory.plain(() -> (Check.OfBead) bead -> List.of())));

  private static String rule(String id, String name, String category) {
    return """
        - id: %s
          name: %s
          category: %s
          check: silent
          severity: minor
          summary: For the test
          why: For the test.
          message: x
          examples:
            bad: [{en: a, zh: "[[b]]", fix: c}]
            good: [{en: a, zh: b}]
        """
        .formatted(id, name, category);
  }

  private static List<String> ids(List<String> select, List<String> ignore) {
    return RULES.select(select, ignore).rules().stream().map(Rule::id).toList();
  }

  private static String fault(List<String> select, List<String> ignore) {
    return assertThrows(IllegalArgumentException.class, () -> RULES.select(select, ignore))
        .getMessage();
  }

  @Test
  void rulesAreSortedById() {
    assertEquals(
        List.of("DAT001", "NUM001", "NUM002"), RULES.rules().stream().map(Rule::id).toList());
  }

  /** The ids of the rules that run. */
  private static List<String> running(String... select) {
    RuleSet rules =
        RuleLoader.load(
            List.of(
                new RuleFile(
                    "test.yaml",
                    rule("NUM001", "number-mismatch", "number")
                        + rule("NUM002", "number-missing", "number")
                            .replace("severity: minor", "severity: minor\n  enabled: false"))),
            Map.of("silent", Check.Factory.plain(() -> (Check.OfBead) bead -> List.of())));
    RuleSet part = select.length == 0 ? rules : rules.select(List.of(select), List.of());
    return part.loaded().stream().map(one -> one.rule().id()).toList();
  }

  @Test
  void aRuleThatIsOffRunsWhenItIsNamed() {
    assertEquals(List.of("NUM001"), running());
    assertEquals(List.of("NUM001"), running("number"));
    assertEquals(List.of("NUM002"), running("num002"));
    assertEquals(List.of("NUM001", "NUM002"), running("number", "number-missing"));
  }

  @Test
  void aProfileLeavesOutWhatCostsMoreUnlessItIsNamed() {
    RuleSet rules =
        RuleLoader.load(
            List.of(
                new RuleFile(
                    "test.yaml",
                    rule("NUM001", "number-mismatch", "number")
                        + rule("NUM002", "number-missing", "number")
                            .replace("severity: minor", "severity: minor\n  profile: default"))),
            Map.of("silent", Check.Factory.plain(() -> (Check.OfBead) bead -> List.of())));
    assertEquals(List.of("NUM002"), rules.beyond(Profile.FAST, List.of()));
    assertEquals(List.of("NUM002"), rules.beyond(Profile.FAST, List.of("number")));
    assertEquals(List.of(), rules.beyond(Profile.FAST, List.of("number-missing")));
    assertEquals(List.of(), rules.beyond(Profile.DEFAULT, List.of()));
  }

  @Test
  void rulesAreFoundByIdOrNameInAnyCase() {
    assertEquals(Optional.of("NUM002"), RULES.find("num002").map(Rule::id));
    assertEquals(Optional.of("NUM002"), RULES.find("Number-Missing").map(Rule::id));
    assertEquals(Optional.empty(), RULES.find("number"));
  }

  @Test
  void idsNamesAndCategoriesSelect() {
    assertEquals(List.of("DAT001", "NUM001", "NUM002"), ids(List.of(), List.of()));
    assertEquals(List.of("NUM001", "NUM002"), ids(List.of("number"), List.of()));
    assertEquals(List.of("DAT001", "NUM002"), ids(List.of("NUM002", "date"), List.of()));
    assertEquals(List.of("DAT001"), ids(List.of(), List.of("NUMBER")));
    assertEquals(List.of("NUM001"), ids(List.of("number"), List.of("number-missing")));
    assertEquals(List.of("DAT001"), ids(List.of("date"), List.of("grammar")));
  }

  @Test
  void whatIsUnknownOrLeavesNothingStops() {
    assertEquals(
        "no rule or category `NUM01`; did you mean `NUM001`?", fault(List.of("NUM01"), List.of()));
    assertEquals(
        "no rule or category `numbers`; did you mean `number`?",
        fault(List.of(), List.of("numbers")));
    assertEquals("no rule or category `xyzzy`", fault(List.of("xyzzy"), List.of()));
    assertEquals("no rule is left to run", fault(List.of("date"), List.of("DAT001")));
    assertEquals("no rule is left to run", fault(List.of("grammar"), List.of()));
  }
}
