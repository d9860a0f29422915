package org.bilint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilint.check.Profile;
import org.bilint.check.Severity;

/**
 * Which rules run, with what, and how much their findings weigh. Documents with equal rulings share
 * a linter.
 *
 * @param select ids, names or categories; empty: all rules that are on by themselves
 * @param ignore ids, names or categories
 * @param severities by ids, names or categories; of two for the same rule the later one holds
 * @param languagetool whether LanguageTool is asked too
 */
public record Ruling(
    Optional<List<Stated<String>>> select,
    List<Stated<String>> ignore,
    List<Weight> severities,
    List<Stated<FileReference>> rules,
    List<Stated<FileReference>> termbases,
    Optional<Profile> profile,
    Optional<Boolean> languagetool) {

  /** The severity of the findings of some rules. */
  public record Weight(Stated<String> rules, Severity severity) {}

  static final Ruling NONE =
      new Ruling(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public Ruling {
    select = select.map(List::copyOf);
    ignore = List.copyOf(ignore);
    severities = List.copyOf(severities);
    rules = List.copyOf(rules);
    termbases = List.copyOf(termbases);
  }

  /** A selection starts anew: what was ignored below it is not ignored any more. All else adds. */
  Ruling over(Ruling below) {
    return new Ruling(
        select.or(below::select),
        select.isPresent() ? ignore : joined(below.ignore, ignore),
        joined(below.severities, severities),
        joined(below.rules, rules),
        joined(below.termbases, termbases),
        profile.or(below::profile),
        languagetool.or(below::languagetool));
  }

  /** A file that is named twice is read once. */
  private static <T> List<T> joined(List<T> below, List<T> above) {
    return new ArrayList<>(Stream.concat(below.stream(), above.stream()).distinct().toList());
  }
}
