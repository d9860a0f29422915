package org.bilint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Runs the checks of a rule set over a document and puts their hits into the rules' words. */
public final class Checker {

  /** A hit and its rule. */
  private record Issue(Rule rule, Wording wording, Hit hit) {

    Span where() {
      return hit.target().or(hit::source).orElseThrow().inDocument();
    }

    Optional<Span> source() {
      return hit.source().map(Place::inDocument);
    }

    /** Of issues that are equal in this, one is reported. */
    List<Object> identity() {
      return List.of(rule.id(), source(), hit.target().map(Place::inDocument));
    }

    Finding finding(RuleSet rules, String fingerprint) {
      return new Finding(
          rule,
          rules.severity(rule).or(hit::severity).orElse(rule.severity()),
          wording.of(hit),
          hit.source(),
          hit.target(),
          hit.suggestion(),
          hit.fix(),
          fingerprint);
    }
  }

  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::where)
          .thenComparing(issue -> issue.rule().id())
          .thenComparing(issue -> issue.source().orElse(new Span(0, 0)));

  private final RuleSet rules;

  public Checker(RuleSet rules) {
    this.rules = rules;
  }

  /** The findings in document order. A check that crashes costs its own findings there, no more. */
  public CheckedDocument check(AlignedDocument aligned) {
    AlignedDocument working = aligned.remembering();
    Set<String> diagnostics = new LinkedHashSet<>();
    List<Issue> issues = new ArrayList<>();
    List<Outcome> outcomes =
        rules.loaded().parallelStream()
            .filter(loaded -> !(loaded.check() instanceof Check.OfFindings))
            .map(loaded -> outcome(loaded, working))
            .toList();
    for (Outcome outcome : outcomes) {
      diagnostics.addAll(outcome.diagnostics);
      issues.addAll(outcome.issues);
    }
    CheckedDocument found = checked(aligned, issues, diagnostics);
    int before = issues.size();
    for (RuleSet.Loaded loaded : rules.loaded()) {
      if (loaded.check() instanceof Check.OfFindings check) {
        Wording wording = new Wording(loaded.rule());
        attempt(
                loaded.rule(),
                aligned.document()::path,
                () -> check.check(found, rules),
                diagnostics)
            .forEach(hit -> issues.add(new Issue(loaded.rule(), wording, hit)));
      }
    }
    return issues.size() == before && diagnostics.size() == found.diagnostics().size()
        ? found
        : checked(aligned, issues, diagnostics);
  }

  private CheckedDocument checked(
      AlignedDocument aligned, List<Issue> issues, Set<String> diagnostics) {
    issues.sort(ORDER);
    Set<List<Object>> seen = new HashSet<>();
    List<Issue> distinct = issues.stream().filter(issue -> seen.add(issue.identity())).toList();
    List<String> fingerprints =
        Fingerprints.of(
            distinct.stream().map(issue -> Map.entry(issue.rule(), issue.hit())).toList());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      Issue issue = distinct.get(i);
      String at = at(aligned.document(), issue.where());
      for (String name : issue.wording().missing(issue.hit())) {
        diagnostics.add(fault(issue.rule(), at, "has no value for {" + name + "}"));
      }
      findings.add(issue.finding(rules, fingerprints.get(i)));
    }
    return new CheckedDocument(
        aligned, SourceWords.of(aligned), findings, List.copyOf(diagnostics));
  }

  /** What one rule finds. Checks are pure, so that rules may run beside each other. */
  private record Outcome(List<Issue> issues, Set<String> diagnostics) {}

  private static Outcome outcome(RuleSet.Loaded loaded, AlignedDocument aligned) {
    Set<String> diagnostics = new LinkedHashSet<>();
    Wording wording = new Wording(loaded.rule());
    List<Issue> issues =
        hits(loaded, aligned, diagnostics).stream()
            .map(hit -> new Issue(loaded.rule(), wording, hit))
            .toList();
    return new Outcome(issues, diagnostics);
  }

  private static List<Hit> hits(
      RuleSet.Loaded loaded, AlignedDocument aligned, Set<String> diagnostics) {
    Document document = aligned.document();
    if (loaded.check() instanceof Check.OfDocument check) {
      return attempt(loaded.rule(), document::path, () -> check.check(aligned), diagnostics);
    }
    Check.OfBead check = (Check.OfBead) loaded.check();
    List<Hit> hits = new ArrayList<>();
    for (AlignedPair pair : aligned.pairs()) {
      for (Bead bead : pair.beads()) {
        // As attempt does, without two objects for every rule and bead.
        try {
          hits.addAll(check.check(bead));
        } catch (RuntimeException | StackOverflowError e) {
          diagnostics.add(crash(loaded.rule(), at(document, start(bead)), e));
        }
      }
    }
    return hits;
  }

  /** A crash is our own fault and becomes a diagnostic; a deep recursion is one of them. */
  private static List<Hit> attempt(
      Rule rule, Supplier<String> at, Supplier<List<Hit>> check, Set<String> diagnostics) {
    try {
      return check.get();
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.add(crash(rule, at.get(), e));
      return List.of();
    }
  }

  private static String crash(Rule rule, String at, Throwable why) {
    return fault(rule, at, "crashed: " + why);
  }

  private static String fault(Rule rule, String at, String what) {
    return at + ": " + rule.id() + " " + rule.name() + " " + what;
  }

  private static Span start(Bead bead) {
    List<Sentence> sentences = bead.source().isEmpty() ? bead.target() : bead.source();
    Sentence first = sentences.get(0);
    return first.segment().inDocument(first.span());
  }

  private static String at(Document document, Span span) {
    int offset = span.start();
    return document.path()
        + ":"
        + document.lines().line(offset)
        + ":"
        + document.lines().column(offset);
  }
}
