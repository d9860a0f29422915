package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Times whole processes and writes {@code reports/bench.md}: {@code ./bilint --version && mvn -B
 * test -Dtest=WholeRunBenchTest -Dtest.excluded= -Dbilint.update=true}.
 */
@Tag("slow")
class WholeRunBenchTest {

  private static final int RUNS = 7;

  @Test
  void timesWholeProcesses() throws IOException, InterruptedException {
    Path jar = Path.of("target", "bilint.jar").toAbsolutePath();
    Path archive = Path.of("target", "bilint.jsa").toAbsolutePath();
    Assumptions.assumeTrue(
        Files.exists(jar) && Files.exists(archive), "skipped: run ./bilint once, it builds both");
    Path call =
        SharedData.find("seed/amazon-2025-q2-call.en-zh-TW.txt")
            .orElse(Path.of("corpora", "harbor-robotics-2025-q3.en-zh-TW.txt"));
    List<String> plain =
        List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
    String shared = "-XX:SharedArchiveFile=" + archive;
    StringBuilder out = new StringBuilder("# Whole runs\n\n");
    out.append(
        "Made by `./bilint --version && mvn -B test -Dtest=WholeRunBenchTest -Dtest.excluded=");
    out.append(" -Dbilint.update=true`.\n");
    out.append("Wall time of a process, ")
        .append(RUNS)
        .append(" runs after one that is not counted, on ");
    out.append(Runtime.getRuntime().availableProcessors()).append(" processors.\n");
    out.append("The call: `").append(call.getFileName()).append("`.\n\n");
    out.append("| run | least | median | most |\n|---|--:|--:|--:|\n");
    row(out, "Java alone (`java -version`)", plain, List.of("-version"));
    row(out, "`bilint --version`", plain, List.of(shared, "-jar", jar.toString(), "--version"));
    List<String> check =
        List.of("-jar", jar.toString(), "check", call.toString(), "--fail-on", "never");
    row(out, "`bilint check` of the call", plain, join(List.of(shared), check));
    row(out, "... without the class-data archive", plain, check);
    Path terms = Path.of("target", "large-termbase.csv");
    Files.writeString(terms, TermbaseSizeTest.termbase(Files.readString(call)));
    row(
        out,
        "`bilint check` of the call with a termbase of 20,000 entries",
        plain,
        join(List.of(shared), join(check, List.of("--termbase", terms.toString()))));
    row(
        out,
        "`./bilint check` of the call, launcher included",
        List.of("./bilint"),
        check.subList(2, check.size()));
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(Path.of("reports", "bench.md"), out.toString());
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static void row(
      StringBuilder out, String name, List<String> program, List<String> arguments)
      throws IOException, InterruptedException {
    double[] seconds = new double[RUNS];
    time(join(program, arguments));
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = time(join(program, arguments));
    }
    Arrays.sort(seconds);
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %.2f s | %.2f s | %.2f s |%n",
            name,
            seconds[0],
            seconds[RUNS / 2],
            seconds[RUNS - 1]));
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    assertEquals(0, ended ? process.exitValue() : -1, command.toString());
    return (System.nanoTime() - start) / 1e9;
  }
}
