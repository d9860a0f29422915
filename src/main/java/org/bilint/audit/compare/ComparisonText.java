package org.bilint.audit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bilint.audit.Counts;
import org.bilint.report.Markdown;

/** A comparison for people, in Markdown that a terminal shows as well. */
public final class ComparisonText {

  private static final int MOST = 15;

  private final StringBuilder out = new StringBuilder();
  private final Comparison comparison;

  private ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The whole text.
   *
   * @param first what the first audit is called
   * @param second likewise the second
   */
  public static String of(Comparison comparison, String first, String second) {
    return new ComparisonText(comparison).write(first, second);
  }

  private String write(String first, String second) {
    out.append("# ").append(Markdown.text(first)).append(" → ");
    out.append(Markdown.text(second)).append("\n\n");
    out.append(comparison.difference().sentence()).append("\n\n");
    if (!comparison.sameRules()) {
      out.append("The two audits checked by different rules, termbases or settings.\n\n");
    }
    counts();
    rules();
    documents();
    int alone = comparison.onlyFirst() + comparison.onlySecond();
    if (alone > 0) {
      out.append(
          String.format(
              Locale.ROOT,
              "%nIn one audit only, and not compared: %,d documents of the first, %,d of the"
                  + " second.%n",
              comparison.onlyFirst(),
              comparison.onlySecond()));
    }
    return out.toString().replace("\r\n", "\n");
  }

  private void counts() {
    table(
        List.of(
            List.of("findings", "critical", "major", "minor", "neutral"),
            counts("new", comparison.added()),
            counts("gone", comparison.gone()),
            counts("unchanged", comparison.unchanged())));
  }

  private static List<String> counts(String name, Counts counts) {
    return List.of(
        name,
        number(counts.critical()),
        number(counts.major()),
        number(counts.minor()),
        number(counts.neutral()));
  }

  private void rules() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rule", "new", "gone", "unchanged"));
    comparison.rules().stream()
        .filter(each -> each.added() + each.gone() > 0)
        .limit(MOST)
        .forEach(
            each ->
                rows.add(
                    List.of(
                        Markdown.text(each.rule() + " " + each.name()),
                        number(each.added()),
                        number(each.gone()),
                        number(each.unchanged()))));
    table(rows);
  }

  private void documents() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("document", "before", "after", "change", "new", "gone", "unchanged"));
    comparison.documents().stream()
        .filter(each -> each.difference() != 0)
        .sorted(
            Comparator.comparingDouble((DocumentChange each) -> -Math.abs(each.difference()))
                .thenComparing(DocumentChange::name))
        .limit(MOST)
        .forEach(
            each ->
                rows.add(
                    List.of(
                        Markdown.text(each.name()),
                        rate(each.before()),
                        rate(each.after()),
                        String.format(Locale.ROOT, "%+.2f", each.difference()),
                        number(each.added().all()),
                        number(each.gone().all()),
                        number(each.unchanged().all()))));
    table(rows);
  }

  /** A head and rows of cells in Markdown; nothing where there are no rows. */
  private void table(List<List<String>> rows) {
    if (rows.size() < 2) {
      return;
    }
    if (out.charAt(out.length() - 2) != '\n') {
      out.append('\n');
    }
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), widths);
      if (i == 0) {
        rule(widths);
      }
    }
  }

  private void row(List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - cells.get(i).length());
      out.append("| ").append(i == 0 ? cells.get(i) + blanks : blanks + cells.get(i)).append(' ');
    }
    out.append("|\n");
  }

  private void rule(int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      out.append('|').append("-".repeat(widths[i] + 1)).append(i == 0 ? '-' : ':');
    }
    out.append("|\n");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String rate(double rate) {
    return String.format(Locale.ROOT, "%.2f", rate);
  }
}
