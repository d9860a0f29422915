package org.bilint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilint.check.Profile;
import org.bilint.check.Rule;
import org.bilint.check.RuleSet;
import org.bilint.rules.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A rule as a reader of its findings needs it: what, why, and examples of both kinds. */
@Command(
    name = "explain",
    description = "Say what a rule finds, why it matters, and show examples.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** The longest line of running text. */
  private static final int MEASURE = 80;

  private final Streams streams;

  @Parameters(paramLabel = "RULE", arity = "1..*", description = "Rules, by id or by name.")
  private List<String> names = new ArrayList<>();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws FaultException {
    RuleSet rules = Checks.bundled();
    StringBuilder out = new StringBuilder();
    for (String name : names) {
      out.append(out.isEmpty() ? "" : "\n");
      write(find(rules, name), out);
    }
    streams.out().print(out);
    return ExitStatus.CLEAN.code();
  }

  private static Rule find(RuleSet rules, String name) throws FaultException {
    try {
      return rules
          .find(name)
          .orElseGet(
              () -> {
                rules.select(List.of(name), List.of());
                throw new IllegalArgumentException(
                    "'" + name + "' is no rule but a group of rules; see bilint rules");
              });
    } catch (IllegalArgumentException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private static void write(Rule rule, StringBuilder out) {
    out.append(rule.id()).append(' ').append(rule.name()).append('\n');
    out.append("  ").append(rule.category().word()).append(", ").append(rule.severity().word());
    out.append(", MQM ").append(rule.mqm());
    out.append(rule.enabled() ? "" : ", off unless selected");
    out.append(rule.profile() == Profile.FAST ? "" : ", not in the profile fast").append("\n\n");
    wrap(rule.summary() + ".", out);
    if (!rule.why().isBlank()) {
      out.append('\n');
      wrap(rule.why(), out);
    }
    out.append("\nWrong:\n");
    for (Rule.Example example : rule.bad()) {
      example(example, out);
    }
    out.append("\nRight:\n");
    for (Rule.Example example : rule.good()) {
      example(example, out);
    }
  }

  private static void example(Rule.Example example, StringBuilder out) {
    out.append("  en     ").append(example.en()).append('\n');
    out.append(String.format("  %-5s  ", example.locale())).append(example.zh()).append('\n');
    if (!example.fix().isEmpty()) {
      out.append("  fix    ").append(example.fix()).append('\n');
    }
    out.append('\n');
  }

  private static void wrap(String text, StringBuilder out) {
    int column = 0;
    for (String word : text.strip().split("\\s+")) {
      if (column > 0 && column + 1 + word.length() > MEASURE) {
        out.append('\n');
        column = 0;
      }
      out.append(column == 0 ? "" : " ").append(word);
      column += word.length() + (column == 0 ? 0 : 1);
    }
    out.append('\n');
  }
}
