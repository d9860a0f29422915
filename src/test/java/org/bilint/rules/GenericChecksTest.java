package org.bilint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.bilint.ExampleDocument;
import org.bilint.PlainPipeline;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.RuleException;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleLoader;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** The checks whose logic stands in the rule: {@code forbid} and {@code require}. */
class GenericChecksTest {

  private static RuleSet rule(String check, String with) {
    String text =
        """
        - id: TST001
          name: test-rule
          category: terminology
          check: %s
          with: %s
          severity: minor
          summary: For the test
          why: For the test.
          message: found
          examples:
            bad: [{en: a, zh: "[[b]]", fix: c}]
            good: [{en: a, zh: b}]
        """
            .formatted(check, with);
    return RuleLoader.load(List.of(new RuleFile("t.yaml", text)), Checks.all(Lexicons.bundled()));
  }

  private static List<String> show(RuleSet rules, String en, String zh) {
    CheckedDocument checked = PlainPipeline.lint(rules, ExampleDocument.of(en, zh));
    assertEquals(List.of(), checked.diagnostics());
    return checked.findings().stream().map(GenericChecksTest::show).toList();
  }

  private static String show(Finding finding) {
    String source = finding.source().map(p -> p.span().start() + p.text()).orElse("-");
    String target = finding.target().map(p -> p.span().start() + p.text()).orElse("-");
    return source + " " + target + finding.suggestion().map(s -> " " + s).orElse("");
  }

  private static String fault(String check, String with) {
    return assertThrows(RuleException.class, () -> rule(check, with)).getMessage();
  }

  @Test
  void whatIsForbiddenIsFoundWhereverItStands() {
    RuleSet rules = rule("forbid", "{target: [軟件, 网络]}");
    assertEquals(List.of("- 1軟件", "- 4軟件", "- 6网络"), show(rules, "Software.", "新軟件和軟件网络"));
    assertEquals(List.of(), show(rules, "Software.", "軟體"));
  }

  @Test
  void theSourceMayLimitWhatIsForbidden() {
    RuleSet rules = rule("forbid", "{target: 收入, source: '(?i)\\brevenues?\\b', replacement: 營收}");
    assertEquals(List.of("4Revenue 0收入 營收"), show(rules, "Our Revenue rose.", "收入成長"));
    assertEquals(List.of(), show(rules, "Income rose.", "收入成長"));
  }

  @Test
  void aReplacementMayUseTheGroupsOfItsPattern() {
    RuleSet rules = rule("forbid", "{target: '(\\d)年(\\d)', replacement: '$2/$1'}");
    assertEquals(List.of("- 1" + "1年2 2/1"), show(rules, "x", "於1年2"));
  }

  @Test
  void whatIsRequiredMayStandAnywhereInTheTranslation() {
    RuleSet rules =
        rule("require", "{source: '(?i)\\bAWS\\b', target: [AWS, 亞馬遜雲端], unless: AWS Marketplace}");
    assertEquals(List.of("4AWS -"), show(rules, "But AWS and AWS grew.", "但是雲端成長了"));
    assertEquals(List.of(), show(rules, "But AWS grew.", "但亞馬遜雲端成長了"));
    assertEquals(List.of(), show(rules, "AWS Marketplace grew.", "市集成長了"));
    assertEquals(List.of(), show(rules, "LAWS grew.", "法律成長了"));
  }

  @Test
  void nothingIsRequiredOfAParagraphWithoutTranslation() {
    assertEquals(List.of(), show(rule("require", "{source: AWS, target: AWS}"), "AWS grew.", ""));
  }

  @Test
  void unusablePatternsStopAtTheirPlace() {
    assertEquals("t.yaml:5:9: `with.target` needs a pattern", fault("forbid", "{source: a}"));
    assertEquals("t.yaml:5:9: `with.source` needs a pattern", fault("require", "{target: a}"));
    assertEquals(
        "t.yaml:5:10: the pattern `a*` matches the empty text", fault("forbid", "{target: 'a*'}"));
    assertTrue(
        fault("forbid", "{target: '('}").startsWith("t.yaml:5:10: not a pattern: "),
        fault("forbid", "{target: '('}"));
    assertEquals(
        "t.yaml:5:25: `$2` names a group that `(a)` lacks",
        fault("forbid", "{target: '(a)', replacement: $2}"));
    assertEquals(
        "t.yaml:5:21: unknown parameter `sorce`; did you mean `source`?",
        fault("forbid", "{target: a, sorce: b}"));
  }

  @Test
  void noPatternIsSlow() {
    RuleSet rules = rule("forbid", "{target: '(甲+)+乙'}");
    String hundredThousand = "甲".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(List.of(), show(rules, "x", hundredThousand)));
  }
}
