package org.bilint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.check.RuleSet;
import org.bilint.config.Globs;
import org.bilint.config.Suppression;

/** The suppressions of a run's configurations, and which of them hide nothing. */
final class Suppressions {

  /** Whether a run can tell: the folder that a suppression is for, whether its rules ran. */
  private record Use(Path folder, boolean named, boolean ran) {}

  private final Map<Suppression, Use> all = new LinkedHashMap<>();
  private final Set<Suppression> used = new HashSet<>();

  /**
   * Adds those that hold for a document.
   *
   * @throws FaultException if one names no rule
   */
  void add(Configurations.Held held, RuleSet rules, Input input) throws FaultException {
    for (Suppression suppression : held.layer().suppressions()) {
      Linters.known(rules, suppression.rules());
      Path document = input.path().orElse(Path.of("stdin")).toAbsolutePath().normalize();
      boolean ran =
          rules.rules().stream()
              .anyMatch(rule -> rules.runs(rule.id()) && suppression.concerns(rule));
      boolean named =
          suppression.paths().map(Globs::isPlain).orElse(false) && suppression.concerns(document);
      Path folder = held.config().orElseThrow().file().resolveSibling("").normalize();
      all.merge(
          suppression,
          new Use(folder, named, ran),
          (one, other) ->
              new Use(one.folder(), one.named() || other.named(), one.ran() || other.ran()));
    }
  }

  void use(Set<Suppression> suppressions) {
    used.addAll(suppressions);
  }

  /**
   * What to say about those that hide nothing, as far as a run can tell: it saw all documents below
   * the configuration, or the one that the suppression names.
   */
  List<String> unused(List<String> arguments) {
    Set<Path> walked = new LinkedHashSet<>();
    arguments.forEach(each -> walked.add(Path.of(each).toAbsolutePath().normalize()));
    List<String> said = new ArrayList<>();
    all.forEach(
        (suppression, use) -> {
          boolean saw = use.named() || walked.stream().anyMatch(use.folder()::startsWith);
          if (saw && use.ran() && !used.contains(suppression)) {
            said.add(suppression.origin() + ": the suppression hides nothing; remove it");
          }
        });
    return said;
  }
}
