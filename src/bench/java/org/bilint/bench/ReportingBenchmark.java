package org.bilint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bilint.check.CheckedDocument;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.OutputFormat;
import org.bilint.report.Setting;
import org.bilint.score.Gate;
import org.bilint.score.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What is made of a checked document. A few are taken in turn: to check one takes a hundred times
 * as long as to report it.
 */
public class ReportingBenchmark {

  /** Checked documents in turn. */
  @State(Scope.Thread)
  public static class Results {

    private static final int SOME = 6;

    private final List<CheckedDocument> all = new ArrayList<>();
    private int next;
    private List<CheckedDocument> current = List.of();

    @Setup(Level.Trial)
    public void check() {
      FreshCalls calls = new FreshCalls();
      for (int i = 0; i < SOME; i++) {
        all.add(calls.checked());
      }
    }

    @Setup(Level.Invocation)
    public void turn() {
      current = List.of(all.get(next++ % SOME));
    }
  }

  /** A format. */
  @State(Scope.Thread)
  public static class Format {

    @Param({"console", "jsonl", "sarif", "html"})
    public String format = "";

    void write(List<CheckedDocument> documents) throws IOException {
      OutputFormat.of(format)
          .orElseThrow()
          .report(new Setting("", Gate.DEFAULT, ConsoleStyle.PLAIN))
          .write(documents, OutputStream.nullOutputStream());
    }
  }

  @Benchmark
  public Score score(Results results) {
    CheckedDocument checked = results.current.get(0);
    return Score.of(checked.findings(), checked.sourceWords());
  }

  @Benchmark
  public void report(Results results, Format format) throws IOException {
    format.write(results.current);
  }
}
