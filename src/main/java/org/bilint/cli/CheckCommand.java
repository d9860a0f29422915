package org.bilint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bilint.config.FileReference;
import org.bilint.config.Layer;
import org.bilint.config.Stated;
import org.bilint.lexicon.UserLexicons;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: documents in, reports out, a verdict as the exit status. */
@Command(
    name = "check",
    description = "Check translated documents and report what is wrong with them.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    footer = {
      "",
      "The dictionaries that bilint lexicon add has added are used beside bilint's own.",
      "Exit status: 0 nothing stands against the documents; 1 the gate says no; 2 the input, the"
          + " configuration or the command line is at fault."
    })
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;
  private final UserLexicons lexicons;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description =
          "Documents, directories to search for .txt, .tsv and .md documents, or - for standard"
              + " input.")
  private List<String> arguments = new ArrayList<>();

  @ArgGroup(validate = false, heading = "Reports%n", order = 1)
  private ReportOptions reports = new ReportOptions();

  @ArgGroup(validate = false, heading = "Documents%n", order = 2)
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "Rules%n", order = 3)
  private RuleOptions rules = new RuleOptions();

  @ArgGroup(validate = false, heading = "Gate%n", order = 4)
  private BudgetedGateOptions gate = new BudgetedGateOptions();

  @ArgGroup(validate = false, heading = "What is known already%n", order = 5)
  private BaselineOptions baseline = new BaselineOptions();

  @ArgGroup(validate = false, heading = "Repairs%n", order = 6)
  private Repair repair = new Repair();

  @ArgGroup(validate = false, heading = "Configuration%n", order = 7)
  private ConfigOptions config = new ConfigOptions();

  @Option(
      names = "--watch",
      description =
          "Check again whenever a document, or a file that the run depends on, is saved; Ctrl-C"
              + " ends with the status of the last run.")
  private boolean watch;

  CheckCommand(Streams streams, UserLexicons lexicons) {
    this.streams = streams;
    this.lexicons = lexicons;
  }

  @Override
  public Integer call() throws FaultException {
    reports.refuseBadDestinations(streams.terminal());
    repair.requireSense();
    if (!watch) {
      return new CheckRun(order(), streams, new Linters(lexicons)).run().code();
    }
    if (arguments.contains(Input.STANDARD_INPUT)) {
      throw new FaultException("--watch: standard input cannot be watched");
    }
    return watch().code();
  }

  private CheckRun.Order order() throws FaultException {
    return new CheckRun.Order(
        arguments,
        new Configurations(config, commandLine()),
        baseline.change(),
        baseline.revision(),
        repair,
        reports);
  }

  private ExitStatus watch() throws FaultException {
    Linters[] kept = {new Linters(lexicons)};
    Watch watched =
        new Watch(
            arguments,
            (anew, files) -> {
              kept[0] = anew ? new Linters(lexicons) : kept[0];
              return run(kept[0], files);
            },
            streams);
    // The end of the process is nothing that a run hears of: the status is handed over here.
    Thread hook =
        new Thread(
            () -> {
              streams.out().flush();
              streams.err().flush();
              Runtime.getRuntime().halt(watched.last().code());
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return watched.untilInterrupted();
    } finally {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  /** A run whose faults are told, and end it and no more. */
  private ExitStatus run(Linters linters, Set<Path> files) {
    try {
      CheckRun run = new CheckRun(order(), streams, linters);
      try {
        return run.run();
      } finally {
        files.addAll(run.files());
      }
    } catch (FaultException | RuntimeException e) {
      streams.error(Main.message(e));
      return ExitStatus.FAULT;
    }
  }

  /** What the command line says, which wins over any configuration. */
  private Layer commandLine() throws FaultException {
    Optional<Stated<FileReference>> file =
        baseline.file().map(FileReference::of).map(Stated::onCommandLine);
    return new Layer(input.reading(), rules.ruling(), gate.limits(), file, List.of());
  }
}
