package org.bilint.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Times whole runs over more and more calls, and what others take for the same pairs, and writes
 * {@code reports/bench-growth.md}: {@code ./bilint --version && mvn -B test -Pbench
 * -Dtest=GrowthBenchTest -Dtest.excluded= -Dbilint.update=true}.
 */
@Tag("slow")
class GrowthBenchTest {

  private static final Path FOLDER = Path.of("target", "bench");
  private static final Path JAR = Path.of("target", "bilint.jar");
  private static final Path ARCHIVE = Path.of("target", "bilint.jsa");
  private static final String OKAPI = "org.bilint.bench.OkapiPeer";

  private final StringBuilder out = new StringBuilder();

  @Test
  void timesRunsOverMoreAndMoreCalls() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.exists(JAR) && Files.exists(ARCHIVE), "skipped: run ./bilint once, it builds both");
    int[] sizes =
        Arrays.stream(System.getProperty("bilint.calls", "1,10,100,1000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    head(sizes);
    VariedCalls calls = VariedCalls.open();
    for (int size : sizes) {
      Path folder = FOLDER.resolve("calls-" + size);
      Path pairs = FOLDER.resolve("pairs-" + size + ".tsv");
      write(calls, size, folder, pairs);
      row(size, "bilint", bilint(folder));
      row(size, "bilint, `--profile fast`", bilint(folder, "--profile", "fast"));
      row(size, "reading and decoding alone", java(ReadPeer.class.getName(), folder));
      row(size, "Okapi's quality check", isThere(OKAPI) ? java(OKAPI, pairs) : List.of());
      List<String> filter =
          List.of("pofilter", po(pairs).toString(), "" + FOLDER.resolve("out.po"));
      row(size, "pofilter", onPath("pofilter") ? filter : List.of());
    }
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(Path.of("reports", "bench-growth.md"), out.toString());
    }
  }

  private void head(int[] sizes) {
    out.append("# Runs over more and more calls\n\n");
    out.append("Made by `./bilint --version && mvn -B test -Pbench -Dtest=GrowthBenchTest");
    out.append(" -Dtest.excluded= -Dbilint.update=true`");
    out.append(sizes[sizes.length - 1] == 1000 ? "" : ", fewer calls by `-Dbilint.calls=1,10,100`");
    out.append(".\nEach run is one process, run once, start-up included, on ");
    out.append(Runtime.getRuntime().availableProcessors()).append(" processors; bilint's");
    out.append(" heap is at most 1 GB.\nNo two calls are alike: see `VariedCalls`. Processor time");
    out.append(" and peak are the last seen before the end, 20 looks a second.\n\n");
    out.append("| calls | pairs | run | wall | processor | ms a pair, wall | peak |\n");
    out.append("|--:|--:|---|--:|--:|--:|--:|\n");
  }

  private static List<String> bilint(Path folder, String... more) {
    List<String> command = new ArrayList<>(List.of(java()));
    // As the launcher starts it.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-Xmx1g", "-XX:SharedArchiveFile=" + ARCHIVE));
    command.addAll(List.of("-jar", JAR.toString(), "check", folder.toString()));
    command.addAll(List.of("-o", "jsonl=" + FOLDER.resolve("findings.jsonl"), "-q"));
    command.addAll(List.of("--fail-on", "never"));
    command.addAll(List.of(more));
    return command;
  }

  private static List<String> java(String main, Path argument) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(java(), "-cp", path, main, argument.toString());
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static boolean isThere(String main) {
    return GrowthBenchTest.class.getResource("/" + main.replace('.', '/') + ".class") != null;
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** The calls as files, and their pairs as one of two columns. */
  private static void write(VariedCalls calls, int size, Path folder, Path pairs)
      throws IOException {
    Files.createDirectories(folder);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < size; i++) {
      String call = calls.call(i);
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "call-%04d.txt", i)), call);
      List<String> lines = call.lines().toList();
      for (int k = 0; k + 1 < lines.size(); k += 2) {
        if (!lines.get(k).equals(lines.get(k + 1))) {
          all.append(lines.get(k)).append('\t').append(lines.get(k + 1)).append('\n');
        }
      }
    }
    Files.writeString(pairs, all);
  }

  private static Path po(Path pairs) throws IOException {
    StringBuilder text = new StringBuilder("msgid \"\"\nmsgstr \"Language: zh_TW\\n\"\n");
    int number = 0;
    for (String line : Files.readAllLines(pairs)) {
      String[] sides = line.replace("\\", "\\\\").replace("\"", "\\\"").split("\t", -1);
      text.append("\nmsgctxt \"").append(++number).append("\"\nmsgid \"").append(sides[0]);
      text.append("\"\nmsgstr \"").append(sides[1]).append("\"\n");
    }
    Path po = pairs.resolveSibling(pairs.getFileName() + ".po");
    Files.writeString(po, text, StandardCharsets.UTF_8);
    return po;
  }

  /**
   * @param command empty if what is to be run is not there
   */
  private void row(int calls, String name, List<String> command)
      throws IOException, InterruptedException {
    int pairs = calls * VariedCalls.PAIRS;
    out.append(String.format(Locale.ROOT, "| %,d | %,d | %s | ", calls, pairs, name));
    if (command.isEmpty()) {
      out.append("not installed | | | |\n");
      return;
    }
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(FOLDER.resolve("log.txt").toFile())
            .start();
    process.getOutputStream().close();
    double processor = 0;
    long peak = 0;
    while (process.isAlive()) {
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(each -> each.toMillis() / 1e3).orElse(0.0));
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(50);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    assertTrue(process.exitValue() == 0, () -> command.toString());
    out.append(
        String.format(
            Locale.ROOT,
            "%.1f s | %.1f s | %.2f | %,d MB |%n",
            wall,
            processor,
            wall * 1000 / pairs,
            peak / 1024));
  }

  /** In kilobytes; 0 where the system does not tell. */
  private static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", "" + process, "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
