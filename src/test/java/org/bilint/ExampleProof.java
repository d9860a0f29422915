package org.bilint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Marked;
import org.bilint.check.Rule;
import org.bilint.check.Rule.Example;
import org.bilint.text.Document;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Whether a rule does what its examples say: every mark of a bad one is covered exactly by a
 * finding and no finding stands elsewhere, and neither the fixed text nor a good example has any.
 */
public final class ExampleProof {

  private final Function<Document, CheckedDocument> linter;

  public ExampleProof(Function<Document, CheckedDocument> linter) {
    this.linter = linter;
  }

  /** What is wrong with a bad example, in words; empty when nothing is. */
  public List<String> bad(Rule rule, Example example) {
    Marked en = Marked.parse(example.en());
    Marked zh = Marked.parse(example.zh());
    List<String> complaints = new ArrayList<>();
    List<Finding> findings = findings(rule, en.text(), zh.text(), example.locale(), complaints);
    compare("source", en, findings.stream().map(Finding::source), complaints);
    compare("target", zh, findings.stream().map(Finding::target), complaints);
    String source = example.enFix().isEmpty() ? en.text() : example.enFix();
    complaints.addAll(silent(rule, source, example.fix(), example.locale()));
    return complaints;
  }

  /** What is wrong with a good example, in words; empty when nothing is. */
  public List<String> good(Rule rule, Example example) {
    return silent(rule, example.en(), example.zh(), example.locale());
  }

  private List<String> silent(Rule rule, String en, String zh, String locale) {
    List<String> complaints = new ArrayList<>();
    if (!en.isEmpty() || !zh.isEmpty()) {
      for (Finding finding : findings(rule, en, zh, locale, complaints)) {
        complaints.add("should be silent on: " + zh + "\n  " + finding.message());
      }
    }
    return complaints;
  }

  private List<Finding> findings(
      Rule rule, String en, String zh, String locale, List<String> complaints) {
    CheckedDocument checked = linter.apply(ExampleDocument.of(en, zh, locale));
    complaints.addAll(checked.diagnostics());
    return checked.findings().stream().filter(f -> f.rule().id().equals(rule.id())).toList();
  }

  private static void compare(
      String side, Marked marked, Stream<Optional<Place>> places, List<String> complaints) {
    TreeSet<String> wanted = new TreeSet<>();
    for (Span span : marked.spans()) {
      LineMap lines = LineMap.of(marked.text());
      wanted.add(show(lineText(marked.text(), lines, span), lines.column(span.start()), span));
    }
    TreeSet<String> found = new TreeSet<>();
    places
        .flatMap(Optional::stream)
        .forEach(p -> found.add(show(p.segment().text(), p.span().start() + 1, p.span())));
    if (!wanted.equals(found)) {
      complaints.add(side + ": marked " + wanted + ", found " + found);
    }
  }

  private static String show(String line, int column, Span span) {
    String text = line.substring(column - 1, column - 1 + span.length());
    return "`" + text + "` at column " + column + " of `" + line + "`";
  }

  private static String lineText(String text, LineMap lines, Span span) {
    int start = lines.start(lines.line(span.start()));
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
