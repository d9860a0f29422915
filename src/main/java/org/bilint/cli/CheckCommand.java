package org.bilint.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bilint.Linter;
import org.bilint.align.Aligner;
import org.bilint.check.CheckedDocument;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.UserLexicons;
import org.bilint.read.InputFormat;
import org.bilint.read.MonolingualException;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.Setting;
import org.bilint.score.Gate;
import org.bilint.score.Score;
import org.bilint.terms.Termbases;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: documents in, reports out, a verdict as the exit status. */
@Command(
    name = "check",
    description = "Check translated documents and report what is wrong with them.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The dictionaries that bilint lexicon add has added are used beside bilint's own.",
      "Exit status: 0 nothing at or above --fail-on; 1 something is; 2 the input or the command"
          + " line is at fault."
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

  @Option(
      names = {"-o", "--output-format"},
      paramLabel = "FORMAT[=PATH]",
      converter = Output.Converter.class,
      description =
          "console (default), concise, json, jsonl, markdown, html, sarif, junit, github, gitlab,"
              + " checkstyle, rdjson, csv, xlsx or xliff; may be given several times, all but one"
              + " with a path.")
  private List<Output> outputs = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = InputFormatConverter.class,
      description = "auto (default), transcript or tsv.")
  private InputFormat inputFormat = InputFormat.AUTO;

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description = "The language translated from; guessed from the text when left out.")
  private @Nullable LanguageTag sourceLocale;

  @Option(
      names = "--target-locale",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description = "zh-TW, zh-CN or zh-HK; guessed from the text when left out.")
  private @Nullable LanguageTag targetLocale;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOnConverter.class,
      description =
          "Exit with 1 from this severity on: critical, major (default), minor, or never.")
  private FailOn failOn = FailOn.MAJOR;

  @Option(
      names = "--max-penalty",
      paramLabel = "N",
      description = "Exit with 1 where a document has a penalty above N per 1,000 source words.")
  private @Nullable Double maxPenalty;

  @Mixin private RuleOptions ruleOptions = new RuleOptions();

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "Terms of your own, in TBX, CSV or tab-separated; may be given several times. They win"
              + " over bilint's.")
  private List<String> termbaseFiles = new ArrayList<>();

  @Mixin private Repair repair = new Repair();

  @Option(
      names = {"-q", "--quiet"},
      description = "Findings only: no summary.")
  private boolean quiet;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      converter = ColourConverter.class,
      description =
          "auto (default: colours on a terminal, unless NO_COLOR is set), always or never.")
  private Colour colour = Colour.AUTO;

  CheckCommand(Streams streams, UserLexicons lexicons) {
    this.streams = streams;
    this.lexicons = lexicons;
  }

  /** What was read beside the rules, or the fault that was met in it. */
  private static Aligner knowing(CompletableFuture<Aligner> aligner) {
    try {
      return aligner.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  @Override
  public Integer call() throws FaultException {
    Gate gate = gate();
    Termbases termbases = TermbaseFiles.read(termbaseFiles);
    CompletableFuture<Aligner> aligner =
        CompletableFuture.supplyAsync(
            () -> Linter.aligner(Lexicons.installed(lexicons), termbases));
    Linter linter = new Linter(ruleOptions.rules(termbases), knowing(aligner));
    if (outputs.isEmpty()) {
      outputs = List.of(Output.CONSOLE);
    }
    Output.refuseSharedDestinations(outputs);
    Output.refuseBinary(outputs, streams.terminal());

    Map<String, Input> inputs = new LinkedHashMap<>();
    ExitStatus status = ExitStatus.CLEAN;
    for (String argument : arguments) {
      try {
        Input.of(argument).forEach(input -> inputs.putIfAbsent(input.name(), input));
      } catch (FaultException e) {
        streams.error(String.valueOf(e.getMessage()));
        status = ExitStatus.FAULT;
      }
    }
    refuseToOverwrite(inputs.values());

    List<CheckedDocument> checked = new ArrayList<>();
    for (Input input : inputs.values()) {
      status = status.and(check(input, linter, gate, checked));
    }
    PrintStream reports = repair.takesOutput(inputs.values()) ? streams.err() : streams.out();
    for (Output output : outputs) {
      write(output, gate, checked, reports);
    }
    return status.code();
  }

  private Gate gate() throws FaultException {
    try {
      return new Gate(
          failOn.severity(),
          maxPenalty == null ? OptionalDouble.empty() : OptionalDouble.of(maxPenalty));
    } catch (IllegalArgumentException e) {
      throw new FaultException("--max-penalty: " + e.getMessage());
    }
  }

  private void refuseToOverwrite(Collection<Input> inputs) throws FaultException {
    for (Input input : inputs) {
      for (Output output : outputs) {
        if (input.path().filter(output::overwrites).isPresent()) {
          throw new FaultException(
              input.name() + ": is both a document to check and the path of a report");
        }
      }
    }
  }

  private ExitStatus check(Input input, Linter linter, Gate gate, List<CheckedDocument> checked) {
    try {
      byte[] bytes = input.read(streams.in());
      CheckedDocument document =
          linter.lint(
              Readers.read(
                  input.name(),
                  bytes,
                  inputFormat,
                  Optional.ofNullable(sourceLocale),
                  Optional.ofNullable(targetLocale)));
      if (repair.isAsked()) {
        document = repair.repair(input, bytes, inputFormat, document, linter, streams);
      }
      checked.add(document);
      document.diagnostics().forEach(streams::warning);
      Score score = Score.of(document.findings(), document.sourceWords());
      return gate.judge(score).passes() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    } catch (MonolingualException e) {
      if (input.walked()) {
        streams.warning(e.getMessage() + "; left out");
        return ExitStatus.CLEAN;
      }
      streams.error(String.valueOf(e.getMessage()));
      return ExitStatus.FAULT;
    } catch (UnreadableException | FaultException e) {
      streams.error(String.valueOf(e.getMessage()));
      return ExitStatus.FAULT;
    }
  }

  private void write(Output output, Gate gate, List<CheckedDocument> checked, PrintStream reports)
      throws FaultException {
    boolean coloured = colour.on(streams.terminal()) && output.path().isEmpty();
    ConsoleStyle style = new ConsoleStyle(coloured, streams.terminal().width(), !quiet);
    output.write(new Setting(Version.NUMBER, gate, style), checked, reports);
  }

  /** For picocli, which wants a class without parameters. */
  static final class InputFormatConverter extends WordConverter<InputFormat> {
    InputFormatConverter() {
      super(InputFormat.class);
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class FailOnConverter extends WordConverter<FailOn> {
    FailOnConverter() {
      super(FailOn.class);
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class ColourConverter extends WordConverter<Colour> {
    ColourConverter() {
      super(Colour.class);
    }
  }
}
