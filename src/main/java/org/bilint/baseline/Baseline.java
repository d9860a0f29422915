package org.bilint.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.check.Finding;

/** Decisions, one for each finding, sorted by path and fingerprint. */
public record Baseline(List<Decided> entries) {

  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries = sorted(entries);
  }

  /** Of two decisions about the same finding the later one counts. */
  private static List<Decided> sorted(Collection<Decided> entries) {
    Map<String, Map<String, Decided>> byPath = new TreeMap<>();
    for (Decided each : entries) {
      byPath.computeIfAbsent(each.path(), path -> new TreeMap<>()).put(each.fingerprint(), each);
    }
    return byPath.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  /** What was decided about a finding of a document. */
  public Optional<Decided> find(String path, String fingerprint) {
    return entries.stream()
        .filter(each -> each.path().equals(path) && each.fingerprint().equals(fingerprint))
        .findFirst();
  }

  /** The decisions about a document under any of its names, by fingerprint. */
  public Map<String, Decided> of(Set<String> names) {
    Map<String, Decided> byFingerprint = new TreeMap<>();
    for (Decided each : entries) {
      if (names.contains(each.path())) {
        byFingerprint.put(each.fingerprint(), each);
      }
    }
    return byFingerprint;
  }

  /** The entries about what a run would have found and did not find. */
  public List<Decided> gone(List<Occurrences> documents) {
    return entries.stream()
        .filter(entry -> documents.stream().anyMatch(each -> each.isGone(entry)))
        .toList();
  }

  /** Without the entries about what no longer occurs. All others stay as they are. */
  public Baseline pruned(List<Occurrences> documents) {
    List<Decided> left = new ArrayList<>(entries);
    left.removeAll(gone(documents));
    return new Baseline(left);
  }

  /**
   * Brought up to date with a run: what was found and not decided about is known from now on,
   * entries about what no longer occurs go, decisions and comments about all else stay.
   */
  public Baseline updated(List<Occurrences> documents) {
    List<Decided> all = new ArrayList<>();
    for (Decided entry : pruned(documents).entries) {
      if (documents.stream().noneMatch(each -> each.find(entry).isPresent())) {
        all.add(entry);
      }
    }
    for (Occurrences document : documents) {
      Map<String, Decided> before = of(document.names());
      for (Finding finding : document.findings()) {
        Optional<Decided> decided = Optional.ofNullable(before.get(finding.fingerprint()));
        all.add(
            document.entry(
                finding,
                decided.map(Decided::decision).orElse(Decision.KNOWN),
                decided.map(Decided::comment).orElse("")));
      }
    }
    return new Baseline(all);
  }
}
