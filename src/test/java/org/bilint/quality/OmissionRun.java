package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.Linter;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.quality.ClauseCuts.Cut;
import org.bilint.quality.ClauseCuts.Kind;
import org.bilint.quality.Judgements.Judgement;
import org.bilint.quality.SharedData.Pair;

/**
 * Cuts clauses, items and sentences out of human translations and counts what is told at its
 * English place, and what is told of the untouched ones. One segment in {@value #EVERY} at most is
 * spoilt at a time, so that the document's statistics stay those of people.
 */
final class OmissionRun {

  static final Set<Category> CATEGORIES =
      EnumSet.of(Category.OMISSION, Category.ADDITION, Category.POLARITY);

  private static final int EVERY = 8;

  /** Segments that make a paragraph where a sentence is cut. */
  private static final int PARAGRAPH = 4;

  private final Supplier<Linter> linters;
  private final long seed;
  private final Map<Kind, Integer> most;
  private final Judgements judgements;
  private final OmissionTable table = new OmissionTable();
  private final StringBuilder missed = new StringBuilder();
  private final StringBuilder reading = new StringBuilder();

  /**
   * @param linters makes one for each thread
   * @param most cuts of a kind in a set
   */
  OmissionRun(Supplier<Linter> linters, Judgements judgements, long seed, Map<Kind, Integer> most) {
    this.linters = linters;
    this.judgements = judgements;
    this.seed = seed;
    this.most = Map.copyOf(most);
  }

  void add(Path path) throws IOException {
    String set = path.getFileName().toString();
    List<Pair> pairs = SharedData.pairs(path);
    List<Pair> paragraphs = paragraphs(pairs);
    List<CheckedDocument> whole = Stream.of(pairs, paragraphs).parallel().map(this::lint).toList();
    untouched(set, pairs, whole.get(0));
    table.paragraphs(byPair(whole.get(1), paragraphs.size()));
    spoil(set, pairs, whole.get(0).aligned(), EVERY, EnumSet.of(Kind.CLAUSE, Kind.ITEM));
    spoil(set, paragraphs, whole.get(1).aligned(), EVERY / PARAGRAPH, EnumSet.of(Kind.SENTENCE));
    spoil(set, pairs, whole.get(0).aligned(), EVERY, EnumSet.of(Kind.WORD));
  }

  /** Each round has one cut in a segment and in any run of so many but few. */
  private void spoil(
      String set, List<Pair> pairs, AlignedDocument whole, int every, Set<Kind> kinds) {
    List<Cut> cuts = new ArrayList<>();
    for (Kind kind : kinds) {
      List<Cut> all =
          kind == Kind.WORD ? HeavyCuts.of(pairs, whole, seed) : ClauseCuts.of(pairs, kind, seed);
      all.stream()
          .filter(cut -> kind != Kind.SENTENCE || isWhole(whole.pairs().get(cut.at()), cut))
          .limit(most.getOrDefault(kind, 0))
          .forEach(cuts::add);
    }
    Collections.shuffle(cuts, new Random(seed));
    List<Map<Integer, Cut>> rounds = rounds(cuts, Math.max(1, pairs.size() / every));
    List<List<List<Finding>>> found =
        rounds.parallelStream()
            .map(
                round -> {
                  List<Pair> spoilt = new ArrayList<>(pairs);
                  round.forEach((at, cut) -> spoilt.set(at, cut.spoiltPair()));
                  return byPair(lint(spoilt), pairs.size());
                })
            .toList();
    for (int i = 0; i < rounds.size(); i++) {
      List<List<Finding>> findings = found.get(i);
      rounds.get(i).forEach((at, cut) -> outcome(cut, findings.get(at), whole));
      if (kinds.contains(Kind.CLAUSE)) {
        round(set, pairs, rounds.get(i), findings, whole);
      }
    }
  }

  private static List<Pair> paragraphs(List<Pair> pairs) {
    List<Pair> paragraphs = new ArrayList<>();
    for (int from = 0; from < pairs.size(); from += PARAGRAPH) {
      List<Pair> part = pairs.subList(from, Math.min(pairs.size(), from + PARAGRAPH));
      Pair first = part.get(0);
      paragraphs.add(
          new Pair(
              first.set(),
              first.index(),
              first.language(),
              part.stream().map(Pair::english).collect(Collectors.joining(" ")),
              part.stream().map(Pair::chinese).collect(Collectors.joining())));
    }
    return paragraphs;
  }

