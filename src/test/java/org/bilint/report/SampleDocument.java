package org.bilint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.check.Parameters;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Builds a checked document by hand, without a reader, an aligner or a rule file. */
public final class SampleDocument {

  private final String path;
  private final LanguageTag target;
  private final String lineEnd;
  private final StringBuilder content = new StringBuilder();
  private final List<AlignedPair> pairs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> diagnostics = new ArrayList<>();
  private Optional<String> speaker = Optional.empty();
  private int words;

  public SampleDocument(String path, LanguageTag target, String lineEnd) {
    this.path = path;
    this.target = target;
    this.lineEnd = lineEnd;
  }

  /** A line that belongs to no pair. */
  public SampleDocument notice(String line) {
    content.append(line).append(lineEnd);
    return this;
  }

  public SampleDocument speaker(String en, String zh) {
    speaker = Optional.of(en);
    return pair(Block.Kind.SPEAKER, en, zh);
  }

  /** One of the two may be empty. */
  public SampleDocument pair(String en, String zh) {
    return pair(Block.Kind.SPEECH, en, zh);
  }

  private SampleDocument pair(Block.Kind kind, String en, String zh) {
    words += en.isBlank() ? 0 : en.split(" ").length;
    List<Annotated> source = side(en, LanguageTag.EN);
    List<Annotated> translation = side(zh, target);
    Bead bead =
        new Bead(
            target,
            speaker,
            sentences(source),
            sentences(translation),
            List.of(),
            List.of(),
            WordAlignment.NONE);
    pairs.add(new AlignedPair(kind, speaker, source, translation, List.of(bead)));
    return this;
  }

  private List<Annotated> side(String text, LanguageTag language) {
    if (text.isEmpty()) {
      return List.of();
    }
    Segment segment = new Segment(text, content.length());
    content.append(text).append(lineEnd);
    return List.of(
        new Annotated(
            segment,
            language,
            List.of(new Sentence(segment, segment.span())),
            List.of(),
            List.of()));
  }

  private static List<Sentence> sentences(List<Annotated> side) {
    return side.stream().flatMap(each -> each.sentences().stream()).toList();
  }

  /** A finding in the latest pair; an empty text means that it has no place on that side. */
  public SampleDocument finding(
      Rule rule, Severity severity, String message, String en, String zh, String suggestion) {
    AlignedPair pair = pairs.get(pairs.size() - 1);
    findings.add(
        new Finding(
            rule,
            severity,
            message,
            place(pair.source(), en),
            place(pair.target(), zh),
            suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion),
            Optional.empty(),
            "f" + findings.size()));
    return this;
  }

  /** Gives the latest finding a safe repair: its suggestion at its place in the translation. */
  public SampleDocument repair() {
    Finding last = findings.remove(findings.size() - 1);
    findings.add(
        new Finding(
            last.rule(),
            last.severity(),
            last.message(),
            last.source(),
            last.target(),
            last.suggestion(),
            Optional.of(Fix.safe(last.place(), last.suggestion().orElseThrow())),
            last.fingerprint()));
    return this;
  }

  /** A finding at any span of the latest pair's translation. */
  public SampleDocument findingAt(Rule rule, Severity severity, String message, Span span) {
    Segment segment = pairs.get(pairs.size() - 1).target().get(0).segment();
    findings.add(
        new Finding(
            rule,
            severity,
            message,
            Optional.empty(),
            Optional.of(new Place(segment, span)),
            Optional.empty(),
            Optional.empty(),
            "f" + findings.size()));
    return this;
  }

  /** A check that crashed. */
  public SampleDocument diagnostic(String diagnostic) {
    diagnostics.add(diagnostic);
    return this;
  }

  private static Optional<Place> place(List<Annotated> side, String part) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Segment segment = side.get(0).segment();
    int start = segment.text().indexOf(part);
    return Optional.of(new Place(segment, new Span(start, start + part.length())));
  }

  public CheckedDocument checked() {
    String text = content.toString();
    Document document =
        new Document(path, text, LineMap.of(text), LanguageTag.EN, target, List.of());
    return new CheckedDocument(new AlignedDocument(document, pairs), words, findings, diagnostics);
  }

  public static Rule rule(String id, String name, Category category, String why) {
    return new Rule(
        id,
        name,
        category,
        category.mqm(),
        name,
        Parameters.NONE,
        Severity.MAJOR,
        true,
        "A summary",
        why,
        "a message",
        List.of(
            new Rule.Example("It raised [[$3 billion]].", "它籌集了[[3億美元]]。", "它籌集了30億美元。", "zh-TW")),
        List.of(new Rule.Example("One in three.", "三分之一。", "", "zh-TW")),
        "sample.yaml:1:1");
  }
}
