package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.quality.GoldMeeting.Way;
import org.bilint.quality.Verdicts.Judged;
import org.bilint.score.Gold;

/** The real call's prepared remarks against what two people annotated in them. */
record GoldCall(FindingGroup group, CheckedDocument checked, Gold gold) {

  /** What the tables of judgements call this document. */
  static final String SET = "call";

  static Optional<GoldCall> find(FindingGroup group, Linter linter) throws IOException {
    Optional<Path> call = SharedData.find("seed/amazon-2025-q2-call.en-zh-TW.txt");
    Optional<Path> gold = SharedData.find("gold/prepared-remarks.tsv");
    if (call.isEmpty() || gold.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GoldCall(
            group,
            GoldRun.lint(call.get(), linter),
            Gold.parse("gold/prepared-remarks.tsv", Files.readString(gold.get()))));
  }

  String report(Judgements judgements, Path reading) throws IOException {
    Files.writeString(
        reading.resolve(group.word() + "-gold-call.txt"), missed() + "\n" + unmet(judgements));
    Files.writeString(reading.resolve(group.word() + "-whole-call.txt"), whole(judgements));
    return recall() + "\n" + serious() + "\n" + precision(judgements) + "\n" + counts(judgements);
  }

  /** The last line that the annotators read. */
  private int last() {
    return gold.rows().stream()
        .mapToInt(row -> Math.max(row.sourceLine(), row.targetLine()))
        .max()
        .orElse(0);
  }

  private List<Finding> prepared() {
    return WordFindings.of(checked, group.categories()).stream()
        .filter(finding -> WordFindings.line(checked, finding) <= last())
        .toList();
  }

  private List<Gold.Row> wanted(Category category) {
    return gold.rows().stream()
        .filter(row -> row.is(category))
        .filter(row -> row.agreement().equals("both") && row.detectable().equals("yes"))
        .toList();
  }

  private Way way(Gold.Row row) {
    return GoldMeeting.of(row, WordFindings.of(checked, group.categories()), checked);
  }

  private String recall() {
    StringBuilder out =
        new StringBuilder(
            "| category | annotated | found at its place | ... or as a category hardly told"
                + " from it | ... or told by a finding elsewhere | recall |\n");
    out.append("|---|--:|--:|--:|--:|--:|\n");
    for (Category category : group.categories()) {
      List<Way> ways = wanted(category).stream().map(this::way).toList();
      long strict = ways.stream().filter(w -> w == Way.AT_ITS_PLACE).count();
      long lenient = strict + ways.stream().filter(w -> w == Way.AS_ITS_SIBLING).count();
      long told = lenient + ways.stream().filter(w -> w == Way.TOLD_ELSEWHERE).count();
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d (%.0f%%) | %d (%.0f%%) | %d | %.0f%% |%n",
              category.word(),
              ways.size(),
              strict,
              percent(strict, ways.size()),
              lenient,
              percent(lenient, ways.size()),
              told,
              percent(told, ways.size())));
    }
    return out.toString();
  }

  /** The recall of those that an annotator called critical or major. */
  private String serious() {
    List<Gold.Row> rows =
        group.categories().stream()
            .flatMap(category -> wanted(category).stream())
            .filter(row -> row.severity().equals("critical") || row.severity().equals("major"))
            .toList();
    long found = rows.stream().filter(row -> way(row) != Way.MISSED).count();
    return String.format(
        Locale.ROOT,
        "Of the %d that are critical or major, found: %d (%.0f%%).%n",
        rows.size(),
        found,
        percent(found, rows.size()));
  }

  private String precision(Judgements judgements) {
    StringBuilder out =
        new StringBuilder(
            "| category | findings | ... on an annotated place | judged right | judged false |"
                + " not read | precision if none unread is right | ... of those read |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    List<Finding> all = prepared();
    for (Category category : group.categories()) {
      out.append(
          row(
              category.word(),
              all.stream().filter(f -> f.rule().category() == category).toList(),
              judgements));
    }
    return out.append(row("**all**", all, judgements)).toString();
  }

  private String row(String name, List<Finding> findings, Judgements judgements) {
    List<Judged> open =
        findings.stream().filter(finding -> !isAnnotated(finding)).map(this::judged).toList();
    int met = findings.size() - open.size();
    Verdicts verdicts = Verdicts.of(open, judgements);
    int right = met + verdicts.right();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %s | %s |%n",
        name,
        findings.size(),
        met,
        verdicts.right(),
        verdicts.wrong(),
        verdicts.unread(),
        share(right, findings.size()),
        share(right, right + verdicts.wrong()));
  }

  private String counts(Judgements judgements) {
    StringBuilder out = new StringBuilder("The whole call, questions and answers included:\n\n");
    for (Category category : group.categories()) {
      List<Finding> findings =
          WordFindings.of(checked, group.categories()).stream()
              .filter(f -> f.rule().category() == category)
              .toList();
      Verdicts verdicts =
          Verdicts.of(
              findings.stream().filter(f -> !isAnnotated(f)).map(this::judged).toList(),
              judgements);
      out.append(
          String.format(
              "- %s: %d findings, %d of them minor or worse; judged false: %d, not read: %d%n",
              category.word(),
              findings.size(),
              findings.stream().filter(WordFindings::counts).count(),
              verdicts.wrong(),
              verdicts.unread()));
    }
    return out.toString();
  }

  private Judged judged(Finding finding) {
    return new Judged(SET, WordFindings.line(checked, finding), finding);
  }

  private boolean isAnnotated(Finding finding) {
    return gold.rows().stream()
        .filter(row -> group.categories().stream().anyMatch(row::is))
        .anyMatch(row -> GoldMeeting.standsOn(finding, row, checked.aligned().document()));
  }

  private String missed() {
    StringBuilder out = new StringBuilder();
    for (Category category : group.categories()) {
      for (Gold.Row row : wanted(category)) {
        Way way = way(row);
        if (way != Way.AT_ITS_PLACE) {
          out.append(
              String.format(
                  "%s\t%d\t%s\t%s\t%s\t%s%n",
                  way,
                  row.targetLine(),
                  row.category(),
                  row.sourceSpan(),
                  row.targetSpan(),
                  row.note()));
        }
      }
    }
    return out.toString();
  }

  /** Findings that no annotation of these categories meets, as rows to be judged. */
  private String unmet(Judgements judgements) {
    List<String> out = new ArrayList<>();
    for (Finding finding : prepared()) {
      if (!isAnnotated(finding)) {
        out.add(judged(finding).row(judgements) + "\t" + WordFindings.told(finding));
        gold.rows().stream()
            .filter(row -> GoldMeeting.standsOn(finding, row, checked.aligned().document()))
            .forEach(row -> out.add("    also here: " + row.category() + ": " + row.note()));
      }
    }
    return String.join("\n", out);
  }

  private String whole(Judgements judgements) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : WordFindings.of(checked, group.categories())) {
      String word = isAnnotated(finding) ? "\tannotated" : "";
      out.append(judged(finding).row(judgements)).append(word);
      out.append('\t').append(WordFindings.told(finding)).append('\n');
      finding.source().ifPresent(p -> out.append("    ").append(around(p.segment().text())));
      finding.target().ifPresent(p -> out.append("    ").append(around(p.segment().text())));
    }
    return out.toString();
  }

  private static String around(String text) {
    return (text.length() > 600 ? text.substring(0, 600) + "…" : text) + "\n";
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", percent(part, whole));
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
