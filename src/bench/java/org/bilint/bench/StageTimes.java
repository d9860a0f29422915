package org.bilint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bilint.check.CheckingBenchmark;
import org.bilint.check.Rule;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH measures of each stage, with the launcher's Java options. */
final class StageTimes {

  /** Milliseconds a call. */
  record Time(double mean, double error) {

    Time minus(Time other) {
      return new Time(mean - other.mean, Math.hypot(error, other.error));
    }
  }

  /** By the benchmark's class and method and, after a colon, its parameter. */
  private final Map<String, Time> times = new LinkedHashMap<>();

  /**
   * Runs all benchmarks, each in a process of its own over the same calls.
   *
   * @param calls how many are measured, after as many that are not
   */
  static StageTimes measure(int calls) throws IOException {
    StageTimes all = new StageTimes();
    // One thread: the shares are to be those of the work, not of what happens to run beside what.
    all.run(calls, "Benchmark", "", List.of("-D" + CORES + "=0"));
    all.run(calls, "WholeBenchmark", ":all-cores", List.of());
    return all;
  }

  private static final String CORES = "java.util.concurrent.ForkJoinPool.common.parallelism";

  private void run(int calls, String which, String suffix, List<String> more) throws IOException {
    List<String> options = new ArrayList<>(Launcher.options());
    options.addAll(more);
    String shared = System.getProperty("bilint.shared");
    if (shared != null) {
      options.add("-Dbilint.shared=" + shared);
    }
    try {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include(which)
                      .param("category", categories().toArray(new String[0]))
                      .mode(Mode.SingleShotTime)
                      .timeUnit(TimeUnit.MILLISECONDS)
                      .warmupIterations(calls)
                      .measurementIterations(calls)
                      .forks(1)
                      .timeout(TimeValue.minutes(2))
                      .shouldFailOnError(true)
                      .jvmArgs(options.toArray(new String[0]))
                      .output(Path.of("target", "bench", "jmh.txt").toString())
                      .build())
              .run();
      for (RunResult each : results) {
        times.put(
            key(each) + suffix,
            new Time(
                each.getPrimaryResult().getScore(),
                calls < 2 ? 0 : each.getPrimaryResult().getScoreError()));
      }
    } catch (RunnerException e) {
      throw new IOException("the benchmarks did not run to the end; see target/bench/jmh.txt", e);
    }
  }

  /** Of the rules that run unasked. */
  static List<String> categories() {
    List<String> words = new ArrayList<>(List.of(CheckingBenchmark.ALL));
    FreshCalls.rules().rules().stream()
        .filter(Rule::enabled)
        .map(rule -> rule.category().word())
        .distinct()
        .forEach(words::add);
    return words;
  }

  private static String key(RunResult result) {
    String name = result.getParams().getBenchmark();
    int method = name.lastIndexOf('.');
    StringBuilder key = new StringBuilder(name.substring(name.lastIndexOf('.', method - 1) + 1));
    for (String parameter : result.getParams().getParamsKeys()) {
      key.append(':').append(result.getParams().getParam(parameter));
    }
    return key.toString();
  }

  /**
   * @throws IllegalArgumentException if there is no benchmark of this name
   */
  Time of(String key) {
    Time time = times.get(key);
    if (time == null) {
      throw new IllegalArgumentException("no benchmark " + key + ", but " + times.keySet());
    }
    return time;
  }
}
