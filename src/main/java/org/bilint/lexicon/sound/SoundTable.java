package org.bilint.lexicon.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.text.DataTable;

/**
 * The probability of English letters, given a Chinese sound: of an onset given an initial, of a
 * rime given a final, of both given one of the syllables that do not come apart.
 */
final class SoundTable {

  /** The most letters in one sound of the table. */
  static final int LONGEST = 6;

  /** Stands for letters that the table does not hold. */
  static final int UNKNOWN = -1;

  private static final double[] GRADES = {.5, .15, .05, .015};
  private static final String NO_LETTER = "-";

  /** The sounds that a syllable is made of: an initial and a final, or a whole. */
  static final class Parts {
    private final float[] initial;
    private final float[] last;
    private final boolean whole;

    private Parts(float[] initial, float[] last, boolean whole) {
      this.initial = initial;
      this.last = last;
      this.whole = whole;
    }

    /** Whether no letters can be told apart as the onset. */
    boolean whole() {
      return whole;
    }

    /** The logarithm of the probability of letters, given the whole syllable. */
    float whole(int letters) {
      return letters == UNKNOWN ? Float.NEGATIVE_INFINITY : last[letters];
    }

    /** The same, given the initial and the final. */
    float split(int onset, int rime) {
      return onset == UNKNOWN || rime == UNKNOWN
          ? Float.NEGATIVE_INFINITY
          : initial[onset] + last[rime];
    }
  }

  private final Map<String, Integer> letterIds = new HashMap<>();
  private final List<Parts> parts = new ArrayList<>();

  private SoundTable() {}

  static SoundTable load(List<String> syllables) {
    List<DataTable.Row> rows = DataTable.load("names/sound.tsv");
    SoundTable table = new SoundTable();
    table.letterIds.put("", 0);
    for (DataTable.Row row : rows) {
      for (String cell : row.cells(2 + GRADES.length).subList(2, 2 + GRADES.length)) {
        for (String letters : cell.split(" ")) {
          if (letters.length() > LONGEST) {
            throw row.fault("longer than " + LONGEST + " letters: " + letters);
          }
          table.letterIds.putIfAbsent(
              letters.equals(NO_LETTER) ? "" : letters, table.letterIds.size());
        }
      }
    }
    Map<String, float[]> sounds = new HashMap<>();
    for (DataTable.Row row : rows) {
      if (sounds.put(row.cells().get(0) + " " + row.cells().get(1), table.logs(row)) != null) {
        throw row.fault("a second row for this sound");
      }
    }
    float[] nothing = new float[table.letterIds.size()];
    Arrays.fill(nothing, Float.NEGATIVE_INFINITY);
    for (String syllable : syllables) {
      table.parts.add(split(syllable, sounds, nothing));
    }
    return table;
  }

  private float[] logs(DataTable.Row row) {
    float[] logs = new float[letterIds.size()];
    Arrays.fill(logs, Float.NEGATIVE_INFINITY);
    for (int grade = 0; grade < GRADES.length; grade++) {
      String cell = row.cells().get(2 + grade);
      if (cell.isEmpty()) {
        continue;
      }
      for (String letters : cell.split(" ")) {
        int id = id(letters.equals(NO_LETTER) ? "" : letters);
        if (logs[id] != Float.NEGATIVE_INFINITY) {
          throw row.fault("twice: " + letters);
        }
        logs[id] = (float) Math.log(GRADES[grade]);
      }
    }
    return logs;
  }

  private static Parts split(String syllable, Map<String, float[]> sounds, float[] nothing) {
    float[] whole = sounds.get("syllable " + syllable);
    if (whole != null) {
      return new Parts(nothing, whole, true);
    }
    int cut = 0;
    while (cut < syllable.length() && "aeiouv".indexOf(syllable.charAt(cut)) < 0) {
      cut++;
    }
    String initial = cut == 0 ? "none" : syllable.substring(0, cut);
    return new Parts(
        sounds.getOrDefault("initial " + initial, nothing),
        sounds.getOrDefault("final " + syllable.substring(cut), nothing),
        false);
  }

  /** The number under which the table holds these letters, or {@link #UNKNOWN}. */
  int id(String letters) {
    return letterIds.getOrDefault(letters, UNKNOWN);
  }

  Parts parts(int syllable) {
    return parts.get(syllable);
  }
}
