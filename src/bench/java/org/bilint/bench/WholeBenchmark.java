package org.bilint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.OutputFormat;
import org.bilint.report.Setting;
import org.bilint.score.Gate;
import org.bilint.score.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All stages one behind the other, as {@code bilint check} has them. */
@State(Scope.Thread)
public class WholeBenchmark {

  private final FreshCalls calls = new FreshCalls();
  private final Linter linter = new Linter(FreshCalls.rules(), FreshCalls.aligner());
  private byte[] bytes = calls.bytes();

  @Setup(Level.Invocation)
  public void prepare() {
    bytes = calls.bytes();
  }

  @Benchmark
  public Score whole() throws IOException {
    CheckedDocument checked = linter.lint(FreshCalls.read(bytes));
    OutputFormat.CONSOLE
        .report(new Setting("", Gate.DEFAULT, ConsoleStyle.PLAIN))
        .write(List.of(checked), OutputStream.nullOutputStream());
    return Score.of(checked.findings(), checked.sourceWords());
  }
}
