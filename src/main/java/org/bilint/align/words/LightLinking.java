package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Links what says little by itself: numerals that no claim matched, pronouns, conjunctions, modals.
 * Each goes to the nearest word that usually renders it, seen from where its neighbours' links
 * point.
 */
final class LightLinking {

  /** A light word and what may render it. */
  private record Candidate(int source, int target, double cost) {}

  /** How far from where the neighbours point, in words. */
  private static final int REACH = 5;

  private final BeadWords bead;
  private final int[] targetOf;
  private final boolean[] taken;

  LightLinking(BeadWords bead, List<WordLink> links) {
    this.bead = bead;
    targetOf = new int[bead.source().size()];
    taken = new boolean[bead.target().size()];
    Arrays.fill(targetOf, -1);
    links.forEach(this::take);
    bead.claimed().forEach(this::take);
  }

  private void take(WordLink link) {
    targetOf[link.source()] = link.target();
    taken[link.target()] = true;
  }

  /** Those of claims as well, in the order of the source. */
  List<WordLink> links() {
    List<WordLink> links = new ArrayList<>(bead.claimed());
    int size = targetOf.length;
    int[] before = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      last = targetOf[i] >= 0 ? targetOf[i] : last;
      before[i] = last;
    }
    List<Candidate> candidates = new ArrayList<>();
    int next = -1;
    for (int i = size - 1; i >= 0; i--) {
      next = targetOf[i] >= 0 ? targetOf[i] : next;
      if (targetOf[i] < 0) {
        collect(i, before[i], next, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::cost)
            .thenComparingInt(Candidate::source)
            .thenComparingInt(Candidate::target));
    for (Candidate each : candidates) {
      if (targetOf[each.source] < 0 && !taken[each.target]) {
        WordLink link = new WordLink(each.source, each.target, Evidence.LIGHT, 0.5);
        take(link);
        links.add(link);
      }
    }
    links.sort(Comparator.comparingInt(WordLink::source).thenComparingInt(WordLink::target));
    return links;
  }

  private void collect(int source, int before, int after, List<Candidate> candidates) {
    SourceWord word = bead.source().get(source);
    if (word.isFree()) {
      return;
    }
    Set<String> light = FunctionWords.renderings(word.word());
    Set<String> glosses = bead.glosses().get(source).whole();
    if (light.isEmpty() && glosses.isEmpty()) {
      return;
    }
    int diagonal = (int) (BeadWords.position(source, targetOf.length) * taken.length);
    int left = before < 0 ? diagonal : before;
    int right = after < 0 ? diagonal : after;
    for (int centre : new int[] {left, right, diagonal}) {
      int to = Math.min(taken.length - 1, centre + REACH);
      for (int j = Math.max(0, centre - REACH); j <= to; j++) {
        String key = bead.target().get(j).key();
        if (!taken[j] && (light.contains(key) || glosses.contains(key))) {
          double near = Math.min(Math.abs(j - left), Math.abs(j - right));
          candidates.add(new Candidate(source, j, near + 0.1 * Math.abs(j - diagonal)));
        }
      }
    }
  }
}
