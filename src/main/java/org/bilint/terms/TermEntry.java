package org.bilint.terms;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a termbase says of one term in one locale.
 *
 * @param term as it stands in running English: {@code operating income}
 * @param preferred the rendering to use
 * @param allowed other renderings that are right
 * @param forbidden wrong renderings, each with its reason and weight
 * @param context where the term has the sense that the entry means: empty for everywhere, {@code
 *     @domain} for documents of its domain, else words of which one must be in the sentence, or,
 *     after {@code !}, none
 */
public record TermEntry(
    String term,
    String partOfSpeech,
    String preferred,
    Set<String> allowed,
    Map<String, Forbidden> forbidden,
    String domain,
    String context,
    String note) {

  public TermEntry {
    allowed = Set.copyOf(allowed);
    forbidden = Map.copyOf(forbidden);
    if (term.isBlank() || preferred.isBlank()) {
      throw new IllegalArgumentException("a term and its preferred rendering are needed");
    }
    if (forbidden.containsKey(preferred) || allowed.stream().anyMatch(forbidden::containsKey)) {
      throw new IllegalArgumentException(term + " forbids what it allows");
    }
  }

  /** The renderings that are right, sorted. */
  public Set<String> accepted() {
    Set<String> accepted = new TreeSet<>(allowed);
    accepted.add(preferred);
    return accepted;
  }
}
