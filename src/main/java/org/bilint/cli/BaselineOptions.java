package org.bilint.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.bilint.revision.Revision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known already and does not count. */
final class BaselineOptions {

  @Option(
      names = "--new-only",
      paramLabel = "REV",
      description =
          "Only findings that were not in the document at this git revision; REV... stands for the"
              + " commit from which this branch left REV.")
  private @Nullable String revision;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Hide what this file of decisions says is known or a false alarm; the HTML report exports"
              + " such a file.")
  private @Nullable Path baseline;

  @Option(
      names = "--create-baseline",
      paramLabel = "FILE",
      description =
          "Write what is found into this file as known; decisions that it holds already stay.")
  private @Nullable Path create;

  @Option(
      names = "--prune-baseline",
      description = "Remove from the baseline what no longer occurs in the documents checked.")
  private boolean prune;

  Optional<Revision> revision() throws FaultException {
    if (revision != null && (revision.isBlank() || revision.startsWith("-"))) {
      throw new FaultException("--new-only: '" + revision + "' is no revision");
    }
    return Optional.ofNullable(revision).map(Revision::new);
  }

  /** The baseline that the command line names, to be read or to be made. */
  Optional<Path> file() {
    return Optional.ofNullable(create).or(() -> Optional.ofNullable(baseline));
  }

  BaselineFiles.Change change() throws FaultException {
    if (create != null && (baseline != null || prune)) {
      throw new FaultException(
          "--create-baseline brings its file up to date itself; leave out "
              + (prune ? "--prune-baseline" : "--baseline"));
    }
    return create != null
        ? BaselineFiles.Change.UPDATE
        : prune ? BaselineFiles.Change.PRUNE : BaselineFiles.Change.NONE;
  }
}
