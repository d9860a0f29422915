package org.bilint.cli;

import java.util.Map;
import java.util.Optional;
import org.bilint.config.Limits;
import org.bilint.score.FailOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What fails a document. */
class GateOptions {

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOnConverter.class,
      description =
          "Exit with 1 from this severity on: critical, major (default), minor, or never.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--max-penalty",
      paramLabel = "N",
      description = "Exit with 1 where a document has a penalty above N per 1,000 source words.")
  private @Nullable Double maxPenalty;

  /**
   * @throws FaultException if a number is negative
   */
  Limits limits() throws FaultException {
    requirePenalty("--max-penalty", maxPenalty == null ? 0 : maxPenalty);
    return new Limits(Optional.ofNullable(failOn), Optional.ofNullable(maxPenalty), Map.of());
  }

  static void requirePenalty(String option, double max) throws FaultException {
    if (!(max >= 0 && max < Double.MAX_VALUE)) {
      throw new FaultException(
          option + ": the highest penalty must be zero or a positive number, not " + max);
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class FailOnConverter extends WordConverter<FailOn> {
    FailOnConverter() {
      super(FailOn.class);
    }
  }
}
