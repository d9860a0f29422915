package org.bilint.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.baseline.Decided;
import org.bilint.check.CheckedDocument;
import org.bilint.config.FileReference;
import org.bilint.config.Stated;
import org.bilint.parallel.InOrder;
import org.bilint.read.InputFormat;
import org.bilint.read.MonolingualException;
import org.bilint.read.UnreadableException;
import org.bilint.revision.Revision;
import org.bilint.score.Gate;
import org.bilint.score.Gates;
import org.bilint.score.Score;

/** One run over some documents: each read, linted, sifted, repaired and judged, then reported. */
final class CheckRun {

  /**
   * What a run is asked for.
   *
   * @param revision that documents are held against
   */
  record Order(
      List<String> arguments,
      Configurations configurations,
      BaselineFiles.Change change,
      Optional<Revision> revision,
      Repair repair,
      ReportOptions reports) {}

  private final Order order;
  private final Streams outer;
  private final Linters linters;
  private final Set<Path> files = new HashSet<>();
  private final BaselineFiles baselines;
  private final Suppressions suppressions = new Suppressions();
  private final HiddenCount hidden = new HiddenCount();
  private final UnaryOperator<CheckedDocument> kept;
  private final Job.Lookup lookup;
  private Streams streams;

  CheckRun(Order order, Streams streams, Linters linters) {
    this.order = order;
    this.outer = streams;
    this.streams = streams;
    this.linters = linters;
    this.baselines = new BaselineFiles(order.change());
    this.kept = order.reports().readsWords() ? UnaryOperator.identity() : CheckedDocument::outlined;
    // A repair needs all that was found, which must not be kept of every document.
    this.lookup =
        order.repair().isAsked() ? (job, bytes, search) -> search.found() : new SameContent(kept);
  }

  /**
   * @throws FaultException if nothing can be checked at all
   */
  ExitStatus run() throws FaultException {
    Map<String, Input> inputs = new LinkedHashMap<>();
    ExitStatus status = ExitStatus.CLEAN;
    for (String argument : order.arguments()) {
      try {
        Input.of(argument).forEach(input -> inputs.putIfAbsent(input.name(), input));
      } catch (FaultException e) {
        streams.error(String.valueOf(e.getMessage()));
        status = ExitStatus.FAULT;
      }
    }
    order.reports().refuseToOverwrite(inputs.values());
    Progress progress = new Progress(outer, inputs.size());
    streams = progress.above(outer);
    // All configurations before the first document: a fault in one must not cost a long run.
    List<Job> jobs = new ArrayList<>();
    for (Input input : inputs.values()) {
      jobs.add(job(input));
    }
    PrintStream standard =
        order.repair().takesOutput(inputs.values()) ? streams.err() : streams.out();
    try (Reporting reports = order.reports().begin(gates(jobs), streams.terminal(), standard)) {
      status = status.and(check(jobs, reports, progress));
      progress.end();
      suppressions.unused(order.arguments()).forEach(streams::warning);
      reports.end(baselines.reported());
    }
    baselines.finish(streams);
    if (!order.reports().isQuiet()) {
      hidden.text().ifPresent(streams::note);
    }
    return status;
  }

  private static Gates gates(List<Job> jobs) {
    return new Gates(
        Gate.DEFAULT,
        jobs.stream().collect(Collectors.toMap(job -> job.input().name(), job -> job.gate())));
  }

  private ExitStatus check(List<Job> jobs, Reporting reports, Progress progress)
      throws FaultException {
    if (jobs.size() == 1) {
      return check(jobs.get(0), jobs.get(0).lint(outer.in(), lookup), reports);
    }
    ExitStatus status = ExitStatus.CLEAN;
    try (InOrder<Job, Job.Attempt> attempts =
        new InOrder<>(jobs, job -> job.lint(outer.in(), lookup))) {
      for (Job job : jobs) {
        status = status.and(check(job, attempts.next(), reports));
        progress.step();
      }
    }
    return status;
  }

  /** The files that the run depends on, as far as it got to know them; absolute. */
  Set<Path> files() {
    return files;
  }

  private Job job(Input input) throws FaultException {
    Configurations.Held held = order.configurations().of(input);
    depend(input, held);
    Linters.Ready ready = linters.of(held.layer().ruling());
    suppressions.add(held, ready.rules(), input);
    Optional<Stated<FileReference>> baseline = held.layer().baseline();
    if (baseline.isPresent()) {
      baselines.open(baseline.get());
    } else if (order.change() != BaselineFiles.Change.NONE) {
      throw new FaultException("--prune-baseline: no baseline is given; name it with --baseline");
    }
    return new Job(input, held, ready);
  }

  private void depend(Input input, Configurations.Held held) {
    Stream<FileReference> named =
        Stream.of(
                held.layer().ruling().rules().stream(),
                held.layer().ruling().termbases().stream(),
                held.layer().baseline().stream())
            .flatMap(each -> each)
            .map(Stated::value);
    Stream<FileReference> configs =
        held.config().stream().flatMap(config -> config.files().stream());
    Stream.of(named, configs)
        .flatMap(each -> each)
        .map(FileReference::path)
        .forEach(path -> files.add(path.toAbsolutePath().normalize()));
    input.path().ifPresent(path -> files.add(path.toAbsolutePath().normalize()));
  }

  private ExitStatus check(Job job, Job.Attempt attempt, Reporting reports) throws FaultException {
    CheckedDocument document;
    try {
      document = checked(job, attempt.get());
    } catch (MonolingualException e) {
      if (job.input().walked()) {
        streams.warning(e.getMessage() + "; left out");
        return ExitStatus.CLEAN;
      }
      streams.error(String.valueOf(e.getMessage()));
      return ExitStatus.FAULT;
    } catch (UnreadableException | FaultException e) {
      streams.error(String.valueOf(e.getMessage()));
      return ExitStatus.FAULT;
    }
    document.diagnostics().forEach(streams::warning);
    hidden.add(document);
    reports.add(document);
    Score score = Score.of(document.findings(), document.sourceWords());
    return job.gate().judge(score).passes() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  /** What is left of what was found, sifted and repaired. */
  private CheckedDocument checked(Job job, Job.Linted linted) throws FaultException {
    Sieve sieve = sieve(job, linted);
    CheckedDocument left = sieve.sift(linted.found());
    if (order.repair().isAsked()) {
      InputFormat format = job.layer().reading().format().orElse(InputFormat.AUTO);
      CheckedDocument repaired =
          order
              .repair()
              .repair(
                  job.input(),
                  linted.bytes(),
                  format,
                  left,
                  text -> sieve.sift(job.linter().lint(text)),
                  streams);
      left = kept.apply(repaired);
    }
    suppressions.use(sieve.used());
    Optional<FileReference> baseline = job.layer().baseline().map(Stated::value);
    if (baseline.isPresent()) {
      baselines.add(baseline.get(), job.input(), left, job.ready().rules());
    }
    return left;
  }

  private Sieve sieve(Job job, Job.Linted linted) throws FaultException {
    Map<String, Decided> decisions =
        job.layer()
            .baseline()
            .map(file -> baselines.decisions(file.value(), job.input()))
            .orElse(Map.of());
    return new Sieve(
        job.path(),
        job.layer().suppressions(),
        job.earlier(order.revision(), linted),
        decisions,
        baselines.knowsAll());
  }
}
