package org.bilint.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.quality.ClauseCuts.Kind;

/** What came of the cuts, counted. */
final class OmissionTable {

  private static final int LONG = 11;

  /** The likelihoods between which a row of the table of reliability lies. */
  private static final double[] BINS = {0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

  /** What came of one cut: the worst finding that names it, if any, and its length. */
  private record Outcome(int length, int rank, double confidence) {}

  /** A finding of a spoilt document with the likelihood that it gives itself. */
  private record Told(double confidence, boolean right) {}

  /** A segment of a spoilt document. */
  private record Segment(double ratio, boolean cut) {}

  private final Map<Kind, List<Outcome>> outcomes = new TreeMap<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder untouched = new StringBuilder();
  private int paragraphs;
  private int flaggedParagraphs;

  /** 3 for major and worse, 2 for minor, 1 for neutral; 0 for nothing. */
  private static int rank(List<Finding> findings) {
    int rank = 0;
    for (Finding finding : findings) {
      boolean grave = finding.severity().atLeast(Severity.MAJOR);
      int own = grave ? 3 : finding.severity().atLeast(Severity.MINOR) ? 2 : 1;
      rank = Math.max(rank, own);
    }
    return rank;
  }

  void untouched(String set, List<List<Finding>> byPair) {
    int[] ranks = new int[4];
    byPair.forEach(each -> ranks[rank(each)]++);
    double all = byPair.size() / 100.0;
    untouched.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d (%.2f%%) | %d (%.2f%%) | %d (%.2f%%) |%n",
            set,
            byPair.size(),
            ranks[3],
            ranks[3] / all,
            ranks[2],
            ranks[2] / all,
            ranks[1],
            ranks[1] / all));
  }

  void paragraphs(List<List<Finding>> byPair) {
    paragraphs += byPair.size();
    flaggedParagraphs +=
        (int)
            byPair.stream()
                .filter(each -> each.stream().anyMatch(f -> f.rule().id().equals("OMI001")))
                .count();
  }

  void cut(Kind kind, int length, List<Finding> naming) {
    double confidence = naming.stream().mapToDouble(OmissionTable::confidence).max().orElse(0);
    outcomes
        .computeIfAbsent(kind, any -> new ArrayList<>())
        .add(new Outcome(length, rank(naming), confidence));
  }

  /**
   * A segment of a spoilt document.
   *
   * @param right whether each finding is, in their order
   */
  void segment(double ratio, boolean cut, List<Finding> findings, List<Boolean> right) {
    segments.add(new Segment(ratio, cut));
    for (int i = 0; i < findings.size(); i++) {
      double confidence = confidence(findings.get(i));
      if (findings.get(i).rule().category() == Category.OMISSION && confidence > 0) {
        told.add(new Told(confidence, right.get(i)));
      }
    }
  }

  private static double confidence(Finding finding) {
    String message = finding.message();
    int at = message.indexOf("(likelihood ");
    int end = message.indexOf('%', Math.max(0, at));
    return at < 0 || end < 0 ? 0 : Integer.parseInt(message.substring(at + 12, end)) / 100.0;
  }

  private static String row(String what, List<Outcome> all) {
    StringBuilder row = new StringBuilder("| " + what + " | " + all.size());
    for (int least = 3; least > 0; least--) {
      int rank = least;
      long n = all.stream().filter(each -> each.rank() >= rank).count();
      row.append(String.format(Locale.ROOT, " | %.1f%%", 100.0 * n / Math.max(1, all.size())));
    }
    return row.append(" |\n").toString();
  }

  private List<Outcome> of(Kind kind, Predicate<Outcome> which) {
    return outcomes.getOrDefault(kind, List.of()).stream().filter(which).toList();
  }

  String report() {
    StringBuilder out = new StringBuilder("Untouched, omission, addition and polarity:\n\n");
    out.append("| set | segments | with a finding, major or worse | minor | neutral |\n");
    out.append("|---|--:|--:|--:|--:|\n").append(untouched);
    out.append(
        String.format(
            "%nOf %d untouched paragraphs of four segments, with a sentence called left out: %d.%n",
            paragraphs, flaggedParagraphs));
    out.append("\nCut from the translation, told at its place in the English:\n\n");
    out.append("| cut | cases | major or worse | minor or worse | told at all |\n");
    out.append("|---|--:|--:|--:|--:|\n");
    out.append(row("a clause of 5 to 20 characters", of(Kind.CLAUSE, any -> true)));
    out.append(row("... of 11 or more", of(Kind.CLAUSE, each -> each.length() >= LONG)));
    out.append(row("an item of a list", of(Kind.ITEM, any -> true)));
    out.append(row("a sentence of a paragraph", of(Kind.SENTENCE, any -> true)));
    out.append(row("a word that limits or grades", of(Kind.WORD, any -> true)));
    out.append("\nThe likelihood that a finding names, in documents with one segment in eight");
    out.append(" spoilt. Right: at a cut, or judged right where nothing was cut.\n\n");
    out.append("| likelihood | findings | named on average | right |\n|---|--:|--:|--:|\n");
    for (int i = 0; i + 1 < BINS.length; i++) {
      double from = BINS[i];
      double to = BINS[i + 1];
      List<Told> in =
          told.stream().filter(e -> e.confidence() >= from && e.confidence() < to).toList();
      if (!in.isEmpty()) {
        out.append(
            String.format(
                Locale.ROOT,
                "| %.0f%% to %.0f%% | %d | %.0f%% | %.0f%% |%n",
                100 * from,
                100 * Math.min(1, to),
                in.size(),
                100 * in.stream().mapToDouble(Told::confidence).average().orElse(0),
                100.0 * in.stream().filter(Told::right).count() / in.size()));
      }
    }
    return out.toString();
  }

  /** Precision against recall, over all likelihoods, beside the length of the translation alone. */
  String curves() {
    return CurveSvg.of(
        List.of(
            new CurveSvg.Curve("clauses of 11 to 20 characters", curve(LONG)),
            new CurveSvg.Curve("clauses of 5 to 20 characters", curve(0)),
            new CurveSvg.Curve("the shortest translations (no place told)", byLength())));
  }

  private List<CurveSvg.Point> curve(int shortest) {
    List<Outcome> all = of(Kind.CLAUSE, each -> each.length() >= shortest);
    List<CurveSvg.Point> points = new ArrayList<>();
    for (int percent = 99; percent >= 0; percent--) {
      double least = percent / 100.0;
      long found = all.stream().filter(e -> e.confidence() >= least && e.rank() > 0).count();
      List<Told> said = told.stream().filter(each -> each.confidence() >= least).toList();
      if (!said.isEmpty()) {
        long right = said.stream().filter(Told::right).count();
        points.add(
            new CurveSvg.Point(
                (double) found / Math.max(1, all.size()), (double) right / said.size()));
      }
    }
    return points;
  }

  private List<CurveSvg.Point> byLength() {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::ratio));
    long cuts = sorted.stream().filter(Segment::cut).count();
    List<CurveSvg.Point> points = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).cut() ? 1 : 0;
      if ((i + 1) % (1 + sorted.size() / 100) == 0) {
        points.add(
            new CurveSvg.Point((double) right / Math.max(1, cuts), (double) right / (i + 1)));
      }
    }
    return points;
  }
}
