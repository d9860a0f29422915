package org.bilint.polarity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.jspecify.annotations.Nullable;

/** Phrases with their force; the longest at a place counts. */
final class CueTable {

  private final Map<String, Force> forces = new HashMap<>();
  private int longest;

  /** The characters that phrases begin with. */
  private final BitSet beginnings = new BitSet();

  private CueTable() {}

  /**
   * @param separator what divides the parts that {@link #longest} counts: a blank between words,
   *     nothing between characters
   * @throws IllegalStateException with table and line, if it is malformed or has a phrase twice
   */
  static CueTable load(String table, String separator) {
    CueTable cues = new CueTable();
    for (DataTable.Row row : DataTable.load(table)) {
      Force force = Force.valueOf(row.cells(2).get(0).toUpperCase(Locale.ROOT));
      for (String phrase : row.cells().get(1).split(", ")) {
        cues.beginnings.set(Simplified.of(phrase).charAt(0));
        Force other = cues.forces.putIfAbsent(Simplified.of(phrase), force);
        if (other != null && other != force) {
          throw row.fault(phrase + " is there twice");
        }
        cues.longest = Math.max(cues.longest, phrase.split(separator).length);
      }
    }
    return cues;
  }

  /** The force of a phrase as a whole, or null. */
  @Nullable Force of(String phrase) {
    return forces.get(phrase);
  }

  /** Whether some phrase begins with the character. */
  boolean mayBegin(char c) {
    return beginnings.get(c);
  }

  /** The number of parts of the longest phrase. */
  int longest() {
    return longest;
  }
}
