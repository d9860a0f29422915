package org.bilint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilint.align.Aligner;
import org.bilint.learn.LearnedTerm;
import org.bilint.learn.Learner;
import org.bilint.learn.Selection;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.UserLexicons;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A dictionary from the user's own translations. */
@Command(
    name = "learn",
    description = "Derive a dictionary from translated documents, for bilint lexicon add.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Prints english<TAB>chinese<TAB>count<TAB>score lines: how often the one stands for the other,",
      "and from 0 to 1 how closely they belong together. What bilint's own dictionary gives is left",
      "out, and so are documents that cannot be read, which are named. The documents are aligned",
      "with the dictionaries that were added; see bilint lexicon."
    })
final class LearnCommand implements Callable<Integer> {

  private final Streams streams;
  private final UserLexicons lexicons;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Translated documents, and directories to search for them as check does.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the dictionary goes; standard output when left out.")
  private @Nullable Path out;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = InputOptions.InputFormatConverter.class,
      description = "auto (default), transcript or tsv.")
  private InputFormat inputFormat = InputFormat.AUTO;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "" + Selection.USUAL_COUNT,
      description = "How often a rendering must occur (default: ${DEFAULT-VALUE}).")
  private int leastCount = Selection.USUAL_COUNT;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      defaultValue = "" + Selection.USUAL_SCORE,
      description = "How closely the two must belong together (default: ${DEFAULT-VALUE}).")
  private double leastScore = Selection.USUAL_SCORE;

  @Option(names = "--all", description = "Also what bilint's own dictionary gives.")
  private boolean all;

  LearnCommand(Streams streams, UserLexicons lexicons) {
    this.streams = streams;
    this.lexicons = lexicons;
  }

  @Override
  public Integer call() throws FaultException {
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (String argument : arguments) {
      try {
        Input.of(argument).forEach(input -> inputs.putIfAbsent(input.name(), input));
      } catch (FaultException e) {
        leftOut(e);
      }
    }
    if (out != null
        && inputs.values().stream()
            .anyMatch(input -> input.path().filter(out::equals).isPresent())) {
      throw new FaultException(
          out + ": is both a document to learn from and the path of the dictionary");
    }
    Aligner aligner = new Aligner(Lexicons.installed(lexicons));
    Learner learner = new Learner();
    int read = 0;
    for (Input input : inputs.values()) {
      read += learn(input, aligner, learner) ? 1 : 0;
    }
    if (read == 0) {
      throw new FaultException("there is no document to learn from");
    }
    write(
        learner.terms(
            new Selection(
                leastCount, leastScore, all ? Optional.empty() : Optional.of(Lexicons.bundled()))));
    return ExitStatus.CLEAN.code();
  }

  private boolean learn(Input input, Aligner aligner, Learner learner) {
    try {
      learner.add(
          aligner.align(
              Readers.read(
                  input.name(),
                  input.read(streams.in()),
                  inputFormat,
                  Optional.empty(),
                  Optional.empty())));
      return true;
    } catch (UnreadableException | FaultException e) {
      leftOut(e);
      return false;
    }
  }

  private void leftOut(Exception e) {
    streams.warning(e.getMessage() + "; left out");
  }

  private void write(List<LearnedTerm> terms) throws FaultException {
    StringBuilder text = new StringBuilder();
    terms.forEach(term -> text.append(term.line()).append('\n'));
    if (out == null) {
      streams.out().print(text);
      return;
    }
    try {
      Path parent = out.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(out, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FaultException(out + ": cannot be written: " + Input.reason(e));
    }
  }
}
