package org.bilint.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often terms occur, and how often one stands for another; all that is kept of an archive.
 *
 * <p>The score of a pair is Dice's coefficient over links, 2 c / (e + z), where c is how often the
 * two are linked, e how often the English occurs and z how often the Chinese does; one occurrence
 * is taken off c, so that a few links by chance are worth little. A log-likelihood ratio would tell
 * how surely a pair is no chance. But what is counted here are links, and an aligner does not draw
 * them by chance: its faults come back (a frequent word takes what is left over in its sentence),
 * and a frequent fault has a high ratio. Dice's coefficient tells a fault by its other feature: the
 * two words stand elsewhere with others most of the time. It does not grow with the archive either,
 * so that one threshold serves a folder of ten calls and one of ten thousand.
 *
 * <p>The memory is bounded. When there are more than a limit of pairs, those seen once are dropped
 * (lossy counting, after Manku and Motwani 2002), those seen twice if that is not enough, and so
 * on: what an archive shows often survives.
 */
final class TermCounts {

  /** An English term and a Chinese one. */
  private record Pair(String english, String chinese) {}

  /** Of two neighbours of which one alone is linked, and to the same rendering. */
  private record Part(Pair whole, String linked) {}

  /** A word that has a rendering in an expression so often has it only there. */
  private static final double ABSORBED = 0.6;

  private static final int MOST = 1_000_000;

  private final int most;
  private final Map<String, Integer> english = new HashMap<>();
  private final Map<String, Integer> chinese = new HashMap<>();
  private final Map<Pair, Integer> pairs = new HashMap<>();
  private final Map<Part, Integer> parts = new HashMap<>();

  TermCounts() {
    this(MOST);
  }

  /**
   * @param most how many pairs, and terms of each language, are kept
   */
  TermCounts(int most) {
    this.most = most;
  }

  void english(String term) {
    count(english, term);
  }

  void chinese(String term) {
    count(chinese, term);
  }

  void pair(String source, String target) {
    count(pairs, new Pair(source, target));
  }

  /**
   * An expression of which one word alone is linked: the rendering is the word's, or it is that of
   * the whole, as 市民大会 is for town hall.
   */
  void part(String expression, String linked, String target) {
    count(parts, new Part(new Pair(expression, target), linked));
  }

  private <T> void count(Map<T, Integer> counts, T key) {
    counts.merge(key, 1, Integer::sum);
    for (int least = 2; counts.size() > most; least++) {
      int limit = least;
      counts.values().removeIf(count -> count < limit);
    }
  }

  int pairs() {
    return pairs.size();
  }

  /** Every pair with its count and score, in the order of {@link LearnedTerm#ORDER}. */
  List<LearnedTerm> terms() {
    Map<Pair, Integer> all = new HashMap<>(pairs);
    parts.forEach(
        (part, count) -> {
          Pair word = new Pair(part.linked, part.whole.chinese);
          if (count >= ABSORBED * pairs.getOrDefault(word, 0)) {
            all.remove(word);
            all.merge(part.whole, count, Integer::sum);
          }
        });
    List<LearnedTerm> terms = new ArrayList<>();
    all.forEach((pair, count) -> terms.add(term(pair, count)));
    terms.sort(LearnedTerm.ORDER);
    return terms;
  }

  private LearnedTerm term(Pair pair, int count) {
    int source = Math.max(count, english.getOrDefault(pair.english, 0));
    int target = Math.max(count, chinese.getOrDefault(pair.chinese, 0));
    return new LearnedTerm(
        pair.english, pair.chinese, count, 2.0 * (count - 1) / ((double) source + target));
  }
}
