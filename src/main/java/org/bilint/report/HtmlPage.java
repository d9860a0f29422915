package org.bilint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.baseline.Decided;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.score.Score;

/**
 * What a page shows, with the numbers that its parts refer to each other by: findings, and with
 * them cards and marks, are numbered from 1 through all documents, documents and pairs likewise.
 */
final class HtmlPage {

  private final Setting setting;
  private final List<Result> results;
  private final List<Integer> findingsBefore = new ArrayList<>();
  private final List<Integer> pairsBefore = new ArrayList<>();
  private final Map<String, Decided> decisions = new HashMap<>();

  HtmlPage(List<CheckedDocument> documents, Setting setting) {
    this.setting = setting;
    this.results = documents.stream().map(Result::new).toList();
    int findings = 0;
    int pairs = 0;
    for (Result result : results) {
      findingsBefore.add(findings);
      pairsBefore.add(pairs);
      findings += result.findings().size();
      pairs += result.pairs().size();
    }
    for (Decided decided : setting.decisions().entries()) {
      decisions.put(key(decided.path(), decided.fingerprint()), decided);
    }
  }

  private static String key(String path, String fingerprint) {
    return path + "\n" + fingerprint;
  }

  Setting setting() {
    return setting;
  }

  List<Result> results() {
    return results;
  }

  /** All findings, in the order of their numbers. */
  List<Finding> findings() {
    return results.stream().flatMap(result -> result.findings().stream()).toList();
  }

  /** The number of the first finding of a document. */
  int firstFinding(int document) {
    return findingsBefore.get(document) + 1;
  }

  /** The number of the first pair of a document. */
  int firstPair(int document) {
    return pairsBefore.get(document) + 1;
  }

  int pairs() {
    return results.stream().mapToInt(result -> result.pairs().size()).sum();
  }

  int words() {
    return results.stream().mapToInt(Result::sourceWords).sum();
  }

  /** Of the findings that count, in all documents as if they were one. */
  Score score() {
    return Score.of(results.stream().flatMap(each -> each.counted().stream()).toList(), words());
  }

  /** What was decided about a finding before the page was made. */
  Optional<Decided> decision(Result result, Finding finding) {
    return Optional.ofNullable(decisions.get(key(result.document().path(), finding.fingerprint())));
  }

  /** The rules that have findings, by id, and how many each has. */
  Map<Rule, Integer> rules() {
    Map<Rule, Integer> rules = new TreeMap<>(Comparator.comparing(Rule::id));
    findings().forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
    return rules;
  }

  /** The severities that have findings, the worst first, and how many each has. */
  Map<Severity, Integer> severities() {
    Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    findings().forEach(finding -> severities.merge(finding.severity(), 1, Integer::sum));
    return severities;
  }

  /** The path of the document, or how many there are. */
  Phrase title() {
    return results.size() == 1
        ? Phrase.of("path", results.get(0).document().path())
        : Phrase.count("documents", results.size());
  }
}
