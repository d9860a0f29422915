package org.bilint.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.score.Gate;
import org.bilint.score.Verdict;
import org.bilint.text.Place;

/** For pull requests and wikis: a summary, a table of counts, the findings with both texts. */
final class MarkdownReport implements TextReport {

  /** Columns of context around a span. */
  private static final int CONTEXT = 160;

  /** Shown where a finding points between two characters. */
  private static final String GAP = "^";

  private static final String ESCAPED = "\\`*_[]<>&|~#!$";

  /** The longest number of a list item, in CommonMark, and one. */
  private static final int LIST_NUMBER = 10;

  private final Gate gate;

  MarkdownReport(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    out.append("# bilint\n");
    for (CheckedDocument checked : documents) {
      Result result = new Result(checked);
      summary(result, out);
      counts(result, out);
      int number = 0;
      for (Finding finding : result.findings()) {
        write(result, finding, ++number, out);
      }
    }
  }

  private void summary(Result result, Appendable out) throws IOException {
    Verdict verdict = gate.judge(result.score());
    out.append("\n## ")
        .append(escape(result.document().path()))
        .append("\n\n**")
        .append(verdict.passes() ? "Pass" : "Fail")
        .append("**: ")
        .append(escape(verdict.reason()))
        .append(".\n\n")
        .append(Figures.capital(Figures.findings(result.score())))
        .append(" in ")
        .append(Figures.size(result))
        .append("; ")
        .append(Figures.penalty(result.score()))
        .append(".\n");
  }

  private static void counts(Result result, Appendable out) throws IOException {
    if (result.findings().isEmpty()) {
      return;
    }
    out.append("\n| category |");
    for (Severity severity : Severity.values()) {
      out.append(' ').append(severity.word()).append(" |");
    }
    out.append("\n|---|");
    out.append("---:|".repeat(Severity.values().length)).append('\n');
    for (Map.Entry<Category, Map<Severity, Integer>> row :
        Result.counts(List.of(result)).entrySet()) {
      out.append("| ").append(row.getKey().word()).append(" |");
      for (Severity severity : Severity.values()) {
        out.append(' ').append(row.getValue().getOrDefault(severity, 0).toString()).append(" |");
      }
      out.append('\n');
    }
  }

  private static void write(Result result, Finding finding, int number, Appendable out)
      throws IOException {
    out.append("\n### ")
        .append(number + ". " + Figures.capital(finding.severity().word()) + ": ")
        .append(escape(finding.rule().name()))
        .append(" (" + finding.rule().id() + "), line ")
        .append(result.location(finding.place()).line() + "\n\n")
        .append(escape(finding.message()))
        .append("\n\n");
    quote(result, "en", finding.source(), out);
    quote(result, result.document().targetLanguage().tag(), finding.target(), out);
    Optional<String> suggestion = finding.suggestion();
    if (suggestion.isPresent()) {
      out.append("- suggestion: ").append(escape(suggestion.get())).append('\n');
    }
  }

  /** Tags mark the span: asterisks do not open or close next to Chinese punctuation. */
  private static void quote(Result result, String label, Optional<Place> place, Appendable out)
      throws IOException {
    if (place.isEmpty()) {
      return;
    }
    Location location = result.location(place.get());
    Excerpt excerpt = Excerpt.of(place.get(), CONTEXT);
    out.append("- " + label + " " + location.line() + ":" + location.column() + ": ")
        .append(escape(excerpt.before()))
        .append("<b>")
        .append(excerpt.marked().isEmpty() ? GAP : escape(excerpt.marked()))
        .append("</b>")
        .append(escape(excerpt.after()))
        .append('\n');
  }

  /** On one line, with nothing in it that Markdown or HTML would take for markup. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String plain = Printable.of(text);
    for (int i = 0; i < plain.length(); i++) {
      if (ESCAPED.indexOf(plain.charAt(i)) >= 0 || beginsList(plain, i)) {
        out.append('\\');
      }
      out.append(plain.charAt(i));
    }
    return out.toString();
  }

  /** Whether the unit at {@code i} would turn the line it begins into a list or a heading. */
  private static boolean beginsList(String line, int i) {
    char c = line.charAt(i);
    if (c == '-' || c == '+' || c == '=') {
      return i == 0;
    }
    return (c == '.' || c == ')')
        && i > 0
        && i < LIST_NUMBER
        && line.substring(0, i).chars().allMatch(Character::isDigit);
  }
}
