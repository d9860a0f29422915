package org.bilint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment and started again ends where an undisturbed one does. */
@Tag("process")
class AuditKillTest {

  private static final int KILLS = 20;
  private static final int CALLS = 40;
  private static final int PAIRS = 8;

  /** Documents that are equal to another one, and take over what it has. */
  private static final int COPIES = 6;

  private static final int FAULT = 2;
  private static final int FINDINGS = 1;

  @TempDir static Path folder;

  private static Path calls;
  private static SortedMap<String, String> expected;

  /** Milliseconds that an undisturbed run takes. */
  private static long whole;

  @BeforeAll
  static void runUndisturbed() throws IOException, InterruptedException {
    calls = folder.resolve("calls");
    GeneratedArchive.write(calls, CALLS, PAIRS, 3);
    for (int i = 0; i < COPIES; i++) {
      Path copy = calls.resolve("copies/2024-01-0" + i + "_harbor.txt");
      Files.createDirectories(copy.getParent());
      Files.copy(calls.resolve("arden/2023-01-10_harbor.txt"), copy);
    }
    long start = System.nanoTime();
    assertEquals(FINDINGS, run(folder.resolve("undisturbed")).waitFor());
    whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    expected = AuditFolder.views(folder.resolve("undisturbed"));
  }

  @Test
  void aKilledRunGoesOn() throws IOException, InterruptedException {
    Random random = new Random(20);
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path out = folder.resolve("round" + round);
      boolean ended = false;
      while (!ended) {
        Process process = run(out);
        // Past the JVM's own start, and up to somewhat beyond the end.
        long delay = whole / 6 + (long) (random.nextDouble() * whole);
        ended = kills == KILLS || process.waitFor(delay, TimeUnit.MILLISECONDS);
        if (ended) {
          assertEquals(FINDINGS, process.waitFor());
        } else {
          process.destroyForcibly().waitFor();
          kills++;
        }
      }
      assertEquals(
          Set.of(),
          AuditFolder.differing(expected, AuditFolder.views(out)),
          "round " + round + ", " + kills + " kills");
    }
  }

  /** A file may not grow beyond so many blocks of 1 KiB; the rest of a full disk is the same. */
  @Test
  void aFullDiskIsTold() throws IOException, InterruptedException {
    Path out = folder.resolve("full");
    Path errors = folder.resolve("errors.txt");
    List<String> limited =
        new ArrayList<>(List.of("bash", "-c", "ulimit -f 60; exec \"$@\"", "bash"));
    limited.addAll(command(out));
    Process full =
        new ProcessBuilder(limited)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    int status = full.waitFor();
    String told = Files.readString(errors);
    assertEquals(FAULT, status, told);
    assertTrue(told.contains("error: ") && told.contains("audit.db"), told);

    assertEquals(FINDINGS, run(out).waitFor());
    assertEquals(
        Set.of(),
        AuditFolder.differing(expected, AuditFolder.views(out)),
        "after the disk has room again");
  }

  private static Process run(Path out) throws IOException {
    return new ProcessBuilder(command(out))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> command(Path out) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx512m",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "org.bilint.cli.Main",
        "audit",
        calls.toString(),
        "--out",
        out.toString(),
        "--metadata-pattern",
        "{company}/{date}_{engine}.txt",
        "--profile",
        "fast",
        "--reports",
        "3",
        "--quiet");
  }
}
