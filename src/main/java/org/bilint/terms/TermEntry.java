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

  /** Cheap, since entries are looked up by the thousand: a term's few senses share it. */
  @Override
  public int hashCode() {
    return 31 * term.hashCode() + preferred.hashCode();
  }

  /** Written out beside {@link #hashCode}. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof TermEntry that
            && term.equals(that.term)
            && preferred.equals(that.preferred)
            && partOfSpeech.equals(that.partOfSpeech)
            && allowed.equals(that.allowed)
            && forbidden.equals(that.forbidden)
            && domain.equals(that.domain)
            && context.equals(that.context)
            && note.equals(that.note);
  }

  /** The renderings that are right, sorted. */
  public Set<String> accepted() {
    Set<String> accepted = new TreeSet<>(allowed);
    accepted.add(preferred);
    return accepted;
  }
}
