package org.bilint.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.Setting;
import org.bilint.score.Gates;
import picocli.CommandLine.Option;

/** Which reports are written, and where to. */
final class ReportOptions {

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

  boolean isQuiet() {
    return quiet;
  }

  /** Whether a report shows what became of names and words, and not findings only. */
  boolean readsWords() {
    return outputs().stream().anyMatch(output -> output.format().readsWords());
  }

  private List<Output> outputs() {
    return outputs.isEmpty() ? List.of(Output.CONSOLE) : outputs;
  }

  /**
   * @throws FaultException if two reports have one destination, or bytes would go to a terminal
   */
  void refuseBadDestinations(Terminal terminal) throws FaultException {
    Output.refuseSharedDestinations(outputs());
    Output.refuseBinary(outputs(), terminal);
  }

  /**
   * @throws FaultException if a report would overwrite a document
   */
  void refuseToOverwrite(Collection<Input> inputs) throws FaultException {
    for (Input input : inputs) {
      for (Output output : outputs()) {
        if (input.path().filter(output::overwrites).isPresent()) {
          throw new FaultException(
              input.name() + ": is both a document to check and the path of a report");
        }
      }
    }
  }

  /**
   * Begins the reports of a run.
   *
   * @param standard for the one without a path
   * @throws FaultException if one cannot be written
   */
  Reporting begin(Gates gates, Terminal terminal, PrintStream standard) throws FaultException {
    return new Reporting(
        outputs(),
        (output, decisions) -> {
          boolean coloured = colour.on(terminal) && output.path().isEmpty();
          ConsoleStyle style = new ConsoleStyle(coloured, terminal.width(), !quiet);
          return new Setting(Version.NUMBER, gates, style, decisions);
        },
        standard);
  }

  /** For picocli, which wants a class without parameters. */
  static final class ColourConverter extends WordConverter<Colour> {
    ColourConverter() {
      super(Colour.class);
    }
  }
}
