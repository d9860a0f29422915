package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.text.Span;

/** A bead's word links by their Chinese words. */
final class WordLinks {

  private final Map<Integer, List<WordLink>> byTarget = new HashMap<>();

  WordLinks(WordAlignment words) {
    for (WordLink link : words.allLinks()) {
      byTarget.computeIfAbsent(link.target(), any -> new ArrayList<>()).add(link);
    }
  }

  /** How strongly a stretch of Chinese words is linked into a stretch of English ones. */
  double into(Span target, int from, int to) {
    double sum = 0;
    for (int word = target.start(); word < target.end(); word++) {
      for (WordLink link : byTarget.getOrDefault(word, List.of())) {
        if (link.source() >= from && link.source() < to) {
          sum += link.strength();
        }
      }
    }
    return sum;
  }

  /** The same out of it, by what the dictionary knows. */
  double outOf(Span target, int from, int to) {
    double sum = 0;
    for (int word = target.start(); word < target.end(); word++) {
      for (WordLink link : byTarget.getOrDefault(word, List.of())) {
        boolean outside = link.source() < from || link.source() >= to;
        if (outside && link.evidence() != Evidence.LEARNED && link.evidence() != Evidence.LIGHT) {
          sum += link.strength();
        }
      }
    }
    return sum;
  }
}
