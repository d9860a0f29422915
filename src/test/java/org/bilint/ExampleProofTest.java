package org.bilint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bilint.check.Check;
import org.bilint.check.Rule;
import org.bilint.check.Rule.Example;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleLoader;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicons;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Test;

/** The proof of the examples lets no wrong example pass. */
class ExampleProofTest {

  private static final String RULE =
      """
      - id: TST001
        name: colour
        category: terminology
        check: forbid
        with: {source: colour, target: 彩色}
        severity: minor
        summary: A colour
        why: For the test.
        message: "{target}"
        examples:
          bad:
            - {en: "A [[colour]].", zh: "[[彩色]]的。", fix: "顏色。"}
          good:
            - {en: "A tone.", zh: "彩色的。"}
      """;

  private static final RuleSet RULES = load(Checks.all(Lexicons.bundled()));

  private static RuleSet load(Map<String, Check.Factory> checks) {
    return RuleLoader.load(List.of(new RuleFile("test.yaml", RULE)), checks);
  }

  private static List<String> bad(String en, String zh, String fix) {
    Rule rule = RULES.rules().get(0);
    return new ExampleProof(document -> PlainPipeline.lint(RULES, document))
        .bad(rule, new Example(en, zh, fix, "zh-TW"));
  }

  private static List<String> good(String en, String zh) {
    Rule rule = RULES.rules().get(0);
    return new ExampleProof(document -> PlainPipeline.lint(RULES, document))
        .good(rule, new Example(en, zh, "", "zh-TW"));
  }

  @Test
  void whatHoldsIsAccepted() {
    assertEquals(List.of(), bad("A [[colour]].", "[[彩色]]的。", "顏色。"));
    assertEquals(List.of(), bad("A [[colour]].", "[[彩色]]與[[彩色]]。", "顏色。"));
    assertEquals(List.of(), bad("One.\nA [[colour]].", "一。\n[[彩色]]的。", "一。\n顏色。"));
    assertEquals(List.of(), good("A tone.", "彩色的。"));
  }

  @Test
  void aMarkWithoutAFindingIsRejected() {
    assertEquals(1, bad("A [[colour]].", "[[彩色]][[的]]。", "顏色。").size());
    assertEquals(2, bad("A [[tone]].", "[[彩色]]。", "顏色。").size());
  }

  @Test
  void aMarkThatIsTooWideOrTooNarrowIsRejected() {
    assertEquals(1, bad("A [[colour]].", "[[彩色的]]。", "顏色。").size());
    assertEquals(1, bad("[[A colour]].", "[[彩色]]的。", "顏色。").size());
  }

  @Test
  void aFindingWithoutAMarkIsRejected() {
    assertEquals(1, bad("A [[colour]].", "[[彩色]]與彩色。", "顏色。").size());
    assertEquals(1, bad("A colour.", "[[彩色]]。", "顏色。").size());
  }

  @Test
  void aFixThatDoesNotFixIsRejected() {
    assertEquals(1, bad("A [[colour]].", "[[彩色]]的。", "彩色。").size());
  }

  @Test
  void aGoodExampleThatFiresIsRejected() {
    assertEquals(1, good("A colour.", "彩色的。").size());
  }

  @Test
  void aCrashIsRejected() {
    Check crash =
        (Check.OfBead)
            bead -> {
              throw new IllegalStateException("on purpose");
            };
    RuleSet rules = load(Map.of("forbid", parameters -> crash));
    Rule rule = rules.rules().get(0);
    List<String> complaints =
        new ExampleProof(document -> PlainPipeline.lint(rules, document))
            .good(rule, rule.good().get(0));
    assertEquals(1, complaints.size());
    assertTrue(complaints.get(0).contains("on purpose"));
  }
}
