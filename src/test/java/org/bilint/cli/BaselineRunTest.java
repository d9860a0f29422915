package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.BaselineFile;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known does not count: baselines from the first to their last entry. */
class BaselineRunTest {

  private static final String CALL =
      "Good day, and welcome to our call.\n大家好，，歡迎參加會議。\n\nThank you, all.\n謝謝,各位。\n";

  @TempDir private Path folder;
  private Path call;
  private Path baseline;

  @BeforeEach
  void setUp() throws IOException {
    call = Files.createDirectories(folder.resolve("calls")).resolve("a.txt");
    Files.writeString(call, CALL);
    baseline = folder.resolve("known.json");
  }

  private CommandLineRun check(Object... more) {
    Object[] all = new Object[more.length + 7];
    Object[] first = {"check", "-o", "concise", "--select", "typography", "--fail-on", "minor"};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return CommandLineRun.of(all);
  }

  private List<Decided> entries() throws IOException {
    return BaselineFile.read("known.json", Files.readString(baseline)).entries();
  }

  private void decide(int index, Decision decision, String comment) throws IOException {
    List<Decided> all = new java.util.ArrayList<>(entries());
    Decided one = all.get(index);
    all.set(index, new Decided(one.path(), one.fingerprint(), one.rule(), decision, comment));
    Files.writeString(baseline, BaselineFile.write(new Baseline(all)));
  }

  @Test
  void whatIsKnownPassesAndWhatIsNewFails() throws IOException {
    CommandLineRun created = check(call, "--create-baseline", baseline);
    CommandLineRun known = check(call, "--baseline", baseline);
    Files.writeString(call, "First, all of it.\n首先，，全部。\n\n" + CALL);
    CommandLineRun more = check(call, "--baseline", baseline);

    assertEquals(ExitStatus.CLEAN, created.status(), created.out());
    assertTrue(created.err().contains("known.json: 2 entries, 0 removed"), created.err());
    assertEquals("", known.out());
    assertEquals(ExitStatus.CLEAN, known.status());
    assertTrue(known.err().contains("2 findings are hidden: 2 in the baseline"), known.err());
    assertEquals(ExitStatus.FINDINGS, more.status());
    assertTrue(more.out().startsWith(call + ":2:3: minor TYP001 "), more.out());
    assertEquals(1, more.out().lines().count());
  }

  @Test
  void pathsCountFromTheBaseline() throws IOException {
    check(folder, "--create-baseline", baseline);

    assertEquals(
        List.of("calls/a.txt", "calls/a.txt"), entries().stream().map(Decided::path).toList());
    Path moved = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(folder.resolve("calls"), moved.resolve("calls"));
    Files.move(baseline, moved.resolve("known.json"));
    assertEquals(
        ExitStatus.CLEAN, check(moved, "--baseline", moved.resolve("known.json")).status());
  }

  @Test
  void pathsOfReportsAndOfTheRepositoryAreUnderstood() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("gate/deep")).resolve("known.json");
    check(call, "--create-baseline", baseline);
    List<Decided> own = entries();
    for (String path : List.of(call.toString(), "calls/a.txt", "../../calls/a.txt")) {
      Files.createDirectories(folder.resolve(".git"));
      List<Decided> renamed = own.stream().map(each -> each.at(path)).toList();
      Files.writeString(deep, BaselineFile.write(new Baseline(renamed)));
      assertEquals(ExitStatus.CLEAN, check(call, "--baseline", deep).status(), path);
    }
  }

  @Test
  void decisionsHideOrDoNot() throws IOException {
    check(call, "--create-baseline", baseline);
    for (Decision decision : Decision.values()) {
      decide(0, decision, "");
      decide(1, decision, "");
      CommandLineRun run = check(call, "--baseline", baseline);
      boolean hides = decision == Decision.KNOWN || decision == Decision.FALSE_ALARM;
      assertEquals(hides ? ExitStatus.CLEAN : ExitStatus.FINDINGS, run.status(), decision.word());
    }
  }

  @Test
  void whoDecidesSeesWhatIsDecided() throws IOException {
    check(call, "--create-baseline", baseline);
    Path html = folder.resolve("report.html");
    Path json = folder.resolve("report.json");

    CommandLineRun run =
        check(call, "--baseline", baseline, "-o", "html=" + html, "-o", "json=" + json);

    assertEquals(ExitStatus.CLEAN, run.status());
    assertTrue(Files.readString(html).contains("TYP001"));
    assertTrue(!Files.readString(json).contains("TYP001"));
  }

  @Test
  void anUpdateKeepsWhatPeopleWroteAndDropsWhatIsGone() throws IOException {
    Files.writeString(call.resolveSibling("b.txt"), CALL);
    check(folder, "--create-baseline", baseline);
    decide(0, Decision.FALSE_ALARM, "it is said so");
    Files.writeString(call, CALL.replace("，，", "，").replace("all.", "all, of you."));
    List<Decided> before = entries();

    CommandLineRun updated = check(call, "--create-baseline", baseline);

    List<Decided> after = entries();
    assertTrue(updated.err().contains("known.json: 3 entries, 1 removed"), updated.err());
    assertEquals(before.subList(2, 4), after.subList(1, 3), "b.txt was not checked");
    assertEquals(1, after.stream().filter(each -> each.path().equals("calls/a.txt")).count());
    Optional<Decided> kept =
        after.stream().filter(each -> each.comment().equals("it is said so")).findFirst();
    boolean markWasDecided = before.get(0).rule().equals("TYP001");
    assertEquals(!markWasDecided, kept.isPresent());
  }

  @Test
  void pruningRemovesWhatIsGoneAndAddsNothing() throws IOException {
    check(call, "--create-baseline", baseline);
    Files.writeString(call, CALL.replace("謝,", "謝，") + "\nYes, sure.\n是的，，當然。\n");

    CommandLineRun plain = check(call, "--baseline", baseline);
    CommandLineRun other = check(call, "--baseline", baseline, "--ignore", "TYP002");
    CommandLineRun pruned = check(call, "--baseline", baseline, "--prune-baseline");

    assertTrue(plain.err().contains("1 entry of "), plain.err());
    assertTrue(!other.err().contains("no longer"), "TYP002 did not run: " + other.err());
    assertTrue(pruned.err().contains("known.json: 1 entry, 1 removed"), pruned.err());
    assertEquals(ExitStatus.FINDINGS, pruned.status());
    assertEquals(List.of("TYP001"), entries().stream().map(Decided::rule).toList());
  }

  @Test
  void aConfigurationMayNameTheBaseline() throws IOException {
    Files.writeString(folder.resolve("bilint.yaml"), "baseline: known.json\n");

    CommandLineRun none = check(call);
    CommandLineRun created = check(call, "--create-baseline", baseline);
    CommandLineRun known = check(call);

    assertEquals(ExitStatus.FAULT, none.status());
    assertTrue(none.err().contains("bilint.yaml:1:11: "), none.err());
    assertEquals(ExitStatus.CLEAN, created.status());
    assertEquals(ExitStatus.CLEAN, known.status());
  }

  @Test
  void faultsAreTold() throws IOException {
    Files.writeString(baseline, "{\"schema\": \"other/1\"}");
    CommandLineRun unknown = check(call, "--baseline", baseline);

    assertEquals(ExitStatus.FAULT, unknown.status());
    assertTrue(unknown.err().contains("known.json:1:12: unknown schema"), unknown.err());
    assertEquals(ExitStatus.FAULT, check(call, "--prune-baseline").status());
    assertEquals(
        ExitStatus.FAULT, check(call, "--prune-baseline", "--create-baseline", baseline).status());
  }
}
