package org.bilint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.baseline.Decided;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.score.Score;
import org.bilint.score.Verdict;
import org.bilint.text.Place;

/**
 * For comments and wikis: verdict and score, tables of counts, the findings with both texts, the
 * worst first. It is cut to what a comment on GitHub holds, and says what is left out.
 */
final class MarkdownReport implements TextReport {

  /** What a comment holds, counted here in UTF-16 units, of which a character has one or two. */
  static final int COMMENT = 65_536;

  /** Room for the line that says what is left out. */
  private static final int CLOSING = 200;

  /** The share of the comment that the table of documents may take. */
  private static final int DOCUMENTS = COMMENT / 4;

  /** Columns of context around a span. */
  private static final int CONTEXT = 160;

  /** Shown where a finding points between two characters. */
  private static final String GAP = "‸";

  private final Setting setting;

  MarkdownReport(Setting setting) {
    this.setting = setting;
  }

  /** A finding and the document that it is in. */
  private record Entry(Result result, Finding finding) {}

  @Override
  public void write(List<CheckedDocument> documents, Appendable out) throws IOException {
    List<Result> results = documents.stream().map(Result::new).toList();
    StringBuilder text = new StringBuilder("## bilint\n");
    summary(results, text);
    counts(results, text);
    List<Entry> entries = worstFirst(results);
    if (!entries.isEmpty()) {
      text.append("\n### Findings\n");
    }
    Map<String, Decided> decisions = decisions();
    int shown = 0;
    for (Entry entry : entries) {
      String next = write(entry, shown + 1, results.size() > 1, decisions);
      if (text.length() + next.length() + CLOSING > COMMENT) {
        break;
      }
      text.append(next);
      shown++;
    }
    if (shown < entries.size()) {
      text.append(
          String.format(
              Locale.ROOT,
              "\nThe worst %,d of %,d findings are shown, %,d are left out: a comment holds %,d"
                  + " characters.\n",
              shown,
              entries.size(),
              entries.size() - shown,
              COMMENT));
    }
    out.append(text);
  }

  /** By severity, then as the documents have them. */
  private static List<Entry> worstFirst(List<Result> results) {
    List<Entry> entries = new ArrayList<>();
    for (Result result : results) {
      result.findings().forEach(finding -> entries.add(new Entry(result, finding)));
    }
    entries.sort(Comparator.comparing(entry -> entry.finding().severity()));
    return entries;
  }

  private void summary(List<Result> results, StringBuilder text) {
    if (results.size() == 1) {
      Result result = results.get(0);
      Verdict verdict = setting.judge(result);
      text.append("\n**").append(word(verdict)).append("**: ");
      text.append(Markdown.text(result.document().path()) + ": ");
      text.append(Markdown.text(verdict.reason())).append(".\n\n");
      text.append(Figures.capital(Figures.findings(result.score())));
      text.append(" in ").append(Figures.size(result)).append("; ");
      text.append(Figures.penalty(result.score())).append(".\n");
      return;
    }
    long failed = results.stream().filter(each -> !verdict(each).passes()).count();
    text.append("\n**").append(failed == 0 ? "Pass" : "Fail").append("**: ");
    text.append(Figures.count(results.size(), "document"));
    text.append(failed == 0 ? ", all pass" : ", " + failed + " fail").append(".\n");
    if (!results.isEmpty()) {
      documents(results, text);
    }
  }

  private void documents(List<Result> results, StringBuilder text) {
    text.append("\n| document | verdict | penalty per 1,000 words |");
    severities(text);
    text.append("|---|---|---:|").append("---:|".repeat(Severity.values().length)).append('\n');
    int shown = 0;
    for (Result result : results) {
      Score score = result.score();
      StringBuilder row = new StringBuilder("| ");
      row.append(Markdown.text(result.document().path()));
      row.append(" | ").append(word(verdict(result)));
      row.append(" | ").append(Figures.number(score.per1000Words())).append(" |");
      for (Severity severity : Severity.values()) {
        row.append(' ').append(score.count(severity)).append(" |");
      }
      if (text.length() + row.length() > DOCUMENTS) {
        break;
      }
      text.append(row).append('\n');
      shown++;
    }
    if (shown < results.size()) {
      text.append("\n").append(Figures.count(results.size() - shown, "more document"));
      text.append(".\n");
    }
  }

