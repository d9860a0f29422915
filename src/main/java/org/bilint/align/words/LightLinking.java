package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final Vocabulary vocabulary;
  private final BeadWords bead;
  private final int[] targetOf;

  /** What may render the word that is looked at. */
  private Set<String> light = Set.of();

  private Set<String> glosses = Set.of();
  private final boolean[] taken;

  LightLinking(Vocabulary vocabulary, BeadWords bead, List<WordLink> links) {
    this.vocabulary = vocabulary;
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
    candidates.sort(LightLinking::compare);
    for (Candidate each : candidates) {
      if (targetOf[each.source] < 0 && !taken[each.target]) {
        WordLink link = new WordLink(each.source, each.target, Evidence.LIGHT, 0.5);
        take(link);
        links.add(link);
      }
    }
    links.sort(WordLink.IN_TEXT_ORDER);
    return links;
  }

  /** The cheapest first. */
  private static int compare(Candidate one, Candidate other) {
    int byCost = Double.compare(one.cost, other.cost);
    if (byCost != 0) {
      return byCost;
    }
    int bySource = Integer.compare(one.source, other.source);
    return bySource != 0 ? bySource : Integer.compare(one.target, other.target);
  }

  private void collect(int source, int before, int after, List<Candidate> candidates) {
    SourceWord word = bead.source().get(source);
    if (word.isFree()) {
      return;
    }
    light = vocabulary.of(word.word()).renderings();
    glosses = bead.glosses().get(source).whole();
    if (light.isEmpty() && glosses.isEmpty()) {
      return;
    }
    int diagonal = (int) (BeadWords.position(source, targetOf.length) * taken.length);
    int left = before < 0 ? diagonal : before;
    int right = after < 0 ? diagonal : after;
    for (int j = Math.max(0, left - REACH); j < taken.length && j <= left + REACH; j++) {
      consider(source, j, left, right, diagonal, candidates);
    }
    for (int j = Math.max(0, right - REACH); j < taken.length && j <= right + REACH; j++) {
      if (Math.abs(j - left) > REACH) {
        consider(source, j, left, right, diagonal, candidates);
      }
    }
    for (int j = Math.max(0, diagonal - REACH); j < taken.length && j <= diagonal + REACH; j++) {
      if (Math.abs(j - left) > REACH && Math.abs(j - right) > REACH) {
        consider(source, j, left, right, diagonal, candidates);
      }
    }
  }

  private void consider(
      int source, int j, int left, int right, int diagonal, List<Candidate> candidates) {
    String key = bead.target().get(j).key();
    if (!taken[j] && (light.contains(key) || glosses.contains(key))) {
      double near = Math.min(Math.abs(j - left), Math.abs(j - right));
      candidates.add(new Candidate(source, j, near + 0.1 * Math.abs(j - diagonal)));
    }
  }
}
