package org.bilint.align.words;

import java.util.List;

/**
 * The words of a bead before they are linked.
 *
 * @param glosses what the lexicon gives for each word of the source
 * @param fixed links that are certain: expressions that the dictionary holds whole
 * @param claimed links within numbers, dates and names that were matched as a whole
 */
record BeadWords(
    List<SourceWord> source,
    List<TargetWord> target,
    List<Glosses> glosses,
    List<WordLink> fixed,
    List<WordLink> claimed) {

  BeadWords {
    source = List.copyOf(source);
    target = List.copyOf(target);
    glosses = List.copyOf(glosses);
    fixed = List.copyOf(fixed);
    claimed = List.copyOf(claimed);
  }

  /** Where a word stands in its side, from 0 to 1. */
  static double position(int index, int size) {
    return (index + 0.5) / size;
  }

  static double distance(int source, int sources, int target, int targets) {
    return Math.abs(position(source, sources) - position(target, targets));
  }
}
