package org.bilint.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilint.check.Profile;
import org.bilint.read.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the job is asked for. */
@Command(
    name = "AuditJob",
    description = "Check an archive of translated documents on a Spark cluster.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class JobOptions {

  /** What the input is. */
  enum Kind {
    FILES,
    PARQUET,
    JSONL
  }

  @Option(
      names = "--input",
      paramLabel = "PATH",
      required = true,
      description = "A folder, file or glob that Hadoop reads; may be given several times.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = Kinds.class,
      description =
          "files (default: a document each, .txt, .tsv and .md), or parquet or jsonl with a document"
              + " a row.")
  Kind kind = Kind.FILES;

  @Option(
      names = "--path-column",
      paramLabel = "NAME",
      description = "Of rows: what names the document (default: ${DEFAULT-VALUE}).")
  String pathColumn = "path";

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description =
          "Of rows: the document's text (default: ${DEFAULT-VALUE}). Other columns of plain values"
              + " are its metadata.")
  String textColumn = "text";

  @Option(
      names = "--output",
      paramLabel = "PATH",
      required = true,
      description = "Where the tables documents, findings and renderings go.")
  String output = "";

  @Option(
      names = "--run",
      paramLabel = "ID",
      description =
          "The run's name, the first partition of each table (default: ${DEFAULT-VALUE}). What is"
              + " there of the same run is written over, of others is left alone.")
  String run = "audit";

  @Option(
      names = "--partition-by",
      paramLabel = "FIELD",
      split = ",",
      description =
          "Fields of the metadata by which the tables are partitioned below the run, such as"
              + " company,date; findings by category without it.")
  List<String> partitionBy = new ArrayList<>();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Tasks that the documents are divided among (default: four for each core).")
  int partitions;

  @Option(
      names = "--metadata-pattern",
      paramLabel = "PATTERN",
      description = "Read metadata off the paths: {company}/{date}_{engine}.txt.")
  @Nullable String pattern;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Also the rules of this file; read by the driver and sent along.")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description = "Terms of your own; read by the driver and sent along.")
  List<String> termbases = new ArrayList<>();

  @Option(names = "--select", paramLabel = "RULE", split = ",", description = "Only these rules.")
  List<String> select = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "RULE", split = ",", description = "Not these rules.")
  List<String> ignore = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = Profiles.class,
      description = "default or fast.")
  Profile profile = Profile.DEFAULT;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      description = "How documents are read: auto (default), transcript, tsv ...")
  InputFormat format = InputFormat.AUTO;

  @Option(names = "--source-locale", paramLabel = "TAG", description = "Guessed when left out.")
  String source = "";

  @Option(names = "--target-locale", paramLabel = "TAG", description = "Guessed when left out.")
  String target = "";

  /** For picocli, which wants a class without parameters. */
  static final class Kinds extends Words<Kind> {
    Kinds() {
      super(Kind.class);
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class Profiles extends Words<Profile> {
    Profiles() {
      super(Profile.class);
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class Formats extends Words<InputFormat> {
    Formats() {
      super(InputFormat.class);
    }
  }

  /** Reads a choice from its word in lower case. */
  private abstract static class Words<E extends Enum<E>>
      implements picocli.CommandLine.ITypeConverter<E> {
    private final Class<E> choices;

    Words(Class<E> choices) {
      this.choices = choices;
    }

    @Override
    public E convert(String value) {
      return Enum.valueOf(choices, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
