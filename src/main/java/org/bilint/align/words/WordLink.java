package org.bilint.align.words;

import java.util.Comparator;

/**
 * A word of the source and one that it stands for; a word may have several links.
 *
 * @param source index of the English word in its {@link WordAlignment}
 * @param target index of the Chinese word
 * @param strength from 0, a guess, to 1
 */
public record WordLink(int source, int target, Evidence evidence, double strength) {

  /** By the source, then by the target. */
  static final Comparator<WordLink> IN_TEXT_ORDER = WordLink::compare;

  private static int compare(WordLink one, WordLink other) {
    int bySource = Integer.compare(one.source, other.source);
    return bySource != 0 ? bySource : Integer.compare(one.target, other.target);
  }
}
