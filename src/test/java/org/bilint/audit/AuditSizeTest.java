package org.bilint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive of any size goes through 512 MB of heap, a huge document included. Writes {@code
 * reports/audit.md} with {@code mvn -B test -Dtest=AuditSizeTest -Dtest.excluded=
 * -Dbilint.update=true}; {@code -Dbilint.audit.pairs=N} and {@code -Dbilint.audit.huge=N} make it
 * smaller.
 */
@Tag("slow")
class AuditSizeTest {

  private static final long PAIRS = Long.getLong("bilint.audit.pairs", 2_000_000);
  private static final long HUGE = Long.getLong("bilint.audit.huge", 200_000);
  private static final int PER_CALL = 100;
  private static final int CALLS = (int) ((PAIRS - HUGE) / PER_CALL);
  private static final Pattern AFTER = Pattern.compile("->(\\d+)M\\((\\d+)M\\)");

  @TempDir Path folder;

  /** What a run took. */
  private record Run(double seconds, double processor, int heap) {}

  @Test
  void theHeapIsBounded() throws IOException, InterruptedException {
    Path calls = folder.resolve("calls");
    GeneratedArchive.write(calls, CALLS, PER_CALL, 1);
    StringBuilder huge = new StringBuilder();
    for (long pairs = 0, i = 0; pairs < HUGE; pairs += PER_CALL, i++) {
      String engine = GeneratedArchive.ENGINES.get((int) (i % 3));
      huge.append(GeneratedArchive.call(i, engine, (int) (i % 36), PER_CALL));
    }
    Files.writeString(calls.resolve("huge.txt"), huge);
    Path out = folder.resolve("out");

    Run first = audit(calls, out);
    Run second = audit(calls, out);
    assertTrue(first.heap <= 512, "heap " + first.heap);
    long pairs = sum(out, "", StoredDocument::pairs);
    long words = sum(out, "", StoredDocument::words);
    long ofHuge = sum(out, "huge.txt", StoredDocument::pairs);
    assertTrue(pairs >= PAIRS && ofHuge >= HUGE, pairs + " pairs, " + ofHuge + " of the huge one");

    String report =
        String.format(
            Locale.ROOT,
            """
            # Audits

            Made by `mvn -B test -Dtest=AuditSizeTest -Dtest.excluded= -Dbilint.update=true`; %s
            The archive is generated: %,d pairs of %d words, %,d of them in one document, the others in calls of about %d.
            `bilint audit` with the default rules, all views and no reports, as a process with `-Xmx512m`.

            | run | wall | processor | processor for a pair | heap after a collection, at most |
            |---|--:|--:|--:|--:|
            | everything new | %.0f s | %.0f s | %.2f ms | %d MB |
            | nothing changed: walk, hash, views | %.0f s | %.0f s | %.3f ms | %d MB |

            Store: %.1f MB on disk, %.0f bytes a pair.
            """,
            PAIRS == 2_000_000
                ? "nothing was made smaller."
                : "made smaller by `-Dbilint.audit.pairs` and `-Dbilint.audit.huge`.",
            pairs,
            words / pairs,
            ofHuge,
            (pairs - ofHuge) / Math.max(1, CALLS),
            first.seconds,
            first.processor,
            1000 * first.processor / pairs,
            first.heap,
            second.seconds,
            second.processor,
            1000 * second.processor / pairs,
            second.heap,
            Files.size(out.resolve("audit.db")) / 1e6,
            Files.size(out.resolve("audit.db")) / (double) pairs);
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(Path.of("reports", "audit.md"), report);
    }
  }

  /** What the store counts: more pairs than paragraphs, for speakers' lines are pairs, too. */
  private static long sum(Path out, String end, ToLongFunction<StoredDocument> figure) {
    long[] sum = new long[1];
    try (AuditReader reader = AuditReader.open(out.toFile())) {
      reader.documents(each -> sum[0] += each.path().endsWith(end) ? figure.applyAsLong(each) : 0);
    }
    return sum[0];
  }

  private Run audit(Path calls, Path out) throws IOException, InterruptedException {
    Path log = folder.resolve("gc.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Xlog:gc:file=" + log, "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of("org.bilint.cli.Main", "audit", calls.toString()));
    command.addAll(List.of("--out", out.toString(), "--reports", "0", "--fail-on", "never"));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    double processor = 0;
    while (process.isAlive()) {
      Thread.sleep(100);
      processor =
          process.info().totalCpuDuration().map(each -> each.toMillis() / 1e3).orElse(processor);
    }
    assertEquals(0, process.exitValue());
    return new Run((System.nanoTime() - start) / 1e9, processor, heap(log));
  }

  private static int heap(Path log) throws IOException {
    int most = 0;
    Matcher after = AFTER.matcher(Files.readString(log));
    while (after.find()) {
      most = Math.max(most, Integer.parseInt(after.group(1)));
    }
    return most;
  }
}
