package org.bilint.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.quality.Mutations.Mutant;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;

/** Puts single errors into correct translations and counts those found at their place. */
final class MutationRun {

  /** Found and all, by kind. */
  record Count(int found, int all) {}

  private final Linter linter;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final StringBuilder missed = new StringBuilder();

  MutationRun(Linter linter) {
    this.linter = linter;
    Mutations.kinds().forEach(kind -> counts.put(kind, new Count(0, 0)));
  }

  /** Only pairs on which bilint is silent are spoilt: an alarm that was there proves nothing. */
  void add(List<Pair> pairs, int mostOfAKind, long seed) {
    LanguageTag language = pairs.get(0).language();
    List<List<Finding>> before = lint(language, pairs);
    List<Pair> silent = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (before.get(i).isEmpty()) {
        silent.add(pairs.get(i));
      }
    }
    List<Mutant> mutants = Mutations.of(silent, mostOfAKind, seed);
    List<Pair> spoilt =
        mutants.stream()
            .map(
                m ->
                    new Pair(
                        m.original().set(),
                        m.original().index(),
                        language,
                        m.original().english(),
                        m.chinese()))
            .toList();
    List<List<Finding>> after = lint(language, spoilt);
    for (int i = 0; i < mutants.size(); i++) {
      Mutant mutant = mutants.get(i);
      boolean found = after.get(i).stream().anyMatch(finding -> isAt(finding, mutant));
      Count count = counts.get(mutant.kind());
      counts.put(mutant.kind(), new Count(count.found + (found ? 1 : 0), count.all + 1));
      if (!found) {
        missed
            .append(mutant.kind())
            .append('\t')
            .append(mutant.original().set())
            .append('\t')
            .append(mutant.original().index())
            .append('\t')
            .append(mutant.place().of(mutant.chinese()))
            .append(mutant.was())
            .append("\n    ")
            .append(mutant.original().english())
            .append("\n    ")
            .append(mutant.chinese())
            .append('\n');
        after.get(i).forEach(f -> missed.append("      -> ").append(f.message()).append('\n'));
      }
    }
  }

  private List<List<Finding>> lint(LanguageTag language, List<Pair> pairs) {
    Document document = SharedData.document("pairs.tsv", language, pairs);
    CheckedDocument checked = linter.lint(document);
    List<List<Finding>> byPair = new ArrayList<>();
    pairs.forEach(each -> byPair.add(new ArrayList<>()));
    for (Finding finding : checked.findings()) {
      if (HumanTranslations.QUANTITIES.contains(finding.rule().category())) {
        int offset = finding.place().inDocument().start();
        byPair.get(document.lines().line(offset) - 1).add(finding);
      }
    }
    return byPair;
  }

  /**
   * A finding on the spoilt words, or, where it has a place in the source only, on a number of the
   * source that shares digits with what stood there.
   */
  private static boolean isAt(Finding finding, Mutant mutant) {
    if (mutant.place().length() > 0 && finding.target().isPresent()) {
      return finding.target().get().span().overlaps(mutant.place());
    }
    return finding.source().isPresent() && shareDigits(finding.source().get().text(), mutant.was());
  }

  private static boolean shareDigits(String source, String was) {
    Set<Integer> digits = new HashSet<>();
    was.chars().filter(Character::isDigit).forEach(digits::add);
    return source.chars().noneMatch(Character::isDigit)
        || source.chars().filter(Character::isDigit).anyMatch(digits::contains);
  }

  int found() {
    return counts.values().stream().mapToInt(Count::found).sum();
  }

  int all() {
    return counts.values().stream().mapToInt(Count::all).sum();
  }

  String missed() {
    return missed.toString();
  }

  String table() {
    StringBuilder out = new StringBuilder("| error | put in | found at its place | share |\n");
    out.append("|---|--:|--:|--:|\n");
    counts.forEach((kind, count) -> out.append(row(kind, count)));
    out.append(row("**all**", new Count(found(), all())));
    return out.toString();
  }

  private static String row(String kind, Count count) {
    double share = count.all == 0 ? 0 : 100.0 * count.found / count.all;
    return String.format("| %s | %d | %d | %.1f%% |%n", kind, count.all, count.found, share);
  }
}
