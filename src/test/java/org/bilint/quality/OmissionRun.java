package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import org.bilint.check.Severity;
import org.bilint.quality.ClauseCuts.Cut;
import org.bilint.quality.ClauseCuts.Kind;
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
  private static final int LONG = 11;

  /** What came of one cut: the worst finding that names it, if any, and its length. */
  record Outcome(int length, boolean major, boolean told, double confidence) {}

  /** Segments that make a paragraph where a sentence is cut. */
  private static final int PARAGRAPH = 4;

  private final Supplier<Linter> linters;
  private final long seed;
  private final Map<Kind, Integer> most;
  private final Map<Kind, List<Outcome>> outcomes = new TreeMap<>();
  private final List<Double> alarms = new ArrayList<>();
  private int segments;
  private final StringBuilder untouched =
      new StringBuilder(
          "| set | segments | with a finding, major or worse | minor |\n|---|--:|--:|--:|\n");
  private final StringBuilder missed = new StringBuilder();
  private final StringBuilder reading = new StringBuilder();

  /**
   * @param linters makes one for each thread
   * @param most cuts of a kind in a set
   */
  OmissionRun(Supplier<Linter> linters, long seed, Map<Kind, Integer> most) {
    this.linters = linters;
    this.seed = seed;
    this.most = Map.copyOf(most);
  }

  void add(Path path) throws IOException {
    String set = path.getFileName().toString();
    List<Pair> pairs = SharedData.pairs(path);
    List<Pair> paragraphs = paragraphs(pairs);
    List<CheckedDocument> whole = Stream.of(pairs, paragraphs).parallel().map(this::lint).toList();
    untouched(set, pairs, whole.get(0));
    spoil(pairs, whole.get(0).aligned(), EVERY, EnumSet.of(Kind.CLAUSE, Kind.ITEM));
    spoil(paragraphs, whole.get(1).aligned(), EVERY / PARAGRAPH, EnumSet.of(Kind.SENTENCE));
  }

  /** Each round has one cut in a segment and in any run of so many but few. */
  private void spoil(List<Pair> pairs, AlignedDocument whole, int every, Set<Kind> kinds) {
    List<Cut> cuts = new ArrayList<>();
    for (Kind kind : kinds) {
      ClauseCuts.of(pairs, kind, seed).stream()
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
    int major = 0;
    int minor = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean grave = found.get(i).stream().anyMatch(OmissionRun::isMajor);
      major += grave ? 1 : 0;
      minor += !grave && !found.get(i).isEmpty() ? 1 : 0;
      found.get(i).forEach(finding -> alarms.add(confidence(finding)));
      for (Finding finding : found.get(i)) {
        reading.append(set).append('\t').append(pairs.get(i).index()).append('\t');
        reading.append(finding.rule().id()).append('\t').append(finding.severity().word());
        reading.append('\t').append(finding.message()).append("\n    ");
        reading.append(pairs.get(i).english()).append("\n    ");
        reading.append(pairs.get(i).chinese()).append('\n');
      }
    }
    segments += pairs.size();
    untouched.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d (%.2f%%) | %d (%.2f%%) |%n",
            set,
            pairs.size(),
            major,
            100.0 * major / pairs.size(),
            minor,
            100.0 * minor / pairs.size()));
  }

  private static boolean isMajor(Finding finding) {
    return finding.severity() == Severity.MAJOR || finding.severity() == Severity.CRITICAL;
  }

  private static double confidence(Finding finding) {
    String message = finding.message();
    int at = message.indexOf("(likelihood ");
    int end = message.indexOf('%', Math.max(0, at));
    return at < 0 || end < 0 ? 0 : Integer.parseInt(message.substring(at + 12, end)) / 100.0;
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
    outcomes
        .computeIfAbsent(kind, any -> new ArrayList<>())
        .add(
            new Outcome(
                cut.cut().length(),
                at.stream().anyMatch(OmissionRun::isMajor),
                !at.isEmpty(),
                at.stream().mapToDouble(OmissionRun::confidence).max().orElse(0)));
  }

  private static String row(String what, List<Outcome> all) {
    long major = all.stream().filter(Outcome::major).count();
    long told = all.stream().filter(Outcome::told).count();
    int n = Math.max(1, all.size());
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f%% | %.1f%% |%n",
        what,
        all.size(),
        100.0 * major / n,
        100.0 * told / n);
  }

  /** Writes the findings on untouched segments to a folder and the curve to a picture. */
  String report(Path folder, Path picture) throws IOException {
    Files.writeString(folder.resolve("human-omissions.txt"), reading.toString());
    StringBuilder out = new StringBuilder("Untouched:\n\n").append(untouched);
    out.append("\nCut from the translation, told at its place in the English:\n\n");
    out.append("| cut | cases | major or worse | told at all |\n|---|--:|--:|--:|\n");
    List<Outcome> clauses = outcomes.getOrDefault(Kind.CLAUSE, List.of());
    out.append(row("a clause of 5 to 20 characters", clauses));
    out.append(
        row("... of 11 or more", clauses.stream().filter(each -> each.length() >= LONG).toList()));
    out.append(row("an item of a list", outcomes.getOrDefault(Kind.ITEM, List.of())));
    out.append(row("a sentence of a paragraph", outcomes.getOrDefault(Kind.SENTENCE, List.of())));
    Files.writeString(folder.resolve("missed-omissions.txt"), missed.toString());
    Files.writeString(picture, CurveSvg.of(curve(clauses)));
    return out.toString();
  }

  /** Share of untouched segments flagged against share of cut clauses found, by confidence. */
  private List<CurveSvg.Point> curve(List<Outcome> clauses) {
    List<CurveSvg.Point> points = new ArrayList<>();
    for (int percent = 100; percent >= 0; percent -= 2) {
      double least = percent / 100.0;
      long flagged = alarms.stream().filter(each -> each >= least && each > 0).count();
      long found = clauses.stream().filter(e -> e.told() && e.confidence() >= least).count();
      points.add(
          new CurveSvg.Point(
              (double) flagged / Math.max(1, segments),
              (double) found / Math.max(1, clauses.size())));
    }
    return points;
  }
}
