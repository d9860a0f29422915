package org.bilint.renderings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An English term that recurs.
 *
 * @param key its words in their base forms: {@code operating margin}
 * @param renderings the most frequent first; of equally frequent ones that which comes first
 */
public record Term(String key, List<Rendering> renderings) {

  public Term {
    renderings = List.copyOf(renderings);
  }

  /** A term and its uses in document order. */
  static Term of(String key, List<Use> uses) {
    Map<String, List<Use>> byForm = new LinkedHashMap<>();
    for (Use use : uses) {
      byForm.computeIfAbsent(use.form(), any -> new ArrayList<>()).add(use);
    }
    return new Term(
        key,
        byForm.entrySet().stream()
            .map(entry -> new Rendering(entry.getKey(), entry.getValue()))
            .sorted(Rendering.MOST_USED)
            .toList());
  }

  public int count() {
    return renderings.stream().mapToInt(rendering -> rendering.uses().size()).sum();
  }
}
