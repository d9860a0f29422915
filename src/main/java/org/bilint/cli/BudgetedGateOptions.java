package org.bilint.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilint.check.Category;
import org.bilint.config.Limits;
import org.bilint.text.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The same with a limit for each category of findings. */
final class BudgetedGateOptions extends GateOptions {

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

  @Override
  Limits limits() throws FaultException {
    Limits whole = super.limits();
    Map<Category, Double> byCategory = new EnumMap<>(Category.class);
    for (Budget budget : budgets) {
      requirePenalty("--budget", budget.penalty());
      byCategory.put(budget.category(), budget.penalty());
    }
    return new Limits(whole.failOn(), whole.maxPenalty(), byCategory);
  }
}
