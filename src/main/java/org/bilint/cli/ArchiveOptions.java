package org.bilint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bilint.audit.archive.Archive;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.archive.MetadataPattern;
import org.bilint.audit.archive.MetadataTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an audit reads, and where it puts what it finds. */
final class ArchiveOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Documents, folders to search for documents, globs, or @FILE, a list with one of these a"
              + " line.")
  private List<String> arguments = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", description = "Where the store and the views go.")
  private @Nullable Path out;

  @Option(
      names = "--metadata-pattern",
      paramLabel = "PATTERN",
      description =
          "Read metadata off the paths: {company}/{date}_{engine}.txt; * for what is no field.")
  private @Nullable String pattern;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "A CSV or tab-separated table with a column path and one for each field. A file"
              + " NAME.meta.yaml or .json beside a document tells the same of it.")
  private @Nullable Path table;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Documents that are checked beside each other (default: all cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /**
   * @throws FaultException if there is nothing to read, nowhere to write or nobody to work
   */
  void requireSense() throws FaultException {
    // Not declared as required: picocli would require them beside a subcommand, too.
    if (arguments.isEmpty() || out == null) {
      throw new FaultException(
          "an archive's PATH and --out DIR are needed; see bilint audit --help");
    }
    if (jobs < 1) {
      throw new FaultException("--jobs: at least one, not " + jobs);
    }
  }

  List<String> paths() {
    return arguments;
  }

  Path out() {
    return Objects.requireNonNull(out);
  }

  int jobs() {
    return jobs;
  }

  /**
   * @throws FaultException if the pattern makes no sense or the table cannot be read
   */
  Archive archive() throws FaultException {
    try {
      return new Archive(
          Input.ENDINGS, Optional.ofNullable(pattern).map(MetadataPattern::of), metadataTable());
    } catch (ArchiveException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private MetadataTable metadataTable() throws FaultException {
    if (table == null) {
      return MetadataTable.NONE;
    }
    try {
      return MetadataTable.parse(table.toString().replace('\\', '/'), Files.readString(table));
    } catch (IOException | InvalidPathException e) {
      throw new FaultException(table + ": no table that can be read");
    }
  }
}
