package org.bilint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.compare.Comparison;
import org.bilint.audit.compare.ComparisonJson;
import org.bilint.audit.compare.ComparisonText;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two audits side by side. */
@Command(
    name = "diff",
    description = "Compare two audits, and say whether the difference is more than chance.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The documents are paired, and their penalties per 1,000 words compared by a permutation test;",
      "interval and test are seeded, so that the same audits give the same answer.",
      "Exit status: 0 the second is not worse by more than chance; 1 it is; 2 the input is at fault."
    })
final class AuditDiffCommand implements Callable<Integer> {

  /** How the comparison is written. */
  enum Form {
    MARKDOWN,
    JSON
  }

  private final Streams streams;

  @Parameters(index = "0", paramLabel = "A", description = "The --out folder of the first audit.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The --out folder of the second audit.")
  private Path second = Path.of("");

  @Option(
      names = "--match",
      paramLabel = "FIELD",
      split = ",",
      description =
          "Documents are the same where these fields of their metadata are, such as company,date;"
              + " without it, where their paths below the audited folders are.")
  private List<String> match = new ArrayList<>();

  @Option(
      names = {"-o", "--output-format"},
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "markdown (default) or json.")
  private Form form = Form.MARKDOWN;

  AuditDiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws FaultException {
    try (AuditReader before = AuditReader.open(first.toFile());
        AuditReader after = AuditReader.open(second.toFile())) {
      Comparison comparison = Comparison.of(before, after, match);
      if (comparison.documents().isEmpty()) {
        throw new FaultException(
            "no document is in both audits; --match FIELD,... pairs them by their metadata");
      }
      streams
          .out()
          .print(
              form == Form.JSON
                  ? ComparisonJson.of(comparison)
                  : ComparisonText.of(comparison, name(first), name(second)));
      return (comparison.isWorse() ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
    } catch (ArchiveException | StoreException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private static String name(Path folder) {
    return folder.toString().replace('\\', '/');
  }

  /** For picocli, which wants a class without parameters. */
  static final class FormConverter extends WordConverter<Form> {
    FormConverter() {
      super(Form.class);
    }
  }
}
