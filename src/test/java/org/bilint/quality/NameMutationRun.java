package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.quality.NameMutations.Mutant;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Place;

/**
 * Spoils names of human translations and counts what is found. Each error is judged twice: in its
 * place, where every tenth segment of the whole set or fewer is spoilt at a time, and in a document
 * of nothing but spoilt segments.
 */
final class NameMutationRun {

  private static final Set<Category> CATEGORIES = EnumSet.of(Category.NAME, Category.OMISSION);
  private static final int MOST = 1_000;
  private static final int ROUNDS = 5;

  /** Put in, found in place, found among the spoilt. */
  private static final class Count {
    private int all;
    private int inPlace;
    private int among;

    String row(String set, String kind) {
      return String.format(
          Locale.ROOT,
          "| %s | %s | %d | %d (%.1f%%) | %d (%.1f%%) |%n",
          set,
          kind,
          all,
          inPlace,
          all == 0 ? 0 : 100.0 * inPlace / all,
          among,
          all == 0 ? 0 : 100.0 * among / all);
    }
  }

  private final Linter linter;
  private final long seed;
  private final StringBuilder table =
      new StringBuilder(
          "| set | name's rendering | spoilt | found, one segment in ten spoilt | found, all"
              + " spoilt |\n|---|---|--:|--:|--:|\n");
  private final StringBuilder untouched =
      new StringBuilder(
          "| set | segments | untouched, with such a finding | names placed |\n|---|--:|--:|---|\n");
  private final StringBuilder missed = new StringBuilder();

  NameMutationRun(Linter linter, long seed) {
    this.linter = linter;
    this.seed = seed;
  }

  void add(Path path) throws IOException {
    String set = path.getFileName().toString();
    List<Pair> pairs = SharedData.pairs(path);
    Optional<List<NamePlace>> places = NamePlaces.of(pairs);
    if (places.isEmpty()) {
      return;
    }
    PairFindings before = PairFindings.of(linter, pairs, CATEGORIES);
    Map<String, Integer> kinds = new TreeMap<>();
    places.get().forEach(place -> kinds.merge(place.kind().words(), 1, Integer::sum));
    untouched.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d (%.2f%%) | %s |%n",
            set,
            pairs.size(),
            before.flagged(),
            100.0 * before.flagged() / pairs.size(),
            kinds.toString().replaceAll("[{}]", "").replace("=", " ")));
    List<Mutant> mutants = NameMutations.of(places.get(), MOST, seed);
    Set<Mutant> inPlace = inPlace(pairs, mutants, before);
    Set<Mutant> among = among(pairs, mutants);
    count(set, mutants, inPlace, among);
  }

  private Set<Mutant> inPlace(List<Pair> pairs, List<Mutant> mutants, PairFindings before) {
    List<Map<Integer, Mutant>> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(new TreeMap<>());
    }
    for (int i = 0; i < mutants.size(); i++) {
      // A segment with several names is spoilt in as many rounds.
      int round = i % ROUNDS;
      for (int tries = 0; tries < ROUNDS; tries++) {
        if (rounds.get(round).putIfAbsent(mutants.get(i).name().segment(), mutants.get(i))
            == null) {
          break;
        }
        round = (round + 1) % ROUNDS;
      }
    }
    Set<Mutant> found = identity();
    for (Map<Integer, Mutant> round : rounds) {
      List<Pair> spoilt = new ArrayList<>(pairs);
      round.forEach((segment, mutant) -> spoilt.set(segment, mutant.pair()));
      PairFindings after = PairFindings.of(linter, spoilt, CATEGORIES);
      round.forEach(
          (segment, mutant) -> {
            if (isFound(mutant, before.of(segment), after.of(segment))) {
              found.add(mutant);
            } else {
              read(mutant, after.of(segment));
            }
          });
    }
    return found;
  }

  private Set<Mutant> among(List<Pair> pairs, List<Mutant> mutants) {
    List<Pair> spoilt = mutants.stream().map(Mutant::pair).toList();
    List<Pair> right = mutants.stream().map(mutant -> pairs.get(mutant.name().segment())).toList();
    Set<Mutant> found = identity();
    if (!spoilt.isEmpty()) {
      PairFindings before = PairFindings.of(linter, right, CATEGORIES);
      PairFindings after = PairFindings.of(linter, spoilt, CATEGORIES);
      for (int i = 0; i < mutants.size(); i++) {
        if (isFound(mutants.get(i), before.of(i), after.of(i))) {
          found.add(mutants.get(i));
        }
      }
    }
    return found;
  }

  private static Set<Mutant> identity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** A new finding on the name, or on what was put in its place. */
  private static boolean isFound(Mutant mutant, List<Finding> before, List<Finding> after) {
    Set<String> old = new TreeSet<>();
    before.forEach(finding -> old.add(key(finding)));
    return after.stream()
        .filter(finding -> !old.contains(key(finding)))
        .anyMatch(
            finding ->
                finding.source().isPresent()
                    ? finding.source().get().span().overlaps(mutant.name().english())
                    : finding.target().get().span().overlaps(mutant.place()));
  }

  private static String key(Finding finding) {
    return finding.rule().id()
        + finding.source().map(Place::span)
        + finding.target().map(Place::text);
  }

  private void count(String set, List<Mutant> mutants, Set<Mutant> inPlace, Set<Mutant> among) {
    Map<String, Count> counts = new TreeMap<>();
    Count all = new Count();
    for (Mutant mutant : mutants) {
      String label = (mutant.deleted() ? "deleted, " : "replaced, ") + mutant.kind().words();
      for (Count count : List.of(all, counts.computeIfAbsent(label, k -> new Count()))) {
        count.all++;
        count.inPlace += inPlace.contains(mutant) ? 1 : 0;
        count.among += among.contains(mutant) ? 1 : 0;
      }
    }
    counts.forEach((label, count) -> table.append(count.row(set, label)));
    table.append(all.row(set, "**all**"));
  }

  private void read(Mutant mutant, List<Finding> findings) {
    NamePlace name = mutant.name();
    missed.append(mutant.deleted() ? "deleted" : "replaced").append('\t').append(name.kind());
    missed.append('\t').append(name.pair().set()).append('\t').append(name.pair().index());
    missed.append('\t').append(name.name()).append(" = ").append(name.rendering());
    missed.append("\n    ").append(name.pair().english()).append("\n    ");
    missed.append(mutant.chinese()).append('\n');
    findings.forEach(f -> missed.append("      -> ").append(WordFindings.told(f)).append('\n'));
  }

  String report(Path reading) throws IOException {
    if (missed.isEmpty() && !table.toString().contains("**all**")) {
      return "Skipped: the data or the dictionary is not here.\n";
    }
    Files.writeString(reading.resolve("missed-names.txt"), missed.toString());
    return table + "\n" + untouched;
  }
}
