package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations as they hold for runs. */
class ConfigRunTest {

  /** Its findings are one of TYP001 and one of TYP002, both minor. */
  private static final String CALL =
      "Good day, and welcome to our call.\n大家好，，歡迎參加會議。\n\nThank you, all.\n謝謝,各位。\n";

  @TempDir private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write("calls/a.txt", CALL);
    write("drafts/b.txt", CALL);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CommandLineRun check(Object... more) {
    Object[] all = new Object[more.length + 3];
    System.arraycopy(new Object[] {"check", "-o", "concise"}, 0, all, 0, 3);
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandLineRun.of(all);
  }

  @Test
  void theNearestConfigurationHoldsForEachDocumentOfARun() throws IOException {
    write("bilint.yaml", "select: [TYP001]\nfail-on: minor\n");
    write("drafts/bilint.yaml", "select: [TYP002]\nfail-on: never\n");

    CommandLineRun both = check(folder);

    assertEquals(List.of("TYP001", "TYP002"), both.rules(), both.err());
    assertEquals(ExitStatus.FINDINGS, both.status());
    assertEquals(ExitStatus.CLEAN, check(folder.resolve("drafts")).status());
  }

  @Test
  void theCommandLineWins() throws IOException {
    write("bilint.yaml", "select: [typography]\nignore: [TYP001]\nfail-on: minor\n");
    Path call = folder.resolve("calls/a.txt");

    assertEquals(List.of("TYP002"), check(call).rules());
    assertEquals(List.of(), check(call, "--ignore", "TYP002").rules());
    assertEquals(List.of("TYP001"), check(call, "--select", "TYP001").rules());
    assertEquals(ExitStatus.CLEAN, check(call, "--fail-on", "major").status());
    assertEquals(List.of("TYP001", "TYP002"), check(call, "--no-config").rules());
  }

  @Test
  void aFileThatIsNamedIsReadForAllDocuments() throws IOException {
    write("bilint.yaml", "ignore: [typography]\n");
    Path other = write("other/gate.yaml", "select: [TYP002]\n");

    assertEquals(List.of("TYP002", "TYP002"), check(folder, "--config", other).rules());
    CommandLineRun none = check(folder, "--config", folder.resolve("none.yaml"));
    assertEquals(ExitStatus.FAULT, none.status());
    assertEquals(ExitStatus.FAULT, check(folder, "--config", other, "--no-config").status());
  }

  @Test
  void severitiesBudgetsAndOverridesHold() throws IOException {
    Path config =
        write(
            "bilint.yaml",
            """
            select: [TYP001, TYP002]
            severity: {TYP001: critical, typography: neutral}
            overrides:
              - {paths: [drafts/], severity: {TYP001: neutral}, budgets: {typography: 0}}
            """);

    CommandLineRun run = check(folder);

    assertEquals(
        List.of("critical TYP001", "neutral TYP002", "neutral TYP001", "neutral TYP002"),
        run.out().lines().map(l -> l.replaceFirst(".*:\\d+: (\\w+ \\w+) .*", "$1")).toList());
    assertEquals(ExitStatus.FINDINGS, run.status());
    assertEquals(ExitStatus.CLEAN, check(folder.resolve("drafts")).status());
    Files.writeString(config, "select: [TYP001]\nbudgets: {typography: 0}\n");
    assertEquals(ExitStatus.FINDINGS, check(folder.resolve("drafts")).status());
    assertEquals(
        ExitStatus.CLEAN, check(folder.resolve("drafts"), "--budget=typography=900").status());
  }

  @Test
  void termbasesAndRulesAreFoundFromTheConfiguration() throws IOException {
    write("house/terms.csv", "term,preferred,allowed,forbidden,locale\ncall,電話會,,會議=house,zh-TW\n");
    write("bilint.yaml", "termbases: [house/terms.csv]\nselect: [TERM001]\n");

    assertEquals(List.of("TERM001"), check(folder.resolve("calls")).rules());
    write("bilint.yaml", "termbases: [house/none.csv]\n");
    CommandLineRun none = check(folder.resolve("calls"));
    assertEquals(ExitStatus.FAULT, none.status());
    assertTrue(none.err().contains("bilint.yaml:1:13: "), none.err());
  }

  @Test
  void wordsThatMeanNoRuleAreFaultsWithTheirPlace() throws IOException {
    for (String text :
        List.of(
            "select: [TYP01]",
            "ignore: [TYP01]",
            "severity: {TYP01: minor}",
            "suppress: [{rules: TYP01, reason: none}]")) {
      write("bilint.yaml", text + "\n");
      CommandLineRun run = check(folder);
      assertEquals(ExitStatus.FAULT, run.status(), text);
      int column = text.indexOf("TYP01") + 1;
      assertTrue(run.err().contains("bilint.yaml:1:" + column + ": no rule"), run.err());
      assertTrue(run.err().contains("did you mean `TYP001`"), run.err());
    }
  }

  @Test
  void suppressionsHideAndUnusedOnesAreTold() throws IOException {
    write(
        "bilint.yaml",
        """
        select: [typography]
        suppress:
          - {paths: [calls/], rules: [TYP001], reason: as the speaker said it}
          - {text: ',', reason: half a mark is enough}
          - {rules: [TYP003], reason: never there}
          - {paths: [drafts/b.txt], text: nothing of the kind, reason: long gone}
          - {rules: [number], reason: does not run}
        """);

    CommandLineRun all = check(folder);
    CommandLineRun one = check(folder.resolve("calls/a.txt"));

    assertEquals(List.of("TYP001"), all.rules());
    assertTrue(all.err().contains("3 findings are hidden: 3 by the configuration"), all.err());
    assertEquals(
        List.of("bilint.yaml:5:5: the suppression", "bilint.yaml:6:5: the suppression"),
        all.err()
            .lines()
            .filter(l -> l.startsWith("warning"))
            .map(l -> l.replaceFirst(".*(bilint.yaml:\\d+:\\d+: the suppression).*", "$1"))
            .toList());
    assertEquals(0, one.err().lines().filter(line -> line.startsWith("warning")).count());
  }

  @Test
  void initWritesAFileOnceAndConfigShowsWhatHolds() throws IOException {
    Path drafts = folder.resolve("drafts");

    assertEquals(ExitStatus.CLEAN, CommandLineRun.of("init", drafts).status());
    CommandLineRun again = CommandLineRun.of("init", drafts);
    CommandLineRun shown = CommandLineRun.of("config", drafts.resolve("new.txt"));
    CommandLineRun without = CommandLineRun.of("config", "--no-config", drafts.resolve("new.txt"));

    assertEquals(ExitStatus.FAULT, again.status());
    assertTrue(again.err().contains("is there already"), again.err());
    assertEquals(ExitStatus.CLEAN, check(drafts).status());
    assertTrue(shown.out().endsWith("drafts/bilint.yaml\nfail-on: major\n"), shown.out());
    assertTrue(without.out().endsWith("configuration: none\n"), without.out());
    assertTrue(CommandLineRun.of("init", "--schema").out().contains("\"max-penalty\""));
  }
}