  private Verdict verdict(Result result) {
    return setting.judge(result);
  }

  private static String word(Verdict verdict) {
    return verdict.passes() ? "Pass" : "Fail";
  }

  private static void severities(StringBuilder text) {
    for (Severity severity : Severity.values()) {
      text.append(' ').append(severity.word()).append(" |");
    }
    text.append('\n');
  }

  private static void counts(List<Result> results, StringBuilder text) {
    Map<Category, Map<Severity, Integer>> counts = Result.counts(results);
    if (counts.isEmpty()) {
      return;
    }
    text.append("\n| category |");
    severities(text);
    text.append("|---|").append("---:|".repeat(Severity.values().length)).append('\n');
    counts.forEach(
        (category, row) -> {
          text.append("| ").append(category.word()).append(" |");
          for (Severity severity : Severity.values()) {
            text.append(' ').append(row.getOrDefault(severity, 0)).append(" |");
          }
          text.append('\n');
        });
  }

  private Map<String, Decided> decisions() {
    Map<String, Decided> decisions = new HashMap<>();
    for (Decided decided : setting.decisions().entries()) {
      decisions.put(decided.path() + "\n" + decided.fingerprint(), decided);
    }
    return decisions;
  }

  /**
   * @param named whether the heading says which document it is
   */
  private static String write(
      Entry entry, int number, boolean named, Map<String, Decided> decisions) {
    Finding finding = entry.finding();
    String path = entry.result().document().path();
    int line = entry.result().location(finding.place()).line();
    StringBuilder text = new StringBuilder("\n#### " + number + ". ");
    text.append(Figures.capital(finding.severity().word())).append(": ");
    text.append(Markdown.text(finding.rule().name().replace('-', ' ')));
    text.append(" (").append(Markdown.text(finding.rule().id())).append("), ");
    String label = named ? Markdown.text(path + ":" + line) : "line " + line;
    text.append(Markdown.link(label, path, line)).append("\n\n");
    text.append(Markdown.text(finding.message())).append("\n\n");
    quote(entry.result(), "en", finding.source(), text);
    quote(entry.result(), entry.result().document().targetLanguage().tag(), finding.target(), text);
    finding
        .suggestion()
        .filter(suggestion -> !suggestion.isEmpty())
        .ifPresent(each -> text.append("- suggestion: ").append(Markdown.code(each)).append('\n'));
    Optional.ofNullable(decisions.get(path + "\n" + finding.fingerprint()))
        .ifPresent(decided -> decided(decided, text));
    return text.toString();
  }

  private static void quote(
      Result result, String label, Optional<Place> place, StringBuilder text) {
    if (place.isEmpty()) {
      return;
    }
    Location location = result.location(place.get());
    Excerpt excerpt = Excerpt.of(place.get(), CONTEXT);
    String at = location.line() + ":" + location.column();
    text.append("- ").append(label).append(' ');
    text.append(Markdown.link(at, result.document().path(), location.line())).append(": ");
    text.append(Markdown.text(excerpt.before()));
    text.append(excerpt.before().endsWith(" ") ? " " : "");
    text.append(Markdown.code(excerpt.marked().isEmpty() ? GAP : excerpt.marked()));
    text.append(excerpt.after().startsWith(" ") ? " " : "");
    text.append(Markdown.text(excerpt.after())).append('\n');
  }

  private static void decided(Decided decided, StringBuilder text) {
    text.append("- ").append(decided.decision().word().replace('-', ' '));
    if (!decided.comment().isBlank()) {
      text.append(": ").append(Markdown.text(decided.comment()));
    }
    text.append('\n');
  }
}
