package org.bilint.lexicon;

import java.util.List;

/**
 * What the dictionaries hold for one English word or expression.
 *
 * @param headword as the dictionary writes it: {@code China}, {@code operating income}
 * @param rank its place among English words by frequency, the commonest 1; 0 if it has none
 * @param lemma the base form that the dictionary names, or the headword
 * @param glosses its renderings, those of its own before those of its lemma
 */
public record Entry(String headword, int rank, String lemma, List<Gloss> glosses) {

  public Entry {
    glosses = List.copyOf(glosses);
    if (rank < 0) {
      throw new IllegalArgumentException("negative rank " + rank);
    }
  }
}
