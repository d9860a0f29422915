package org.bilint.align.words;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much two texts look like translations of each other, from the links between their words: the
 * natural logarithm of the odds that they are a pair and not thrown together. The weights are those
 * of a logistic regression over human translations, rounded; the sum is taken over the square root
 * of the number of words, since what the words of a sentence tell is not independent.
 */
final class Agreement {

  private static final Map<Evidence, Double> WEIGHTS = new EnumMap<>(Evidence.class);

  static {
    WEIGHTS.put(Evidence.CLAIMED, 6.0);
    WEIGHTS.put(Evidence.COPY, 8.0);
    WEIGHTS.put(Evidence.EXPRESSION, 5.0);
    WEIGHTS.put(Evidence.GLOSS, 6.0);
    WEIGHTS.put(Evidence.PARTIAL, 6.0);
    WEIGHTS.put(Evidence.SINGLE, 6.0);
    WEIGHTS.put(Evidence.OVERLAP, 2.3);
    WEIGHTS.put(Evidence.LEARNED, 0.0);
    WEIGHTS.put(Evidence.LIGHT, 2.7);
  }

  /** An English word that nothing stands for. */
  private static final double UNMATCHED = -3;

  /** The same in a number, a date or a name. */
  private static final double LOST = -4.5;

  /** A Chinese word that stands for nothing. */
  private static final double UNEXPLAINED = -2;

  /** What a deviation from the usual length costs, for each of its standard deviations squared. */
  private static final double LENGTH = -0.4;

  /** Chinese words to expect for an English one, both counted without marks. */
  private static final double RATIO = 0.95;

  /** What speaks for a pair before anything is looked at. */
  private static final double START = 2.9;

  private Agreement() {}

  static double of(WordAlignment words) {
    int sources = words.source().size();
    int targets = words.target().size();
    if (sources == 0 || targets == 0) {
      return 0;
    }
    double[] source = new double[sources];
    boolean[] linked = new boolean[targets];
    double sum = 0;
    for (WordLink link : words.allLinks()) {
      double weight = WEIGHTS.getOrDefault(link.evidence(), 0.0);
      source[link.source()] = Math.max(source[link.source()], weight);
      linked[link.target()] |= weight > 0;
    }
    for (int i = 0; i < sources; i++) {
      SourceWord word = words.source().get(i);
      sum += source[i] > 0 ? source[i] : word.claimed() ? LOST : word.content() ? UNMATCHED : 0;
    }
    for (int j = 0; j < targets; j++) {
      TargetWord word = words.target().get(j);
      sum += !linked[j] && (word.content() || word.claimed()) ? UNEXPLAINED : 0;
    }
    double expected = sources * RATIO;
    double deviation = (targets - expected) / Math.sqrt(Math.max(4, expected) * 0.9);
    sum += LENGTH * Math.min(16, deviation * deviation);
    return START + sum / Math.sqrt(sources + targets);
  }
}
