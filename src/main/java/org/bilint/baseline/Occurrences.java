package org.bilint.baseline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bilint.check.Finding;
import org.bilint.text.Place;

/**
 * What a run found in a document, hidden or not.
 *
 * @param path what the baseline is to call the document
 * @param names what entries may call it, by whichever folder their paths count from
 * @param judged whether the run would have found what a rule of this id finds; entries of other
 *     rules are not judged by it
 */
public record Occurrences(
    String path, Set<String> names, List<Finding> findings, Predicate<String> judged) {

  public Occurrences {
    names = Set.copyOf(names);
    findings = List.copyOf(findings);
  }

  /** A finding as an entry. */
  Decided entry(Finding finding, Decision decision, String comment) {
    return new Decided(
        path,
        finding.fingerprint(),
        finding.rule().id(),
        decision,
        comment,
        finding.source().map(Place::text),
        finding.target().map(Place::text));
  }

  /** Whether an entry is about something that this run would have found and did not find. */
  boolean isGone(Decided entry) {
    return names.contains(entry.path())
        && judged.test(entry.rule())
        && findings.stream().noneMatch(each -> each.fingerprint().equals(entry.fingerprint()));
  }

  Optional<Finding> find(Decided entry) {
    return names.contains(entry.path())
        ? findings.stream()
            .filter(each -> each.fingerprint().equals(entry.fingerprint()))
            .findFirst()
        : Optional.empty();
  }
}
