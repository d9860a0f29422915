package org.bilint.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration holds. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "This configuration, and not the bilint.yaml that is found upwards from each document.")
  private @Nullable Path file;

  @Option(names = "--no-config", description = "No configuration.")
  private boolean none;

  Optional<Path> file() throws FaultException {
    if (none && file != null) {
      throw new FaultException("--config and --no-config contradict each other");
    }
    return Optional.ofNullable(file);
  }

  /** Whether configurations are looked for. */
  boolean isSearched() {
    return !none && file == null;
  }
}
