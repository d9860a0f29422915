package org.bilint.renderings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.terms.TermEntry;
import org.bilint.terms.Termbase;

/** Weighs what speaks for a term's renderings being a variation that a reader would mind. */
final class Weighing {

  /** For words rarer than this: they have one meaning as a rule. */
  private static final int RARE = 4000;

  /** For words more common than this: they have several meanings as a rule. */
  private static final int COMMON = 1000;

  /** A single use of another rendering of a word more common than this shows another meaning. */
  private static final int FREQUENT = 2500;

  private final Lexicon lexicon;
  private final Termbase termbase;

  Weighing(Lexicon lexicon, Termbase termbase) {
    this.lexicon = lexicon;
    this.termbase = termbase;
  }

  /** Whether the termbase has it. */
  boolean isKnown(String key) {
    return termbase.find(key).isPresent();
  }

  /**
   * The renderings that count, the usual one first: that which the termbase prefers, or else the
   * most frequent one.
   */
  List<Rendering> ordered(String key, List<Rendering> renderings) {
    Optional<String> preferred = termbase.find(key).map(TermEntry::preferred).map(Simplified::of);
    List<Rendering> ordered = new ArrayList<>(renderings);
    renderings.stream()
        .filter(each -> preferred.filter(each.form()::equals).isPresent())
        .findFirst()
        .ifPresent(
            each -> {
              ordered.remove(each);
              ordered.add(0, each);
            });
    Rendering usual = ordered.get(0);
    ordered.removeIf(each -> !each.equals(usual) && isStray(each, usual));
    return ordered;
  }

  /** Nothing but one link that the dictionary knows nothing of. */
  private static boolean isStray(Rendering other, Rendering usual) {
    return !isReliable(other) && !Wording.areAkin(usual.form(), other.form());
  }

  double score(String key, List<Rendering> renderings) {
    Rendering usual = renderings.get(0);
    double best = 0;
    for (Rendering other : renderings.subList(1, renderings.size())) {
      best = Math.max(best, score(usual, other));
    }
    boolean repeated = renderings.get(1).uses().size() > 1;
    int rank = rank(key);
    best += key.contains(" ") ? 0.25 : 0;
    best += isKnown(key) ? 0.15 : -0.1;
    best += rank > RARE && repeated ? 0.1 : rank > 0 && rank < COMMON ? -0.25 : 0;
    best -= !repeated && !isKnown(key) && rank > 0 && rank < FREQUENT ? 0.2 : 0;
    return best - 0.1 * Math.max(0, renderings.size() - 4);
  }

  private static double score(Rendering usual, Rendering other) {
    if (other.near(usual).isEmpty()) {
      return 0;
    }
    int reliable = (isReliable(usual) ? 1 : 0) + (isReliable(other) ? 1 : 0);
    double score = reliable == 2 ? 0.9 : reliable == 1 ? 0.7 : 0.4;
    score += Wording.areAkin(usual.form(), other.form()) ? 0.3 : 0;
    score += 0.1 * Math.min(3, other.near(usual).size() - 1);
    if (usual.isClaimed() && other.isClaimed()) {
      return score + 0.15;
    }
    return score - (usual.form().length() == 1 || other.form().length() == 1 ? 0.3 : 0);
  }

  /** Borne out by the dictionary, or by the document again and again. */
  private static boolean isReliable(Rendering rendering) {
    return rendering.isSure() || rendering.uses().size() > 2;
  }

  private int rank(String key) {
    return lexicon.find(key).stream().mapToInt(Entry::rank).filter(r -> r > 0).min().orElse(0);
  }
}
