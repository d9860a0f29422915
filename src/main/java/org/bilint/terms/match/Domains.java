package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.align.Bead;
import org.bilint.terms.TermEntry;

/**
 * What a document is about, told by the terms in it that have one sense only. A document of many
 * texts, such as a table of sentences, is about nothing as a whole; then what stands around a
 * sentence tells.
 */
final class Domains {

  /** Different terms of a domain that a document has at least. */
  private static final int DISTINCT = 5;

  /** Words of the document for each occurrence of a term of the domain, at most. */
  private static final int WORDS_PER_TERM = 300;

  /** Beads before and after that belong together as a rule. */
  private static final int NEAR = 4;

  /** What the parts of an earnings call are about whenever it is one. */
  private static final Map<String, Set<String>> BRING =
      Map.of("conduct", Set.of("results"), "results", Set.of("accounting"));

  private final Set<String> whole = new HashSet<>();

  /** For each bead the telling terms by domain. */
  private final List<Map<String, Set<String>>> telling;

  private Domains(List<Map<String, Set<String>>> telling) {
    this.telling = telling;
  }

  /**
   * @param terms for each bead all entries of the terms in it
   */
  static Domains of(List<Bead> beads, List<List<TermEntry>> terms) {
    List<Map<String, Set<String>>> telling = new ArrayList<>(terms.size());
    Map<String, Set<String>> distinct = new TreeMap<>();
    Map<String, Integer> occurrences = new HashMap<>();
    int words = 0;
    for (int i = 0; i < terms.size(); i++) {
      Map<String, Set<String>> here = new HashMap<>();
      for (TermEntry entry : terms.get(i)) {
        if (tells(entry)) {
          here.computeIfAbsent(entry.domain(), any -> new HashSet<>()).add(entry.term());
          distinct.computeIfAbsent(entry.domain(), any -> new HashSet<>()).add(entry.term());
          occurrences.merge(entry.domain(), 1, Integer::sum);
        }
      }
      telling.add(here);
      words += beads.get(i).words().source().size();
    }
    Domains domains = new Domains(telling);
    int all = words;
    distinct.forEach(
        (domain, different) -> {
          boolean often = occurrences.getOrDefault(domain, 0) * (long) WORDS_PER_TERM >= all;
          if (different.size() >= DISTINCT && often) {
            domains.whole.add(domain);
            domains.whole.addAll(BRING.getOrDefault(domain, Set.of()));
          }
        });
    return domains;
  }

  /** An expression or an abbreviation that means one thing wherever it stands. */
  private static boolean tells(TermEntry entry) {
    if (entry.domain().isBlank() || !entry.context().isBlank()) {
      return false;
    }
    String term = entry.term();
    return term.indexOf(' ') > 0 || term.length() > 1 && Character.isUpperCase(term.charAt(1));
  }

  /** Whether the document is of one of these domains, or what stands around a bead is. */
  boolean areMeant(Set<String> domains, int bead, String term) {
    for (String domain : domains) {
      if (whole.contains(domain) || isAround(domain, bead, term)) {
        return true;
      }
    }
    return false;
  }

  /** One other term of the domain in the bead itself, or two near it. */
  private boolean isAround(String domain, int bead, String term) {
    Set<String> near = new HashSet<>();
    int last = Math.min(telling.size() - 1, bead + NEAR);
    for (int i = Math.max(0, bead - NEAR); i <= last; i++) {
      for (String each : telling.get(i).getOrDefault(domain, Set.of())) {
        if (!each.equals(term)) {
          near.add(each);
          if (i == bead || near.size() > 1) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
