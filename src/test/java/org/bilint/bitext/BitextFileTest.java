package org.bilint.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.bilint.ExampleDocument;
import org.bilint.Linter;
import org.bilint.PlainPipeline;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.check.RuleException;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleSet;
import org.bilint.rules.Checks;
import org.bilint.terms.Termbases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitextFileTest {

  /** A file with one rule; line 4 holds the source, line 5 the target. */
  private static RuleFile file(String source, String target) {
    return new RuleFile(
        "own.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rules targetLang="zh"><category id="house" name="House">
        <rule id="guidance_word" name="Guidance is a forecast"><pattern>
        <source lang="en">%s</source>
        <target>%s</target>
        </pattern>
        <message>In results, \\1 stands for <suggestion>財測</suggestion></message>
        <example type="incorrect"><srcExample>a</srcExample><trgExample>b</trgExample></example>
        </rule></category></rules>
        """
            .formatted(source, target));
  }

  private static List<String> show(RuleFile file, String en, String zh) {
    RuleSet rules =
        Checks.bundled(Termbases.bundled(), List.of(file))
            .select(List.of("guidance_word"), List.of());
    CheckedDocument checked = PlainPipeline.lint(rules, ExampleDocument.of(en, zh));
    assertEquals(List.of(), checked.diagnostics());
    return checked.findings().stream().map(BitextFileTest::show).toList();
  }

  private static String show(Finding finding) {
    return finding.source().orElseThrow().text()
        + " | "
        + finding.target().orElseThrow().text()
        + " | "
        + finding.suggestion().orElse("");
  }

  private static List<String> show(String source, String target, String en, String zh) {
    return show(file(source, target), en, zh);
  }

  private static String fault(RuleFile file) {
    return assertThrows(RuleException.class, () -> BitextFile.read(file)).getMessage();
  }

  @Test
  void bothSidesMustMatch() {
    String source = "<token>guidance</token>";
    String target = "<token regexp='yes'>指導|指引</token>";
    assertEquals(
        List.of("guidance | 指導 | 財測"), show(source, target, "Our guidance is new.", "我們的指導是新的。"));
    assertEquals(List.of(), show(source, target, "Our outlook is new.", "我們的指導是新的。"));
    assertEquals(List.of(), show(source, target, "Our guidance is new.", "我們的財測是新的。"));
  }

  @Test
  void theRuleSpeaksForItself() {
    RuleSet rules =
        Checks.bundled(Termbases.bundled(), List.of(file("<token>a</token>", "<token>指導</token>")));
    Rule rule = rules.find("guidance-word").orElseThrow();
    assertEquals("guidance_word Guidance is a forecast", rule.id() + " " + rule.summary());
    assertEquals("terminology minor", rule.category().word() + " " + rule.severity().word());
    assertTrue(rule.enabled());
    CheckedDocument checked =
        PlainPipeline.lint(
            rules.select(List.of("guidance_word"), List.of()),
            ExampleDocument.of("It has a use.", "它有指導的用處。"));
    assertEquals("In results, 指導 stands for 財測", checked.findings().get(0).message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<token>drive</token><token>it</token> | He drove it; drive it! | drive it",
        "<token regexp='yes'>driv.*</token> | They are driving. | driving",
        "<token>net</token><token min='0'>total</token><token>sales</token> | Our net sales. | net sales",
        "<token skip='2'>turn</token><token>down</token> | Turn the heat down now. | Turn the heat down",
        "<token skip='-1'>turn</token><token>down</token> | Turn all of the heat down. | Turn all of the heat down",
        "<token>raise<exception>raise</exception></token> | We raise it. | ''",
        "<token>go</token><token negate='yes'>up</token> | We go up or go down. | go down",
        "<token case_sensitive='yes'>Prime</token> | A prime Prime member. | Prime",
        "<token>$</token><token/><token>billion</token> | It is $3 billion. | $3 billion"
      })
  void sourceTokens(String source, String en, String expected) {
    List<String> found = show(source, "<token>它</token>", en, "這是它的。");
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected + " | 它 | 財測"), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<token>營業</token><token>收入</token> | 營業收入增加。 | 營業收入",
        "<token>營業</token><token>收入</token> | 營業 收入增加。 | 營業 收入",
        "<marker><token>營業</token></marker><token>收入</token> | 營業收入增加。 | 營業",
        "<token skip='3'>提高</token><token>指導</token> | 提高了全年指導。 | 提高了全年指導",
        "<token>指導<exception>指導</exception></token> | 指導。 | ''",
        "<token negate='yes'>不</token><token>增加</token> | 不增加，也增加。 | 也增加",
        "<token regexp='yes'>(營)業</token><token>額</token> | 這是營業額。 | 營業額",
        "<token>AI</token> | TRAINING 與 AI 應用 | AI"
      })
  void targetTokens(String target, String zh, String expected) {
    List<String> found = show("<token>it</token>", target, "We see it.", zh);
    if (expected.isEmpty()) {
      assertEquals(List.of(), found);
    } else {
      assertFalse(found.isEmpty());
      assertEquals("it | " + expected + " | 財測", found.get(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<token postag='NN'/> | own.xml:4:39: `postag` of `token` is not supported",
        "<unify/> | own.xml:4:27: `unify` in `source` is not supported",
        "<token regexp='yes'>(</token> | own.xml:4:39: not a pattern",
        "<token skip='x'>a</token> | own.xml:4:35: `skip` is no number",
        "<token | own.xml:4:25: not XML",
        "'' | own.xml:3:56: the pattern matches nothing at all"
      })
  void faultsHaveAPlace(String source, String expected) {
    String fault = fault(file(source, "<token>甲</token>"));
    assertTrue(fault.startsWith(expected), fault);
  }

  @Test
  void anInflectedTokenIsAnyFormOfItsWord() {
    RuleSet rules =
        Checks.bundled(
                Termbases.bundled(),
                List.of(file("<token inflected='yes'>sell</token>", "<token>它</token>")))
            .select(List.of("guidance_word"), List.of());
    CheckedDocument checked = new Linter(rules).lint(ExampleDocument.of("He sold it.", "他賣掉了它。"));
    assertEquals("sold", checked.findings().get(0).source().orElseThrow().text());
  }

  @Test
  void otherFilesAreRefused() {
    assertTrue(fault(new RuleFile("x.xml", "<tmx/>")).startsWith("x.xml:1:7: a file of bitext"));
    assertTrue(
        fault(new RuleFile("x.xml", "<rules targetLang='pl'/>")).contains("`targetLang` is zh"));
    assertEquals("x.xml:1:1: no rules", fault(new RuleFile("x.xml", "<rules targetLang='zh'/>")));
  }

  @Test
  void aRuleOfOneLocaleIsSilentInOthers() {
    RuleFile all = file("<token>it</token>", "<token>它</token>");
    RuleFile mainland =
        new RuleFile("own.xml", all.text().replace("targetLang=\"zh\"", "targetLang=\"zh-CN\""));
    assertEquals(1, show(all, "We see it.", "我們看到它。").size());
    assertEquals(List.of(), show(mainland, "We see it.", "我們看到它。"));
  }

  @Test
  void anIdIsGivenOnce() {
    RuleFile one = file("<token>a</token>", "<token>甲</token>");
    RuleFile other = new RuleFile("other.xml", one.text());
    RuleException fault =
        assertThrows(
            RuleException.class, () -> Checks.bundled(Termbases.bundled(), List.of(one, other)));
    assertTrue(fault.getMessage().startsWith("other.xml:3:"), fault.getMessage());
  }

  @Test
  void longSentencesTakeLinearTime() {
    RuleFile file =
        file(
            "<token skip='-1'>a</token><token>b</token>",
            "<token negate='yes' skip='-1'>甲</token><token>乙</token>");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> show(file, "a ".repeat(20_000) + "b.", "甲".repeat(50_000) + "乙。"));
  }
}
