package org.bilint.check;

import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.bench.FreshCalls;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All rules over a document, or those of one category with all that they need to know. */
@State(Scope.Thread)
public class CheckingBenchmark {

  /** Of all rules. */
  public static final String ALL = "all";

  /** {@link #ALL}, or the word for a category. */
  @Param(ALL)
  public String category = ALL;

  private final FreshCalls calls = new FreshCalls();
  private Checker checker = new Checker(FreshCalls.rules());
  private AlignedDocument aligned = calls.aligned();

  @Setup(Level.Trial)
  public void select() {
    RuleSet rules = FreshCalls.rules();
    checker =
        new Checker(category.equals(ALL) ? rules : rules.select(List.of(category), List.of()));
  }

  @Setup(Level.Invocation)
  public void prepare() {
    aligned = calls.aligned();
  }

  @Benchmark
  public CheckedDocument check() {
    return checker.check(aligned);
  }
}
