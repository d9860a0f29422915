package org.bilint.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decisions, one for each finding, sorted by path and fingerprint. */
public record Baseline(List<Decided> entries) {

  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries = sorted(entries);
  }

  /** Of two decisions about the same finding the later one counts. */
  private static List<Decided> sorted(Collection<Decided> entries) {
    Map<String, Decided> byFinding = new TreeMap<>();
    entries.forEach(each -> byFinding.put(each.path() + "\n" + each.fingerprint(), each));
    return List.copyOf(byFinding.values());
  }

  /** What was decided about a finding of a document. */
  public Optional<Decided> find(String path, String fingerprint) {
    return entries.stream()
        .filter(each -> each.path().equals(path) && each.fingerprint().equals(fingerprint))
        .findFirst();
  }
}
