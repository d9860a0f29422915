package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.score.Gates;
import org.bilint.score.Verdict;
import org.bilint.text.Place;

/** Each finding with both lines, its spans underlined; then what it comes to. */
final class ConsoleReport implements StreamedReport {

  /** A line's number, right-aligned, and what divides it from the text. */
  private static final String GUTTER = "%6s | ";

  private static final int GUTTER_WIDTH = 9;

  private final Gates gates;
  private final ConsoleStyle style;

  ConsoleReport(Gates gates, ConsoleStyle style) {
    this.gates = gates;
    this.style = style;
  }

  @Override
  public Sink begin(OutputStream out) {
    return new Documents(TextReport.utf8(out));
  }

  /** Writes each document and counts what they come to. */
  private final class Documents implements Sink {

    private final Writer out;
    private int documents;
    private int failed;
    private int findings;

    Documents(Writer out) {
      this.out = out;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
      Result result = new Result(document);
      documents++;
      failed += verdict(result).passes() ? 0 : 1;
      findings += result.score().findings();
      for (Finding finding : result.findings()) {
        write(result, finding, out);
      }
      if (style.summary()) {
        summarize(result, out);
      }
      // People watch them come.
      out.flush();
    }

    @Override
    public void end() throws IOException {
      if (style.summary() && documents > 1) {
        out.append(Figures.count(documents, "document"))
            .append(", ")
            .append(Figures.count(findings, "finding"))
            .append(": ")
            .append(failed == 0 ? paint(Ansi.GREEN, "all pass") : paint(Ansi.RED, failed + " fail"))
            .append('\n');
      }
      out.flush();
    }
  }

  private Verdict verdict(Result result) {
    return gates.of(result.document()).judge(result.score());
  }

  private void write(Result result, Finding finding, Appendable out) throws IOException {
    Location location = result.location(finding.place());
    String path = Printable.of(result.document().path());
    Ansi colour = Ansi.of(finding.severity());
    out.append(paint(Ansi.BOLD, path + ":" + location.line() + ":" + location.column()))
        .append("  ")
        .append(paint(colour, finding.severity().word()))
        .append("  ")
        .append(finding.rule().id() + " " + finding.rule().name())
        .append("\n  ")
        .append(Printable.of(finding.message()))
        .append("\n\n");
    quote(result, finding.source(), finding.target(), colour, out);
    quote(result, finding.target(), finding.source(), colour, out);
    Optional<String> suggestion = finding.suggestion();
    if (suggestion.isPresent()) {
      out.append("  suggestion: ")
          .append(paint(Ansi.GREEN, Printable.of(suggestion.get())))
          .append('\n');
    }
    out.append('\n');
  }

  /** The line of a place with its span underlined, or what stands opposite the other place. */
  private void quote(
      Result result, Optional<Place> place, Optional<Place> other, Ansi colour, Appendable out)
      throws IOException {
    Optional<Place> shown = place.or(() -> other.flatMap(result::opposite));
    if (shown.isEmpty()) {
      return;
    }
    int columns = style.width() - GUTTER_WIDTH;
    Excerpt excerpt = Excerpt.of(shown.get(), columns);
    out.append(String.format(GUTTER, result.location(shown.get()).line()));
    if (place.isEmpty()) {
      out.append(paint(Ansi.DIM, excerpt.before() + excerpt.marked() + excerpt.after()));
      out.append('\n');
      return;
    }
    out.append(excerpt.before())
        .append(paint(colour, excerpt.marked()))
        .append(excerpt.after())
        .append('\n')
        .append(String.format(GUTTER, ""))
        .append(" ".repeat(Columns.of(excerpt.before())))
        .append(paint(colour, "^".repeat(Math.max(1, Columns.of(excerpt.marked())))))
        .append('\n');
  }

  private void summarize(Result result, Appendable out) throws IOException {
    Verdict verdict = verdict(result);
    out.append(paint(Ansi.BOLD, Printable.of(result.document().path())))
        .append(": ")
        .append(Figures.findings(result.score()))
        .append(" in ")
        .append(Figures.size(result))
        .append("; ")
        .append(Figures.penalty(result.score()))
        .append('\n')
        .append(verdict.passes() ? paint(Ansi.GREEN, "PASS") : paint(Ansi.RED, "FAIL"))
        .append(": ")
        .append(verdict.reason())
        .append("\n");
  }

  private String paint(Ansi colour, String text) {
    return style.colour() && !text.isEmpty() ? colour.code + text + Ansi.RESET : text;
  }

  /** The escape sequences in use. */
  private enum Ansi {
    BOLD("\u001B[1m"),
    DIM("\u001B[2m"),
    RED("\u001B[1;31m"),
    YELLOW("\u001B[33m"),
    CYAN("\u001B[36m"),
    GREEN("\u001B[32m");

    private static final String RESET = "\u001B[0m";

    private final String code;

    Ansi(String code) {
      this.code = code;
    }

    private static Ansi of(Severity severity) {
      return switch (severity) {
        case CRITICAL -> RED;
        case MAJOR -> YELLOW;
        case MINOR -> CYAN;
        case NEUTRAL -> DIM;
      };
    }
  }
}
