package org.bilint.lexicon.compile;

import java.util.LinkedHashMap;
import java.util.List;
import org.bilint.lexicon.Gloss;

/**
 * An entry as a dictionary has it, before the renderings of its lemma are joined to it.
 *
 * @param headword as written
 * @param rank its place by frequency, 0 if it has none
 * @param lemma the base form, or empty
 * @param glosses in the dictionary's order
 */
record Draft(String headword, int rank, String lemma, List<Gloss> glosses) {

  Draft {
    glosses = List.copyOf(glosses);
  }

  /** Both in one: what only the other has comes after what this has. */
  Draft and(Draft other) {
    return new Draft(
        headword,
        rank == 0 ? other.rank : other.rank == 0 ? rank : Math.min(rank, other.rank),
        lemma.isEmpty() ? other.lemma : lemma,
        joined(glosses, other.glosses));
  }

  static List<Gloss> joined(List<Gloss> first, List<Gloss> second) {
    if (first.isEmpty() || second.isEmpty()) {
      List<Gloss> only = first.isEmpty() ? second : first;
      if (isWithoutRepetition(only)) {
        return List.copyOf(only);
      }
    }
    LinkedHashMap<String, Gloss> all = new LinkedHashMap<>();
    first.forEach(each -> all.putIfAbsent(each.text(), each));
    second.forEach(each -> all.putIfAbsent(each.text(), each));
    return List.copyOf(all.values());
  }

  /** Told pair by pair: nearly all lists are short. */
  private static boolean isWithoutRepetition(List<Gloss> glosses) {
    for (int i = 1; i < glosses.size(); i++) {
      String text = glosses.get(i).text();
      for (int j = 0; j < i; j++) {
        if (glosses.get(j).text().equals(text)) {
          return false;
        }
      }
    }
    return true;
  }
}
