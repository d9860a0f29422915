package org.bilint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLoaderTest {

  private static final Map<String, Check.Factory> CHECKS =
      Map.of(
          "silent",
          Check.Factory.plain(() -> (Check.OfBead) bead -> List.of()),
          "severe",
          parameters -> {
            parameters.only("level", "words").oneOf(Severity.class, "level");
            return (Check.OfBead) bead -> List.of();
          });

  private static final String RULE =
      """
      - id: NUM001
        name: number-mismatch
        category: number
        check: severe
        with: {level: minor, words: [a, b]}
        severity: major
        summary: A number differs
        why: It changes the facts.
        message: "{source} is {target}, not {expected}; {{sic}}"
        examples:
          bad:
            - {en: "It raised [[$3 billion]].", zh: "它籌集了[[3億美元]]。", fix: "它籌集了30億美元。"}
          good:
            - {en: "One in three.", zh: "三分之一。", locale: zh_hans}
      """;

  private static RuleSet load(String... texts) {
    List<RuleFile> files =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new RuleFile((char) ('a' + i) + ".yaml", texts[i]))
            .toList();
    return RuleLoader.load(files, CHECKS);
  }

  private static String fault(String... texts) {
    return assertThrows(RuleException.class, () -> load(texts)).getMessage();
  }

  @Test
  void everyPartOfAnEntryArrives() {
    Rule rule = load(RULE).rules().get(0);
    assertEquals("NUM001", rule.id());
    assertEquals("number-mismatch", rule.name());
    assertEquals(Category.NUMBER, rule.category());
    assertEquals("accuracy/mistranslation", rule.mqm());
    assertEquals("severe", rule.check());
    assertEquals(
        Map.of("level", List.of("minor"), "words", List.of("a", "b")), rule.parameters().values());
    assertEquals(Severity.MAJOR, rule.severity());
    assertEquals("A number differs", rule.summary());
    assertEquals("It changes the facts.", rule.why());
    assertEquals("{source} is {target}, not {expected}; {{sic}}", rule.message());
    assertEquals(
        List.of(
            new Rule.Example("It raised [[$3 billion]].", "它籌集了[[3億美元]]。", "它籌集了30億美元。", "zh-TW")),
        rule.bad());
    assertEquals(List.of(new Rule.Example("One in three.", "三分之一。", "", "zh-CN")), rule.good());
    assertEquals("a.yaml:1:3", rule.origin());
  }

  @Test
  void theMqmPlaceCanBeGiven() {
    String text = RULE.replace("  check:", "  mqm: accuracy/over-translation\n  check:");
    assertEquals("accuracy/over-translation", load(text).rules().get(0).mqm());
  }

  @Test
  void anEmptyTranslationIsAnExampleToo() {
    String text =
        RULE.replace(
            "{en: \"It raised [[$3 billion]].\", zh: \"它籌集了[[3億美元]]。\",",
            "{en: \"[[It is late.]]\", zh: \"\",");
    assertEquals("", load(text).rules().get(0).bad().get(0).zh());
  }

  /** One edit of a sound entry each, and the message that must come of it. */
  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          severity: major    | severty: major      | a.yaml:6:3: unknown key `severty`; did you mean `severity`?
          severity: major    | severity: mayor     | a.yaml:6:13: unknown severity `mayor`; did you mean `major`?
          severity: major    | severity: 5         | a.yaml:6:13: unknown severity `5`; it can be critical, major, minor, neutral
          category: number   | category: numbers   | a.yaml:3:13: unknown category `numbers`; did you mean `number`?
          check: severe      | check: sever        | a.yaml:4:10: unknown check `sever`; did you mean `severe`?
          check: severe      | check: silent       | a.yaml:5:10: unknown parameter `level`; the check takes none
          level: minor       | levels: minor       | a.yaml:5:10: unknown parameter `levels`; did you mean `level`?
          level: minor       | level: [a, b]       | a.yaml:5:10: `with.level` must have one value
          level: minor       | level: mild         | a.yaml:5:10: unknown level `mild`; it can be critical, major, minor, neutral
          words: [a, b]      | words: {a: b}       | a.yaml:5:31: a text or a list of texts is expected here
          words: [a, b]      | words: [a, [b]]     | a.yaml:5:35: a text is expected here
          id: NUM001         | id: NUM1            | a.yaml:1:7: `NUM1` is no id: it must be letters and three digits, such as NUM001
          id: NUM001         | idx: NUM001         | a.yaml:1:3: unknown key `idx`; did you mean `id`?
          name: number-mism  | name: Number-mism   | a.yaml:2:9: `Number-mismatch` is no name: it must be in kebab case, such as number-mismatch
          name: number-mismatch | name: number     | a.yaml:2:9: `number` is the name of a category
          name: number-mismatch | id: NUM002       | a.yaml:2:3: `id` stands twice
          summary: A number differs | summary: ''  | a.yaml:7:12: `summary` is empty
          summary: A number differs | summary: [a] | a.yaml:7:12: `summary` must be a text
          {source} is        | {source is          | a.yaml:9:12: `{source is {target}` is no placeholder
          {source} is        | source} is          | a.yaml:9:12: `}` closes nothing (write `}}` for a brace)
          {expected}; {{sic}} | {expected          | a.yaml:9:12: `{` is not closed (write `{{` for a brace)
          {source} is        | {so urce} is        | a.yaml:9:12: `{so urce}` is no placeholder
          bad:               | bed:                | a.yaml:11:5: unknown key `bed`; did you mean `bad`?
          , fix:             | , foxes:            | a.yaml:12:64: unknown key `foxes`; it can be en, en-fix, fix, locale, zh
          , fix: "它籌集了30億美元。" | ''          | a.yaml:12:9: `fix` is missing
          fix: "它籌集了30   | fix: "它籌集了[[30  | a.yaml:12:69: the marks [[ ]] belong into `en` and `zh` of a bad example
          fix: "它籌集了30億美元。" | fix: ''       | a.yaml:12:69: `fix` is empty
          [[3億美元]]        | [[3億美元           | a.yaml:12:47: the marks [[ ]] must come in pairs around some text
          One in three       | One [[in]] three    | a.yaml:14:14: the marks [[ ]] belong into `en` and `zh` of a bad example
          zh_hans            | fr                  | a.yaml:14:52: a locale is zh-TW, zh-CN or zh-HK
          zh_hans            | en                  | a.yaml:14:52: a locale is zh-TW, zh-CN or zh-HK
          """)
  void aFaultStopsWithItsPlace(String sound, String broken, String message) {
    assertTrue(RULE.contains(sound), "the entry has no " + sound);
    assertEquals(message, fault(RULE.replace(sound, broken)));
  }

  @Test
  void examplesOfBothKindsAreNeeded() {
    String bad = RULE.substring(RULE.indexOf("    bad:"), RULE.indexOf("    good:"));
    assertEquals(
        "a.yaml:11:5: `bad` is missing: a rule has bad and good examples",
        fault(RULE.replace(bad, "")));
    String good = RULE.substring(RULE.indexOf("    good:"));
    assertEquals(
        "a.yaml:13:11: `good` is empty: a rule has bad and good examples",
        fault(RULE.replace(good, "    good: []\n")));
    assertEquals(
        "a.yaml:12:43: a bad example marks with [[ ]] what the finding must cover",
        fault(RULE.replace("[[", "").replace("]]", "")));
  }

  @Test
  void idsAndNamesAreTakenOnceInAllFiles() {
    assertEquals("b.yaml:1:7: id `NUM001` is taken by the rule at a.yaml:1:3", fault(RULE, RULE));
    assertEquals(
        "b.yaml:2:9: name `number-mismatch` is taken by the rule at a.yaml:1:3",
        fault(RULE, RULE.replace("NUM001", "NUM002")));
  }

  @Test
  void aFileWithoutRulesStops() {
    assertEquals("b.yaml:1:1: no rules", fault(RULE, "# nothing yet\n"));
    assertEquals("a.yaml:1:1: no rules", fault("[]"));
    assertEquals("rules:1:1: no rules", fault());
  }

  @Test
  void whatIsNoListOfMappingsStops() {
    assertEquals("a.yaml:1:1: a list (`- ...`) is expected here", fault("id: NUM001"));
    assertEquals("a.yaml:2:3: a mapping (`key: value`) is expected here", fault("\n- word"));
    assertEquals("a.yaml:1:3: a key must be a word", fault("- [a]: b"));
    assertTrue(fault("- id: [").startsWith("a.yaml:1:8: not YAML: "), fault("- id: ["));
    assertTrue(fault("- a: b\n\t- c").startsWith("a.yaml:2:1: not YAML: "), fault("- a: b\n\t- c"));
    assertEquals("a.yaml:2:2: not YAML: a control character", fault("- a\n-\u0000 b"));
  }

  @Test
  void deepAndRecursiveTextsStop() {
    assertTrue(fault("[".repeat(10_000)).startsWith("a.yaml:"));
    assertTrue(fault("- &a {id: *a}").startsWith("a.yaml:"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertEquals(1, load("\uFEFF" + RULE).rules().size());
  }
}
