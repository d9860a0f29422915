package org.bilint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.config.Reading;
import org.bilint.lexicon.UserLexicons;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.score.Evaluation;
import org.bilint.score.Gold;
import org.bilint.text.Document;
import org.bilint.text.LineMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the findings compare with what people annotated. */
@Command(
    name = "eval",
    description = "Print precision and recall of the findings against human annotations.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "GOLD is a tab-separated table with a header and the columns line_en, line_zh, category,",
      "severity, source_span, target_span, agreement, detectable, note. A finding is right where"
          + " an",
      "annotation of its category overlaps it on either side. Dictionaries that were added are"
          + " used."
    })
final class EvalCommand implements Callable<Integer> {

  private final Streams streams;
  private final UserLexicons lexicons;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The annotations.")
  private String gold = "";

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "The document they annotate.")
  private String path = "";

  @Option(
      names = "--agreement",
      paramLabel = "WORD",
      description = "Only annotations with this word in their column agreement, such as both.")
  private @Nullable String agreement;

  @Option(
      names = "--detectable",
      paramLabel = "WORD",
      description = "Only annotations with this word in their column detectable, such as yes.")
  private @Nullable String detectable;

  @Option(
      names = "--list",
      description = "Also list the missed annotations and the findings without one.")
  private boolean list;

  @ArgGroup(validate = false, heading = "Documents%n", order = 1)
  private InputOptions input = new InputOptions();

  @ArgGroup(validate = false, heading = "Rules%n", order = 2)
  private RuleOptions rules = new RuleOptions();

  EvalCommand(Streams streams, UserLexicons lexicons) {
    this.streams = streams;
    this.lexicons = lexicons;
  }

  @Override
  public Integer call() throws FaultException {
    Gold annotations = annotations();
    CheckedDocument checked = checked();
    Document document = checked.aligned().document();
    streams.out().println("category       annotated   found  recall  findings   right  precision");
    for (Category category : Category.values()) {
      Evaluation evaluation =
          Evaluation.of(
              annotations,
              document,
              row -> row.is(category) && isWanted(row),
              checked.findings().stream().filter(f -> f.rule().category() == category).toList());
      print(category.word(), evaluation);
    }
    Evaluation all = Evaluation.of(annotations, document, this::isWanted, checked.findings());
    print("all", all);
    if (list) {
      listAll(all, document.lines());
    }
    return ExitStatus.CLEAN.code();
  }

  private boolean isWanted(Gold.Row row) {
    boolean known = List.of(Category.values()).stream().anyMatch(row::is);
    return known
        && (agreement == null || agreement.equals(row.agreement()))
        && (detectable == null || detectable.equals(row.detectable()));
  }

  private void print(String name, Evaluation e) {
    int annotated = e.found().size() + e.missed().size();
    int findings = e.confirmed().size() + e.unconfirmed().size();
    if (annotated + findings > 0) {
      streams
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-14s %9d %7d  %6s  %8d %7d  %9s",
                  name,
                  annotated,
                  e.found().size(),
                  annotated == 0 ? "-" : percent(e.recall()),
                  findings,
                  e.confirmed().size(),
                  findings == 0 ? "-" : percent(e.precision())));
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private void listAll(Evaluation e, LineMap lines) {
    for (Gold.Row row : e.missed()) {
      streams
          .out()
          .println(
              String.format(
                  "missed: %s:%d %s %s | %s | %s",
                  path,
                  Math.max(row.targetLine(), row.sourceLine()),
                  row.severity(),
                  row.category(),
                  row.sourceSpan(),
                  row.targetSpan()));
    }
    for (Finding finding : e.unconfirmed()) {
      int line = lines.line(finding.place().inDocument().start());
      streams
          .out()
          .println(
              String.format(
                  "not annotated: %s:%d %s %s",
                  path, line, finding.rule().id(), finding.message()));
    }
  }

  private Gold annotations() throws FaultException {
    try {
      return Gold.parse(gold, Files.readString(Path.of(gold)));
    } catch (IOException e) {
      throw new FaultException(gold + ": " + Input.reason(e));
    } catch (IllegalArgumentException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private CheckedDocument checked() throws FaultException {
    try {
      Reading reading = input.reading();
      return new Linters(lexicons)
          .of(rules.ruling())
          .linter()
          .lint(
              Readers.read(
                  path,
                  Files.readAllBytes(Path.of(path)),
                  reading.format().orElse(InputFormat.AUTO),
                  reading.source(),
                  reading.target()));
    } catch (IOException e) {
      throw new FaultException(path + ": " + Input.reason(e));
    } catch (UnreadableException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }
}
