package org.bilint.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private static final String OKAPI = "org.bilint.bench.OkapiPeer";
  private static final String LANGUAGETOOL = "org.bilint.bench.LanguageToolPeer";

  /** LanguageTool takes so long that it is given no more. */
  private static final int MOST_FOR_LANGUAGETOOL = 10;

  /** Read by Java itself, so that the launcher starts it as ever. */
  private static final String OPTIONS = "JDK_JAVA_OPTIONS";

  private static final String HEAP = System.getProperty("bilint.heap", "1g");

  private final StringBuilder out = new StringBuilder();
  private final List<String> failed = new ArrayList<>();

  @Test
  void timesRunsOverMoreAndMoreCalls() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Launcher.isReady(), "skipped: run ./bilint once, it builds the jar");
    List<Integer> sizes =
        words("bilint.calls", "1,10,100,1000").stream().map(Integer::valueOf).toList();
    List<String> inputs = words("bilint.inputs", "varied,copies");
    head(sizes);
    VariedCalls calls = VariedCalls.open();
    if (inputs.contains("varied")) {
      table("Calls of which no two are alike", "Made by `VariedCalls`.");
      for (int size : sizes) {
        Path folder = emptied("varied-" + size);
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < size; i++) {
          Files.writeString(folder.resolve(name(i)), calls.call(i));
          pairs.append(calls.pairs(i));
        }
        rows(size, folder, pairs.toString());
      }
    }
    if (inputs.contains("copies")) {
      table(
          "Copies of one call",
          "The call is `" + VariedCalls.original().getFileName() + "`, as it is.");
      for (int size : sizes) {
        Path folder = emptied("copies-" + size);
        for (int i = 0; i < size; i++) {
          Files.copy(VariedCalls.original(), folder.resolve(name(i)));
        }
        rows(size, folder, calls.originalPairs().repeat(size));
      }
    }
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(Path.of("reports", "bench-growth.md"), out.toString());
    } else {
      Files.writeString(FOLDER.resolve("bench-growth.md"), out.toString());
    }
    assertEquals(List.of(), failed);
  }

  private static List<String> words(String property, String usual) {
    return List.of(System.getProperty(property, usual).split(","));
  }

  private static String name(int call) {
    return String.format(Locale.ROOT, "call-%04d.txt", call);
  }

  private void head(List<Integer> sizes) throws IOException {
    out.append("# Runs over more and more calls\n\n");
    out.append("Made by `./bilint --version && mvn -B test -Pbench -Dtest=GrowthBenchTest");
    out.append(" -Dtest.excluded= -Dbilint.update=true`");
    if (sizes.get(sizes.size() - 1) < 1000) {
      out.append(", fewer calls by `-Dbilint.calls=1,10,100`");
    }
    out.append(".\nEach run is one process, run once, start-up included, on ");
    out.append(Runtime.getRuntime().availableProcessors()).append(" processors. bilint is");
    out.append(" started by its launcher, with\n`").append(String.join(" ", Launcher.options()));
    out.append("` and a class-data archive, and with a heap of at most `").append(HEAP);
    out.append("` by `").append(OPTIONS).append("`; the others in Java with Java's own options.\n");
    out.append("`audit` writes store, dashboard and reports of the 25 worst, `check` findings as");
    out.append(" `jsonl`. Processor time and peak are the last seen before the end, 20 looks a");
    out.append(
        " second.\nPairs are paragraphs, without the lines that name speakers. LanguageTool analyses");
    out.append(" each once, checks it by its rules on pairs and on the Chinese, and is given ");
    out.append(MOST_FOR_LANGUAGETOOL).append(" calls at most.\n");
  }

  private void table(String title, String input) {
    out.append("\n## ").append(title).append("\n\n").append(input).append("\n\n");
    out.append("| calls | pairs | run | wall | processor | ms a pair, wall | peak |\n");
    out.append("|--:|--:|---|--:|--:|--:|--:|\n");
  }

  /**
   * @param pairs those of the folder's calls, one a line, in two columns
   */
  private void rows(int calls, Path folder, String pairs) throws IOException, InterruptedException {
    Path table = Files.writeString(folder.resolveSibling(folder.getFileName() + ".tsv"), pairs);
    Size size = new Size(calls, (int) pairs.lines().count());
    row(size, "bilint check", check(folder));
    row(size, "bilint check, `--profile fast`", check(folder, "--profile", "fast"));
    row(size, "bilint audit", audit(folder));
    row(size, "reading and decoding alone", Launcher.main(ReadPeer.class.getName(), folder));
    row(size, "Okapi's quality check", isThere(OKAPI) ? Launcher.main(OKAPI, table) : List.of());
    if (calls <= MOST_FOR_LANGUAGETOOL) {
      row(
          size,
          "LanguageTool's bitext mode",
          isThere(LANGUAGETOOL) ? Launcher.main(LANGUAGETOOL, table) : List.of());
    }
    List<String> filter =
        List.of("pofilter", po(table).toString(), FOLDER.resolve("out.po").toString());
    row(size, "pofilter", onPath("pofilter") ? filter : List.of());
  }

  private static List<String> check(Path folder, String... more) {
    List<String> command =
        Launcher.bilint("check", folder, "-q", "--fail-on", "never", "-o", findings());
    command.addAll(Arrays.asList(more));
    return command;
  }

  private static String findings() {
    return "jsonl=" + FOLDER.resolve("findings.jsonl");
  }

  private static List<String> audit(Path folder) throws IOException {
    Path store = emptied("audit");
    return Launcher.bilint("audit", folder, "--out", store, "-q", "--fail-on", "never");
  }

  /** What an earlier run has left would be taken for this one's. */
  private static Path emptied(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private static boolean isThere(String main) {
    return GrowthBenchTest.class.getResource("/" + main.replace('.', '/') + ".class") != null;
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
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

  private record Size(int calls, int pairs) {}

  /**
   * @param command empty if what is to be run is not there
   */
  private void row(Size size, String name, List<String> command)
      throws IOException, InterruptedException {
    out.append(String.format(Locale.ROOT, "| %,d | %,d | %s | ", size.calls, size.pairs, name));
    if (command.isEmpty()) {
      out.append("not installed | | | |\n");
      return;
    }
    Path log = FOLDER.resolve("log.txt");
    ProcessBuilder builder = Launcher.process(command).redirectOutput(log.toFile());
    if (command.get(0).equals(Launcher.bilint().get(0))) {
      builder.environment().put(OPTIONS, "-Xmx" + HEAP);
    }
    long start = System.nanoTime();
    Process process = builder.start();
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
    if (process.exitValue() != 0) {
      failed.add(command + ": exit status " + process.exitValue() + "\n" + Files.readString(log));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%.1f s%s | %.1f s | %.2f | %,d MB |%n",
            wall,
            process.exitValue() == 0 ? "" : ", and failed",
            processor,
            wall * 1000 / size.pairs,
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