  /** Whether the cut is all that renders a sentence of the source. */
  private static boolean isWhole(AlignedPair pair, Cut cut) {
    return pair.beads().stream()
        .filter(bead -> !bead.source().isEmpty() && bead.target().size() == 1)
        .map(bead -> bead.target().get(0).span())
        .anyMatch(own -> own.overlaps(cut.cut()) && own.end() <= cut.cut().end() + 1);
  }

  private CheckedDocument lint(List<Pair> pairs) {
    return linters.get().lint(SharedData.document("pairs.tsv", pairs.get(0).language(), pairs));
  }

  private void untouched(String set, List<Pair> pairs, CheckedDocument whole) {
    List<List<Finding>> found = byPair(whole, pairs.size());
    table.untouched(set, found);
    for (int i = 0; i < pairs.size(); i++) {
      for (Finding finding : found.get(i)) {
        reading.append(set).append('\t').append(pairs.get(i).index()).append('\t');
        reading.append(finding.rule().id()).append('\t').append(finding.severity().word());
        reading.append('\t').append(finding.message()).append("\n    ");
        reading.append(pairs.get(i).english()).append("\n    ");
        reading.append(pairs.get(i).chinese()).append('\n');
      }
    }
  }

  /** What a round's findings tell of their likelihoods: those on segments as they were, too. */
  private void round(
      String set,
      List<Pair> pairs,
      Map<Integer, Cut> cuts,
      List<List<Finding>> findings,
      AlignedDocument whole) {
    for (int at = 0; at < pairs.size(); at++) {
      Cut cut = cuts.get(at);
      EnglishPlace place = cut == null ? null : EnglishPlace.of(whole.pairs().get(at), cut.cut());
      if (place != null && place.isUnknown()) {
        continue;
      }
      List<Boolean> right = new ArrayList<>();
      for (Finding finding : findings.get(at)) {
        Judgement judgement = judgements.of(set, pairs.get(at).index(), finding);
        boolean named =
            place != null && finding.source().filter(s -> place.isNamedBy(s.span())).isPresent();
        right.add(named || judgement != null && judgement.right());
      }
      Pair pair = cut == null ? pairs.get(at) : cut.spoiltPair();
      double ratio = (double) pair.chinese().length() / Math.max(1, pair.english().length());
      table.segment(ratio, place != null, findings.get(at), right);
    }
  }

  private static List<List<Finding>> byPair(CheckedDocument checked, int pairs) {
    List<List<Finding>> byPair = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      byPair.add(new ArrayList<>());
    }
    for (Finding finding : WordFindings.of(checked, CATEGORIES)) {
      byPair.get(WordFindings.line(checked, finding) - 1).add(finding);
    }
    return byPair;
  }

  private static List<Map<Integer, Cut>> rounds(List<Cut> cuts, int room) {
    List<Map<Integer, Cut>> rounds = new ArrayList<>();
    for (Cut cut : cuts) {
      Map<Integer, Cut> free = null;
      for (Map<Integer, Cut> round : rounds) {
        if (free == null && round.size() < room && !round.containsKey(cut.at())) {
          free = round;
        }
      }
      if (free == null) {
        free = new TreeMap<>();
        rounds.add(free);
      }
      free.put(cut.at(), cut);
    }
    return rounds;
  }

  private void outcome(Cut cut, List<Finding> findings, AlignedDocument whole) {
    Kind kind = cut.kind();
    EnglishPlace place = EnglishPlace.of(whole.pairs().get(cut.at()), cut.cut());
    if (place.isUnknown()) {
      return;
    }
    List<Finding> at =
        findings.stream()
            .filter(each -> each.source().filter(s -> place.isNamedBy(s.span())).isPresent())
            .toList();
    if (at.isEmpty()) {
      missed.append(kind).append('\t').append(cut.pair().index()).append('\t');
      missed.append(cut.cut().of(cut.pair().chinese())).append("\n    ");
      missed.append(cut.pair().english()).append("\n    ");
      missed.append(cut.pair().chinese()).append("\n    ");
      findings.forEach(each -> missed.append(WordFindings.told(each)));
      missed.append('\n');
    }
    table.cut(kind, cut.cut().length(), at);
  }

  /** Writes the findings on untouched segments to a folder and the curve to a picture. */
  String report(Path folder, Path picture) throws IOException {
    Files.writeString(folder.resolve("human-omissions.txt"), reading.toString());
    Files.writeString(folder.resolve("missed-omissions.txt"), missed.toString());
    Files.writeString(picture, table.curves());
    return table.report();
  }
}
