package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix} and {@code --diff} write, byte by byte. */
class RepairTest {

  private static final String BROKEN =
      "\ufeffGood day, and welcome to our call.\r\n大家好,歡迎參加會議。\r\n\r\n"
          + "Thank you all.  \r\n謝謝各位,,再見 。";

  private static final String REPAIRED = BROKEN.replace("好,歡", "好，歡").replace("各位,,再見 。", "各位，再見。");

  @TempDir private Path folder;

  private record Outcome(ExitStatus status, String out, String err) {}

  private static Outcome run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Terminal.NONE);
    ExitStatus status = Main.run(arguments, streams);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFileKeepsItsMarkItsLineEndsAndAllElse() throws IOException {
    Path file = Files.writeString(folder.resolve("call.txt"), BROKEN);
    Outcome outcome = run("", "check", "--fix", "--fail-on", "minor", file.toString());
    assertArrayEquals(REPAIRED.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.out());
    assertTrue(outcome.err().contains("Fixed 2 findings in "), outcome.err());
    Outcome again = run("", "check", "--fix", file.toString());
    assertEquals("", again.err());
    assertArrayEquals(REPAIRED.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void standardInputGoesRepairedToStandardOutput() {
    Outcome outcome = run(BROKEN, "check", "--fix", "-o", "jsonl", "-");
    assertEquals(REPAIRED, outcome.out());
  }

  @Test
  void aDiffWritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("call.txt"), BROKEN);
    Outcome outcome = run("", "check", "--diff", file.toString());
    assertEquals(BROKEN, Files.readString(file));
    assertTrue(outcome.out().startsWith("--- "), outcome.out());
    assertTrue(outcome.out().contains("\n-大家好,歡迎參加會議。\r\n+大家好，歡迎參加會議。\r\n"), outcome.out());
    assertTrue(outcome.err().contains("Would fix 2 findings in "), outcome.err());
  }

  @Test
  void numbersAreRepairedOnDemandOnly() throws IOException {
    String wrong = "source\ttarget\r\nSales were $3.5 billion.\t銷售額為 3.5 億美元。\tdone\r\n";
    String right = wrong.replace("3.5 億", "35 億");
    Path file = Files.writeString(folder.resolve("call.tsv"), wrong);

    Outcome safe = run("", "check", "--fix", file.toString());
    assertArrayEquals(wrong.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    Outcome shown = run("", "check", "--diff", "--unsafe-fixes", file.toString());
    assertArrayEquals(wrong.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    Outcome all = run("", "check", "--fix", "--unsafe-fixes", file.toString());

    assertEquals(ExitStatus.FINDINGS, safe.status());
    assertTrue(shown.out().contains("+Sales were $3.5 billion.\t銷售額為 35 億美元"), shown.out());
    assertEquals(ExitStatus.CLEAN, all.status(), all.out());
    assertArrayEquals(right.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void whatIsHiddenIsNotRepaired() throws IOException {
    Path file = Files.writeString(folder.resolve("call.txt"), BROKEN);
    Path baseline = folder.resolve("known.json");
    run("", "check", "--create-baseline", baseline.toString(), file.toString());

    run("", "check", "--fix", "--baseline", baseline.toString(), file.toString());

    assertEquals(BROKEN, Files.readString(file));
  }

  @Test
  void unsafeFixesGoWithARepair() {
    Outcome outcome = run(BROKEN, "check", "--unsafe-fixes", "-");
    assertEquals(ExitStatus.FAULT, outcome.status());
    assertTrue(outcome.err().contains("goes with --fix or --diff"), outcome.err());
  }
}
