package org.bilint.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.config.Limits;
import org.bilint.score.FailOn;
import org.bilint.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What fails a document. */
final class GateOptions {

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

  @Option(
      names = "--budget",
      paramLabel = "CATEGORY=N",
      split = ",",
      converter = Budget.Converter.class,
      description =
          "Exit with 1 where the findings of a category make a penalty above N per 1,000 source"
              + " words: terminology=5,typography=20.")
  private List<Budget> budgets = new ArrayList<>();

  private record Budget(Category category, double penalty) {

    static final class Converter implements ITypeConverter<Budget> {
      @Override
      public Budget convert(String value) {
        int equals = value.indexOf('=');
        String word = equals < 0 ? value : value.substring(0, equals);
        Category category =
            Words.constant(Category.class, word)
                .orElseThrow(
                    () ->
                        new TypeConversionException(
                            "no category '"
                                + word
                                + "'"
                                + Words.hint(word, Words.of(Category.class))));
        try {
          return new Budget(category, Double.parseDouble(value.substring(equals + 1)));
        } catch (NumberFormatException e) {
          throw new TypeConversionException("'" + value + "' is not CATEGORY=NUMBER");
        }
      }
    }
  }

  /**
   * @throws FaultException if a number is negative
   */
  Limits limits() throws FaultException {
    requirePenalty("--max-penalty", maxPenalty == null ? 0 : maxPenalty);
    Map<Category, Double> byCategory = new EnumMap<>(Category.class);
    for (Budget budget : budgets) {
      requirePenalty("--budget", budget.penalty());
      byCategory.put(budget.category(), budget.penalty());
    }
    return new Limits(Optional.ofNullable(failOn), Optional.ofNullable(maxPenalty), byCategory);
  }

  private static void requirePenalty(String option, double max) throws FaultException {
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
