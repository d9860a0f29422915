package org.bilint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.bilint.score.FailOn;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    folder = temporary.toRealPath();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Config read(String text) throws IOException {
    return ConfigReader.read(write("bilint.yaml", text), folder);
  }

  private Layer layer(String text) throws IOException {
    return read(text).layer(Optional.empty());
  }

  private static List<String> values(List<Stated<String>> stated) {
    return stated.stream().map(Stated::value).toList();
  }

  @Test
  void readsEveryKey() throws IOException {
    Layer layer =
        layer(
            """
            source-locale: en
            target-locale: zh_tw
            input-format: tsv
            select: [number, TYP001]
            ignore: TYP002
            severity: {typography: neutral, TYP001: major}
            rules: [own.yaml]
            termbases: terms/own.csv
            profile: fast
            languagetool: true
            fail-on: never
            max-penalty: 12.5
            budgets: {terminology: 5, number: 0}
            baseline: known.json
            suppress:
              - {rules: TYP001, text: '，，', reason: house style}
            """);

    assertEquals(Optional.of(LanguageTag.ZH_TW), layer.reading().target());
    assertEquals(List.of("number", "TYP001"), values(layer.ruling().select().orElseThrow()));
    assertEquals(List.of("TYP002"), values(layer.ruling().ignore()));
    assertEquals(Severity.MAJOR, layer.ruling().severities().get(1).severity());
    assertEquals("own.yaml", layer.ruling().rules().get(0).value().name());
    assertEquals(folder.resolve("terms/own.csv"), layer.ruling().termbases().get(0).value().path());
    assertEquals(Optional.of(true), layer.ruling().languagetool());
    assertEquals(Optional.of(FailOn.NEVER), layer.limits().failOn());
    assertEquals(Optional.of(12.5), layer.limits().maxPenalty());
    assertEquals(Map.of(Category.TERMINOLOGY, 5.0, Category.NUMBER, 0.0), layer.limits().budgets());
    assertEquals("known.json", layer.baseline().orElseThrow().value().name());
    assertEquals("house style", layer.suppressions().get(0).reason());
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    assertEquals(Layer.NONE, layer(""));
    assertEquals(Layer.NONE, layer("# nothing\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fali-on: major              | bilint.yaml:1:1: unknown key `fali-on`; did you mean"
            + " `fail-on`?",
        "fail-on: bad                | bilint.yaml:1:10: unknown fail-on `bad`",
        "max-penalty: -1             | bilint.yaml:1:14: `-1` is neither zero nor a positive"
            + " number",
        "languagetool: 'yes'         | bilint.yaml:1:15: `languagetool` is true or false",
        "budgets: {termnology: 5}    | bilint.yaml:1:11: unknown key `termnology`; did you mean"
            + " `terminology`?",
        "severity: {TYP001: awful}   | bilint.yaml:1:20: unknown TYP001 `awful`",
        "target-locale: zh-XX        | bilint.yaml:1:16: unknown target-locale `zh-XX`",
        "source-locale: zh-TW        | bilint.yaml:1:16: unknown source-locale `zh-TW`",
        "suppress: [{rules: TYP001}] | bilint.yaml:1:12: `reason` is missing",
        "suppress: [{reason: why}]   | bilint.yaml:1:12: a suppression of everything",
        "suppress: [{text: '(', reason: why}] | bilint.yaml:1:19: not a pattern",
        "overrides: [{ignore: X}]    | bilint.yaml:1:13: `paths` is missing",
        "overrides: [{paths: 'a[', ignore: X}] | bilint.yaml:1:21: `[` is not closed",
        "overrides: [{paths: a, baseline: b}] | bilint.yaml:1:24: unknown key `baseline`",
        "extends: none.yaml          | bilint.yaml:1:10: no such file: none.yaml",
        "extends: bilint.yaml        | bilint.yaml:1:10: bilint.yaml extends itself",
        "- a                         | bilint.yaml:1:1: a mapping",
        "ignore: [                   | bilint.yaml:2:1: not YAML"
      })
  void saysWhereAFaultIs(String text, String message) {
    ConfigException fault = assertThrows(ConfigException.class, () -> read(text + "\n"));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }

  @Test
  void whatIsExtendedLiesBelow() throws IOException {
    write("shared/base.yaml", "ignore: [TYP001]\nfail-on: minor\ntermbases: [base.csv]\n");
    write("shared/more.yaml", "extends: base.yaml\nignore: [TYP002]\nmax-penalty: 3\n");

    Layer adding = layer("extends: [shared/more.yaml]\nignore: [TYP003]\nfail-on: major\n");
    Layer anew = layer("extends: shared/more.yaml\nselect: [TYP001]\n");

    assertEquals(List.of("TYP001", "TYP002", "TYP003"), values(adding.ruling().ignore()));
    assertEquals(Optional.of(FailOn.MAJOR), adding.limits().failOn());
    assertEquals(Optional.of(3.0), adding.limits().maxPenalty());
    assertEquals("shared/base.csv", adding.ruling().termbases().get(0).value().name());
    assertEquals(List.of(), anew.ruling().ignore(), "a selection starts anew");
  }

  @Test
  void aCircleIsRefusedWhereItCloses() throws IOException {
    write("one.yaml", "extends: two.yaml\n");
    write("two.yaml", "\nextends: one.yaml\n");

    ConfigException fault =
        assertThrows(ConfigException.class, () -> read("extends: [one.yaml]\n"));

    assertEquals("two.yaml:2:10: one.yaml extends itself", fault.getMessage());
  }

  @Test
  void theSameBaseTwiceIsNoCircle() throws IOException {
    write("base.yaml", "ignore: [TYP001]\n");
    write("one.yaml", "extends: base.yaml\n");

    assertEquals(
        1, layer("extends: [one.yaml, base.yaml]\n").limits().gate().failOn().stream().count());
  }

  @Test
  void overridesHoldForTheirPathsFromTheirOwnFolder() throws IOException {
    write("shared/base.yaml", "overrides:\n  - {paths: [old/], fail-on: never}\n");
    Config config =
        read(
            """
            extends: shared/base.yaml
            fail-on: minor
            overrides:
              - {paths: ['*.draft.txt'], fail-on: never}
              - {paths: [q3/], fail-on: critical}
            """);

    assertEquals(FailOn.MINOR, failOn(config, "a.txt"));
    assertEquals(FailOn.NEVER, failOn(config, "q2/a.draft.txt"));
    assertEquals(FailOn.CRITICAL, failOn(config, "q3/a.draft.txt"), "the later one wins");
    assertEquals(FailOn.MINOR, failOn(config, "shared/old/a.txt"), "what extends lies above");
  }

  private FailOn failOn(Config config, String document) {
    return config.layer(Optional.of(folder.resolve(document))).limits().failOn().orElseThrow();
  }

  @Test
  void isFoundUpwardsToTheRootOfTheRepository() throws IOException {
    write("bilint.yaml", "fail-on: never\n");
    write("a/bilint.yaml", "fail-on: minor\n");
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    Path repository = Files.createDirectories(folder.resolve("r/sub"));
    Files.createDirectories(folder.resolve("r/.git"));
    ConfigFinder finder = new ConfigFinder(folder);

    assertEquals(List.of("a/bilint.yaml"), finder.find(deep).orElseThrow().names());
    assertEquals(List.of("bilint.yaml"), finder.find(folder.resolve("x")).orElseThrow().names());
    assertEquals(Optional.empty(), finder.find(repository));
  }

  @Test
  void isShownAsYamlThatSaysTheSame() throws IOException {
    Layer layer =
        layer(
            """
            target-locale: zh-HK
            select: [number]
            ignore: [TYP001, "odd: name"]
            severity: {typography: neutral}
            termbases: [a.csv]
            languagetool: false
            fail-on: minor
            max-penalty: 2
            budgets: {number: 0}
            baseline: b.json
            suppress:
              - {paths: [a/], rules: [x], fingerprint: '0123', text: "it's", reason: 'so: yes'}
            """);

    Layer again = layer(LayerText.of(layer));

    assertEquals(
        LayerText.of(layer),
        LayerText.of(again).replaceAll("# bilint.yaml:\\d+", "# bilint.yaml:12"));
    assertEquals(layer.limits(), again.limits());
    assertEquals(values(layer.ruling().ignore()), values(again.ruling().ignore()));
    assertEquals(layer.suppressions().get(0).paths(), again.suppressions().get(0).paths());
  }
}
