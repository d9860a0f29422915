package org.bilint.config;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.text.Place;

/**
 * Findings that a configuration hides: those for which all holds that is given.
 *
 * @param paths of documents; empty: any
 * @param rules ids, names or categories; empty: any
 * @param text what must occur in the words that a finding points at, on either side
 */
public record Suppression(
    Optional<Globs> paths,
    List<Stated<String>> rules,
    Optional<String> fingerprint,
    Optional<Pattern> text,
    String reason,
    String origin) {

  public Suppression {
    rules = List.copyOf(rules);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a suppression without a reason");
    }
    if (paths.isEmpty() && rules.isEmpty() && fingerprint.isEmpty() && text.isEmpty()) {
      throw new IllegalArgumentException("a suppression of everything");
    }
  }

  /** Whether it may say anything about a document. */
  public boolean concerns(Path document) {
    return paths.isEmpty() || paths.get().match(document);
  }

  /** Whether it may say anything about findings of a rule. */
  public boolean concerns(Rule rule) {
    return rules.isEmpty() || rules.stream().anyMatch(each -> rule.isMeantBy(each.value()));
  }

  /** Whether it hides a finding of a document. */
  public boolean hides(Path document, Finding finding) {
    return concerns(document)
        && concerns(finding.rule())
        && (fingerprint.isEmpty() || fingerprint.get().equals(finding.fingerprint()))
        && (text.isEmpty() || occurs(finding.source()) || occurs(finding.target()));
  }

  private boolean occurs(Optional<Place> place) {
    return place.isPresent() && text.orElseThrow().matcher(place.get().text()).find();
  }
}
