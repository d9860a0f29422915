package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a branch brought, in a real repository: the journey of a pull request. */
class NewOnlyTest {

  private static final String CALL =
      """
      Good day, and welcome to our call.
      大家好，，歡迎參加會議。

      Our backlog stood at $1.36 billion on September 30.
      截至 9 月 30 日，未交貨訂單達 13.6 億美元。
      """;

  /** The same with a critical error: 10,000 times too small. */
  private static final String WRONG = CALL.replace("13.6 億", "13.6 萬");

  @TempDir private Path repository;
  private Path call;

  @BeforeAll
  static void needsGit() {
    boolean there;
    try {
      there = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      there = false;
    }
    assumeTrue(there, "skipped: no git");
  }

  @BeforeEach
  void setUp() throws Exception {
    call = Files.createDirectories(repository.resolve("calls")).resolve("q3.txt");
    git("init", "-q", "-b", "main");
    Files.writeString(call, CALL);
    commit("first");
    git("checkout", "-q", "-b", "topic");
  }

  private String git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private CommandLineRun check(Object... more) {
    Object[] all = new Object[more.length + 5];
    Object[] first = {"check", "-o", "concise", "--select", "number,typography"};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return CommandLineRun.of(all);
  }

  @Test
  void aNewCriticalErrorFailsAtItsLineAndPassesOnceItIsInTheBaseline() throws Exception {
    Files.writeString(call, "Good morning.\n早安。\n\n" + WRONG);
    Path baseline = repository.resolve("bilint-baseline.json");

    CommandLineRun failed = check(repository, "--new-only", "main");
    CommandLineRun created = check(repository, "--create-baseline", baseline);
    CommandLineRun passed = check(repository, "--new-only", "main", "--baseline", baseline);

    assertEquals(ExitStatus.FINDINGS, failed.status(), failed.err());
    assertEquals(1, failed.out().lines().count(), failed.out());
    assertTrue(failed.out().startsWith(call + ":8:20: critical NUM004 "), failed.out());
    assertTrue(failed.err().contains("1 finding is hidden: 1 there before"), failed.err());
    assertEquals(ExitStatus.CLEAN, created.status());
    assertEquals(ExitStatus.CLEAN, passed.status(), passed.out());
  }

  @Test
  void aDocumentAsItWasHasNothingNew() {
    CommandLineRun run = check(call, "--new-only", "main", "--fail-on", "minor");

    assertEquals("", run.out());
    assertEquals(ExitStatus.CLEAN, run.status());
  }

  @Test
  void aRenamedDocumentIsHeldAgainstItsOldName() throws Exception {
    Path renamed = repository.resolve("archive/third-quarter.txt");
    Files.createDirectories(renamed.getParent());
    Files.move(call, renamed);
    Files.writeString(renamed, WRONG);
    git("add", "-A");

    assertEquals(List.of("NUM004"), check(repository, "--new-only", "main").rules());
  }

  @Test
  void aNewDocumentIsNewAltogether() throws Exception {
    Path added = Files.writeString(call.resolveSibling("q4.txt"), CALL);

    assertEquals(List.of("TYP001"), check(added, "--new-only", "main").rules());
  }

  @Test
  void whatTheOtherBranchBroughtSinceIsNotCounted() throws Exception {
    Files.writeString(call, CALL.replace("，，", "，"));
    commit("put right");
    Files.writeString(call, WRONG);
    commit("bring both");
    git("checkout", "-q", "main");
    Files.writeString(call, CALL.replace("，，", "，"));
    commit("put right there too");
    git("checkout", "-q", "topic");

    assertEquals(List.of("TYP001", "NUM004"), check(call, "--new-only", "main").rules());
    assertEquals(List.of("NUM004"), check(call, "--new-only", "main...").rules());
  }

  @Test
  void linkedWorkTreesAndWindowsLineEndsAreRead() throws Exception {
    Path linked = repository.resolveSibling(repository.getFileName() + "-linked");
    git("worktree", "add", "-q", linked.toString(), "-b", "linked");
    Path there = linked.resolve("calls/q3.txt");
    Files.writeString(there, WRONG.replace("\n", "\r\n"));

    assertEquals(List.of("NUM004"), check(there, "--new-only", "main").rules());
  }

  @Test
  void faultsAreTold(@TempDir Path elsewhere) throws Exception {
    Path alone = Files.writeString(elsewhere.resolve("a.txt"), CALL);

    CommandLineRun none = check(alone, "--new-only", "main");
    CommandLineRun unknown = check(call, "--new-only", "no-such-branch");
    CommandLineRun option = check(call, "--new-only=--all");

    assertEquals(ExitStatus.FAULT, none.status());
    assertTrue(none.err().contains("a.txt is in no git repository"), none.err());
    assertEquals(ExitStatus.FAULT, unknown.status());
    assertTrue(unknown.err().contains("no revision `no-such-branch`"), unknown.err());
    assertEquals(ExitStatus.FAULT, option.status());
    assertEquals(ExitStatus.FAULT, check("-", "--new-only", "main").status());
  }
}
