package org.bilint.lexicon.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilint.text.DataTable;

/** How Chinese characters are read, and how much each is one of foreign names. */
final class Readings {

  static final int NONE = -1;

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';

  /** The weight of a character that no class holds. */
  private static final float OTHER_WEIGHT = -1;

  private final short[] syllableOf = new short[LAST - FIRST + 1];
  private final float[] weightOf = new float[LAST - FIRST + 1];
  private final List<String> syllables = new ArrayList<>();

  private Readings() {
    Arrays.fill(syllableOf, (short) NONE);
    Arrays.fill(weightOf, OTHER_WEIGHT);
  }

  static Readings load() {
    Readings readings = new Readings();
    for (DataTable.Row row : DataTable.load("names/pinyin.tsv")) {
      List<String> cells = row.cells(2);
      short syllable = (short) readings.syllables.size();
      readings.syllables.add(cells.get(0));
      String characters = cells.get(1);
      for (int i = 0; i < characters.length(); i++) {
        readings.syllableOf[index(row, characters.charAt(i))] = syllable;
      }
    }
    for (DataTable.Row row : DataTable.load("names/sound-characters.tsv")) {
      List<String> cells = row.cells(2);
      float weight = Float.parseFloat(cells.get(0));
      String characters = cells.get(1);
      for (int i = 0; i < characters.length(); i++) {
        readings.weightOf[index(row, characters.charAt(i))] = weight;
      }
    }
    return readings;
  }

  private static int index(DataTable.Row row, char c) {
    if (c < FIRST || c > LAST) {
      throw row.fault("not a character of the basic block: " + c);
    }
    return c - FIRST;
  }

  /** All syllables; a syllable's place in the list is its number. */
  List<String> syllables() {
    return syllables;
  }

  /** The number of a character's syllable, or {@link #NONE}. */
  int syllable(char c) {
    return c < FIRST || c > LAST ? NONE : syllableOf[c - FIRST];
  }

  /** How much likelier the character is in the rendering of a name than elsewhere. */
  float weight(char c) {
    return c < FIRST || c > LAST ? OTHER_WEIGHT : weightOf[c - FIRST];
  }
}
