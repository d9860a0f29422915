package org.bilint.polarity;

/**
 * A word or phrase of a bead that says a pole.
 *
 * @param from index of its first word in the bead's words of that language
 * @param to index behind its last word
 */
record PoleWord(int from, int to, OppositeTable.Pole pole) {

  boolean holds(int word) {
    return from <= word && word < to;
  }
}
