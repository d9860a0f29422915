package org.bilint.lexicon.compile;

/**
 * What the bundled lexicon knows of single characters.
 *
 * @param simplified a character and its Simplified form, one pair after the other
 * @param kept sorted pairs of neighbours that stay as they are, the first in the high half
 * @param rarity for each Han character of the basic plane in order
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the writer
record CharacterFacts(char[] simplified, int[] kept, float[] rarity) {

  /** Those of a lexicon that a user adds. */
  static final CharacterFacts NONE = new CharacterFacts(new char[0], new int[0], new float[0]);
}
