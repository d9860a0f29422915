package org.bilint.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Where the words of one bead come from, and where its Chinese words begin and end. */
final class WordOrigins {

  private static final Set<Evidence> FIRM =
      Set.of(Evidence.COPY, Evidence.EXPRESSION, Evidence.GLOSS, Evidence.CLAIMED);

  /** So long a word does not come about by chance where two others meet. */
  private static final int UNMISTAKABLE = 4;

  private final List<SourceWord> source;
  private final List<TargetWord> target;
  private final Map<Integer, List<WordLink>> byTarget = new HashMap<>();
  private final Set<Integer> settled = new HashSet<>();
  private final Map<String, List<Integer>> lemmas = new HashMap<>();

  WordOrigins(Bead bead) {
    source = bead.words().source();
    target = bead.words().target();
    for (WordLink link : bead.words().allLinks()) {
      byTarget.computeIfAbsent(link.target(), t -> new ArrayList<>()).add(link);
      if (FIRM.contains(link.evidence())) {
        settled.add(link.source());
      }
    }
    for (int i = 0; i < source.size(); i++) {
      for (String form : forms(source.get(i))) {
        lemmas.computeIfAbsent(form, f -> new ArrayList<>()).add(i);
      }
    }
  }

  private static Set<String> forms(SourceWord word) {
    Set<String> forms = new HashSet<>();
    forms.add(word.word().lemma().toLowerCase(Locale.ROOT));
    forms.add(word.word().lower());
    return forms;
  }

  /** Whether a word of the sentence reaches across the start or the end of a short place. */
  boolean isCut(Place place) {
    Span span = place.inDocument();
    if (span.length() >= UNMISTAKABLE) {
      return false;
    }
    return overlapping(place).stream()
        .map(index -> target.get(index).place().inDocument())
        .anyMatch(word -> !word.contains(span) && !span.contains(word));
  }

  /** The English word at a place, if one is linked to it. */
  Optional<Place> of(Place place) {
    return overlapping(place).stream()
        .flatMap(index -> byTarget.getOrDefault(index, List.of()).stream())
        .map(link -> source.get(link.source()).place())
        .findFirst();
  }

  /**
   * The English word that a place stands for, if it is one of these: one that is linked to it, or
   * one of the sentence that has found nothing else while the place has no sure origin either.
   */
  Optional<Place> among(Place place, Collection<String> english) {
    boolean sure = false;
    for (int index : overlapping(place)) {
      for (WordLink link : byTarget.getOrDefault(index, List.of())) {
        SourceWord word = source.get(link.source());
        if (forms(word).stream().anyMatch(english::contains)) {
          return Optional.of(word.place());
        }
        sure |= FIRM.contains(link.evidence());
      }
    }
    if (sure) {
      return Optional.empty();
    }
    return english.stream()
        .flatMap(each -> lemmas.getOrDefault(each, List.of()).stream())
        .filter(index -> !settled.contains(index))
        .sorted()
        .map(index -> source.get(index).place())
        .findFirst();
  }

  /** Whether one of these is a word of the source. */
  boolean has(Collection<String> english) {
    return english.stream().anyMatch(lemmas::containsKey);
  }

  /** By halving, since the words stand in the order of the text. */
  private List<Integer> overlapping(Place place) {
    Span span = place.inDocument();
    int low = 0;
    int high = target.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (target.get(middle).place().inDocument().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Integer> indexes = new ArrayList<>();
    while (low < target.size() && target.get(low).place().inDocument().start() < span.end()) {
      indexes.add(low++);
    }
    return indexes;
  }
}
