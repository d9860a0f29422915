package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

  @Test
  void aFileKeepsItsMarkItsLineEndsAndAllElse() throws IOException {
    Path file = Files.writeString(folder.resolve("call.txt"), BROKEN);
    CommandLineRun outcome =
        CommandLineRun.of("check", "--fix", "--fail-on", "minor", file.toString());
    assertArrayEquals(REPAIRED.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.out());
    assertTrue(outcome.err().contains("Fixed 2 findings in "), outcome.err());
    CommandLineRun again = CommandLineRun.of("check", "--fix", file.toString());
    assertEquals("", again.err());
    assertArrayEquals(REPAIRED.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void standardInputGoesRepairedToStandardOutput() {
    CommandLineRun outcome = CommandLineRun.withInput(BROKEN, "check", "--fix", "-o", "jsonl", "-");
    assertEquals(REPAIRED, outcome.out());
  }

  @Test
  void aDiffWritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("call.txt"), BROKEN);
    CommandLineRun outcome = CommandLineRun.of("check", "--diff", file.toString());
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

    CommandLineRun safe = CommandLineRun.of("check", "--fix", file.toString());
    assertArrayEquals(wrong.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    CommandLineRun shown = CommandLineRun.of("check", "--diff", "--unsafe-fixes", file.toString());
    assertArrayEquals(wrong.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    CommandLineRun all = CommandLineRun.of("check", "--fix", "--unsafe-fixes", file.toString());

    assertEquals(ExitStatus.FINDINGS, safe.status());
    assertTrue(shown.out().contains("+Sales were $3.5 billion.\t銷售額為 35 億美元"), shown.out());
    assertEquals(ExitStatus.CLEAN, all.status(), all.out());
    assertArrayEquals(right.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void whatIsHiddenIsNotRepaired() throws IOException {
    Path file = Files.writeString(folder.resolve("call.txt"), BROKEN);
    Path baseline = folder.resolve("known.json");
    CommandLineRun.of("check", "--create-baseline", baseline.toString(), file.toString());

    CommandLineRun.of("check", "--fix", "--baseline", baseline.toString(), file.toString());

    assertEquals(BROKEN, Files.readString(file));
  }

  @Test
  void unsafeFixesGoWithARepair() {
    CommandLineRun outcome = CommandLineRun.withInput(BROKEN, "check", "--unsafe-fixes", "-");
    assertEquals(ExitStatus.FAULT, outcome.status());
    assertTrue(outcome.err().contains("goes with --fix or --diff"), outcome.err());
  }
}
