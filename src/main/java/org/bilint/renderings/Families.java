package org.bilint.renderings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Terms within terms: where a phrase and a word of it both vary, the variation is told once. It
 * belongs to the word if the word varies outside of the phrase too, and to the phrase otherwise.
 */
final class Families {

  private final UnaryOperator<List<Rendering>> merge;
  private final Predicate<String> known;

  /**
   * @param merge joins renderings of one wording
   * @param known whether a phrase is a term by itself, which keeps what is told of it
   */
  Families(UnaryOperator<List<Rendering>> merge, Predicate<String> known) {
    this.merge = merge;
    this.known = known;
  }

  /** Takes out of the varying terms what another one of them tells. */
  void settle(Map<String, List<Rendering>> varying) {
    List<String> phrases =
        varying.keySet().stream()
            .filter(key -> key.contains(" "))
            .sorted(
                Comparator.comparingInt((String key) -> key.split(" ").length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String phrase : phrases) {
      for (String part : varying.keySet().stream().filter(key -> isPart(key, phrase)).toList()) {
        List<Rendering> whole = varying.get(phrase);
        List<Rendering> own = varying.get(part);
        if (whole != null && own != null) {
          settle(phrase, uses(whole), part, uses(own), varying);
        }
      }
    }
  }

  private static boolean isPart(String part, String phrase) {
    return !part.equals(phrase) && (" " + phrase + " ").contains(" " + part + " ");
  }

  private void settle(
      String phrase,
      List<Use> within,
      String part,
      List<Use> own,
      Map<String, List<Rendering>> varying) {
    List<Use> inside = new ArrayList<>();
    List<Use> outside = new ArrayList<>();
    for (Use use : own) {
      boolean contained =
          within.stream()
              .anyMatch(
                  each ->
                      each.source().segment().equals(use.source().segment())
                          && each.source().span().contains(use.source().span()));
      (contained ? inside : outside).add(use);
    }
    if (inside.isEmpty()) {
      return;
    }
    List<Rendering> rest =
        outside.isEmpty() ? List.of() : merge.apply(Term.of(part, outside).renderings());
    if (known.test(phrase) && rest.size() > 1) {
      varying.put(part, rest);
    } else if (rest.size() > 1) {
      boolean explains = merge.apply(Term.of(part, inside).renderings()).size() > 1;
      if (explains) {
        varying.remove(phrase);
      }
    } else {
      varying.remove(part);
    }
  }

  private static List<Use> uses(List<Rendering> renderings) {
    return renderings.stream().flatMap(each -> each.uses().stream()).toList();
  }
}
