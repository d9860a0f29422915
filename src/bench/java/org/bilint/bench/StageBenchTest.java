package org.bilint.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bilint.bench.StageTimes.Time;
import org.bilint.quality.TermbaseSizeTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Times one call: whole processes, the stages, the rules. Writes {@code reports/bench.md}: {@code
 * ./bilint --version && mvn -B test -Pbench -Dtest=StageBenchTest -Dtest.excluded=
 * -Dbilint.update=true}.
 */
@Tag("slow")
class StageBenchTest {

  private static final Path FOLDER = Path.of("target", "bench");

  /** A try that shows whether all runs; its figures are worth nothing. */
  private static final boolean QUICK = Boolean.getBoolean("bilint.quick");

  private static final int RUNS = QUICK ? 1 : 7;
  private static final int SHOTS = QUICK ? 1 : 12;
  private static final int RULE_CALLS = QUICK ? 1 : 50;

  /** Rules that are shown one by one. */
  private static final int TOP = 20;

  private static final String SHORTEST = "Sales rose by 12% in the quarter.\n本季銷售額成長了 12%。\n";

  private final StringBuilder out = new StringBuilder();

  @Test
  void timesOneCall() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Launcher.isReady(), "skipped: run ./bilint once, it builds the jar");
    Files.createDirectories(FOLDER);
    head();
    processes();
    stages(StageTimes.measure(SHOTS));
    rules();
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(Path.of("reports", "bench.md"), out.toString());
    } else {
      Files.writeString(FOLDER.resolve("bench.md"), out.toString());
    }
  }

  private void head() throws IOException {
    line("# One call");
    line("");
    line(
        "Made by `./bilint --version && mvn -B test -Pbench -Dtest=StageBenchTest"
            + " -Dtest.excluded= -Dbilint.update=true`"
            + (QUICK ? ", and by `-Dbilint.quick=true`, which makes figures of no worth." : "."));
    line(
        "Java %s on %d processors, with the launcher's options: `%s`.",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        String.join(" ", Launcher.options()));
  }

  private void processes() throws IOException, InterruptedException {
    Path call = VariedCalls.original();
    Path shortest = Files.writeString(FOLDER.resolve("two-lines.txt"), SHORTEST);
    Path terms =
        Files.writeString(
            FOLDER.resolve("large-termbase.csv"),
            TermbaseSizeTest.termbase(Files.readString(call)));
    line("");
    line("## Whole processes");
    line("");
    line(
        "Wall time, %d runs after one that is not counted. The call: `%s`.",
        RUNS, call.getFileName());
    line("");
    line("| run | least | median | most |");
    line("|---|--:|--:|--:|");
    double java = row("Java alone (`java -version`)", Launcher.java("-version"));
    row("`bilint --version`", Launcher.bilint("--version"));
    double loading = row("`bilint check` of two lines", check(shortest));
    double all = row("`bilint check` of the call", check(call));
    List<String> bare = Launcher.java("-jar", Launcher.jar());
    bare.addAll(check(call).subList(1, check(call).size()));
    row("... without the class-data archive", bare);
    List<String> loaded = check(call);
    loaded.addAll(List.of("--termbase", terms.toString()));
    row("... with a termbase of 20,000 entries", loaded);
    List<String> fast = check(call);
    fast.addAll(List.of("--profile", "fast"));
    row("... with `--profile fast`", fast);
    line("");
    line("The check of the call told apart, by the medians. Loading is what a check of two lines");
    line("takes beyond Java alone: classes, rules, lexicon, termbases, models. Checking is the");
    line("rest, and has in it what Java still loads and compiles on the way.");
    line("");
    line("| part | wall | share |");
    line("|---|--:|--:|");
    part("Java", java, all);
    part("loading", loading - java, all);
    part("checking", all - loading, all);
    part("all", all, all);
  }

  private static List<String> check(Path document) {
    return Launcher.bilint("check", document, "--fail-on", "never");
  }

  /** Gives the median. */
  private double row(String name, List<String> command) throws IOException, InterruptedException {
    double[] seconds = new double[RUNS];
    seconds(command);
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = seconds(command);
    }
    Arrays.sort(seconds);
    line(
        "| %s | %.2f s | %.2f s | %.2f s |",
        name, seconds[0], seconds[RUNS / 2], seconds[RUNS - 1]);
    return seconds[RUNS / 2];
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    run(command, ProcessBuilder.Redirect.DISCARD.file());
    return (System.nanoTime() - start) / 1e9;
  }

  private static void run(List<String> command, File output)
      throws IOException, InterruptedException {
    Process process = Launcher.process(command).redirectOutput(output).start();
    process.getOutputStream().close();
    assertEquals(0, process.waitFor(), command.toString());
  }

  private void part(String name, double seconds, double all) {
    line("| %s | %.2f s | %.0f%% |", name, seconds, 100 * seconds / all);
  }

  private void stages(StageTimes times) {
    Time whole = times.of("WholeBenchmark.whole");
    Time annotating = times.of("AnnotatingBenchmark.annotate");
    Time aligning = times.of("AligningBenchmark.annotateAndAlign").minus(annotating);
    line("");
    line("## Stages");
    line("");
    line(
        "JMH, single shots: a call of %d pairs each, %d after as many that are not counted, no two",
        VariedCalls.PAIRS, SHOTS);
    line("alike (`VariedCalls`) and the same ones in every row; of checked ones, which are scored");
    line(
        "and reported, a few in turn. Milliseconds a call on one thread; ± is half of the interval");
    line("of 99.9%%, in which the calls differ, too. Aligning is what it takes beyond annotating.");
    line("The parts of a stage are measured alone and need not sum up to it.");
    line("");
    line("| stage | ms a call | ± | share |");
    line("|---|--:|--:|--:|");
    stage("all of them, one behind the other", whole, whole);
    stage("**reading**", times.of("ReadingBenchmark.read"), whole);
    stage("**annotating**", annotating, whole);
    stage("· sentences", times.of("AnnotatingBenchmark.sentences"), whole);
    stage("· mentions: quantities, dates, labels", times.of("AnnotatingBenchmark.mentions"), whole);
    stage("· words and their forms", times.of("AnnotatingBenchmark.words"), whole);
    stage("· names", times.of("AnnotatingBenchmark.names"), whole);
    stage("**aligning**", aligning, whole);
    stage("· sentences", times.of("AligningBenchmark.sentences"), whole);
    stage("· mentions", times.of("AligningBenchmark.mentions"), whole);
    stage("· names", times.of("AligningBenchmark.names"), whole);
    stage("· words", times.of("AligningBenchmark.words"), whole);
    stage("**checking**", times.of("CheckingBenchmark.check:all"), whole);
    stage("**scoring**", times.of("ReportingBenchmark.score"), whole);
    stage("**reporting**, to the console", times.of("ReportingBenchmark.report:console"), whole);
    line("");
    line("Beside them, with the share that they would have:");
    line("");
    line("| | ms a call | ± | share |");
    line("|---|--:|--:|--:|");
    stage(
        "the limit: reading a file and decoding its bytes",
        times.of("ReadingBenchmark.decode"),
        whole);
    stage("all stages, on all processors", times.of("WholeBenchmark.whole:all-cores"), whole);
    stage(
        "parts of speech of every sentence; checks ask for some",
        times.of("AnnotatingBenchmark.partsOfSpeech"),
        whole);
    for (String format : List.of("jsonl", "sarif", "html")) {
      stage("report as `" + format + "`", times.of("ReportingBenchmark.report:" + format), whole);
    }
    line("");
    line(
        "The rules of one category alone, with what they ask of the document, which several share:");
    line("");
    line("| category | ms a call | ± | share |");
    line("|---|--:|--:|--:|");
    StageTimes.categories().stream()
        .filter(each -> !each.equals("all"))
        .sorted(Comparator.comparing(each -> -times.of("CheckingBenchmark.check:" + each).mean()))
        .forEach(each -> stage(each, times.of("CheckingBenchmark.check:" + each), whole));
  }

  private void stage(String name, Time time, Time whole) {
    line(
        "| %s | %s | %s | %.1f%% |",
        name, figure(time.mean()), figure(time.error()), 100 * time.mean() / whole.mean());
  }

  private static String figure(double milliseconds) {
    return String.format(
        Locale.ROOT,
        milliseconds < 1 ? "%.3f" : milliseconds < 100 ? "%.1f" : "%.0f",
        milliseconds);
  }

  /** A line of {@code RuleTimes}. */
  private record RuleTime(String id, String name, double first, double again) {}

  private void rules() throws IOException, InterruptedException {
    File answer = FOLDER.resolve("rules.tsv").toFile();
    List<String> command = Launcher.java("-cp", Launcher.classPath());
    String shared = System.getProperty("bilint.shared");
    if (shared != null) {
      command.add("-Dbilint.shared=" + shared);
    }
    command.addAll(List.of("org.bilint.check.RuleTimes", String.valueOf(RULE_CALLS)));
    run(command, answer);
    List<RuleTime> rules = new ArrayList<>();
    for (String line : Files.readAllLines(answer.toPath())) {
      String[] cells = line.split("\t", -1);
      rules.add(
          new RuleTime(
              cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
    }
    assertFalse(rules.isEmpty());
    rules.sort(Comparator.comparing(each -> -each.again));
    double all = rules.stream().mapToDouble(RuleTime::first).sum();
    double again = rules.stream().mapToDouble(RuleTime::again).sum();
    double others = rules.stream().skip(TOP).mapToDouble(RuleTime::again).sum();
    line("");
    line("## Rules");
    line("");
    line(
        "Over %d such calls, one rule after the other, each without what the document has been",
        RULE_CALLS);
    line("asked before; that is the first row.");
    line("");
    line("| rule | | ms a call | share of checking |");
    line("|---|---|--:|--:|");
    line(
        "| | what rules share: gaps, terms and the like | %s | %.1f%% |",
        figure(all - again), 100 * (all - again) / all);
    for (RuleTime rule : rules.subList(0, Math.min(TOP, rules.size()))) {
      line(
          "| %s | %s | %s | %.1f%% |",
          rule.id, rule.name, figure(rule.again), 100 * rule.again / all);
    }
    line(
        "| | the other %d | %s | %.1f%% |",
        Math.max(0, rules.size() - TOP), figure(others), 100 * others / all);
    line("| | all %d | %s | %.1f%% |", rules.size(), figure(all), 100.0);
  }

  private void line(String text, Object... values) {
    out.append(String.format(Locale.ROOT, text, values)).append('\n');
  }
}
