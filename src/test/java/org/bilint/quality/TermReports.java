package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.text.Place;

/**
 * The findings of consistency as a reader takes them: one report for each English term, with its
 * renderings. The worst severity comes first, then the term with the most findings.
 */
final class TermReports {

  /**
   * What the tables of judgements call these; a report's name is a digest of term and rendering.
   */
  private static final String SET = "call-terms";

  /** One term with its findings in document order. */
  private record Report(String term, List<Finding> findings) {

    Severity severity() {
      return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    int start() {
      return findings.get(0).place().inDocument().start();
    }

    /** Its renderings with the lines where a finding stands on them. */
    Map<String, TreeSet<Integer>> renderings(CheckedDocument checked) {
      Map<String, TreeSet<Integer>> lines = new TreeMap<>();
      for (Finding finding : findings) {
        lines
            .computeIfAbsent(rendering(finding), k -> new TreeSet<>())
            .add(WordFindings.line(checked, finding));
      }
      return lines;
    }

    /** Real if any of its renderings was judged so, false if all were judged false. */
    String verdict(Judgements judgements) {
      TreeSet<String> words = new TreeSet<>();
      for (Finding finding : findings) {
        words.add(Verdicts.word(judgements.of(SET, 0, name(term, rendering(finding)))));
      }
      return words.contains("right") ? "right" : words.contains("?") ? "?" : "false";
    }
  }

  private final CheckedDocument checked;
  private final List<Report> reports = new ArrayList<>();

  TermReports(CheckedDocument checked) {
    this.checked = checked;
    Map<String, List<Finding>> byTerm = new TreeMap<>();
    for (Finding finding : checked.findings()) {
      if (finding.rule().category() == Category.CONSISTENCY) {
        byTerm.computeIfAbsent(term(finding), k -> new ArrayList<>()).add(finding);
      }
    }
    byTerm.forEach((term, findings) -> reports.add(new Report(term, findings)));
    reports.sort(
        Comparator.comparing(Report::severity)
            .thenComparing(report -> -report.findings().size())
            .thenComparing(Report::start));
  }

  /** The English in lower case and without a plural's s, so that one term gives one report. */
  private static String term(Finding finding) {
    String words =
        finding.source().or(finding::target).map(Place::text).orElse("").toLowerCase(Locale.ROOT);
    boolean plural = words.length() > 3 && words.endsWith("s") && !words.endsWith("ss");
    return plural ? words.substring(0, words.length() - 1) : words;
  }

  private static String rendering(Finding finding) {
    return finding.target().map(Place::text).orElse("");
  }

  private static String name(String term, String rendering) {
    return "#" + Judgements.digest(term + "\n" + rendering);
  }

  String report(Judgements judgements, Path reading) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < reports.size(); i++) {
      text.append(told(i, judgements));
    }
    Files.writeString(reading.resolve("consistency-call.txt"), text.toString());
    StringBuilder out = new StringBuilder("| reports, one a term | judged real | judged not |");
    out.append(" not read |\n|---|--:|--:|--:|\n");
    out.append(row("first 20", 20, judgements));
    out.append(row("first 40", 40, judgements));
    return out.append(row("all", reports.size(), judgements)).toString();
  }

  private String row(String name, int most, Judgements judgements) {
    List<String> verdicts =
        reports.stream().limit(most).map(report -> report.verdict(judgements)).toList();
    return String.format(
        "| %s (%d) | %d | %d | %d |%n",
        name,
        verdicts.size(),
        verdicts.stream().filter("right"::equals).count(),
        verdicts.stream().filter("false"::equals).count(),
        verdicts.stream().filter("?"::equals).count());
  }

  private String told(int number, Judgements judgements) {
    Report report = reports.get(number);
    StringBuilder out = new StringBuilder();
    out.append(number + 1).append(". ").append(report.term()).append(": ");
    out.append(report.severity().word()).append(", ").append(report.findings().size());
    out.append(" findings, ").append(report.verdict(judgements)).append('\n');
    report
        .renderings(checked)
        .forEach(
            (rendering, lines) ->
                out.append(
                    String.format(
                        "%s\t0\t%s\t%s\t%s on lines %s%n",
                        SET,
                        name(report.term(), rendering),
                        Verdicts.word(judgements.of(SET, 0, name(report.term(), rendering))),
                        rendering,
                        lines)));
    report.findings().stream()
        .limit(4)
        .forEach(f -> out.append("    ").append(f.message()).append('\n'));
    return out.append('\n').toString();
  }
}
