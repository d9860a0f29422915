package org.bilint.polarity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.jspecify.annotations.Nullable;

/** Phrases with their force; the longest at a place counts. */
final class CueTable {

  /** What a phrase does, and in which shape. */
  record Sense(Force force, Shape shape) {}

  /** What divides the two parts of a frame. */
  private static final String FRAME = "…";

  private final Map<String, Sense> senses = new HashMap<>();
  private final Map<String, Map<String, Sense>> frames = new HashMap<>();

  /** The most parts of a phrase, by its first part. */
  private final Map<String, Integer> longest = new HashMap<>();

  private CueTable() {}

  /**
   * @param separator what divides the parts that {@link #longest} counts: a blank between words,
   *     nothing between characters
   * @throws IllegalStateException with table and line, if it is malformed or has a phrase twice
   */
  static CueTable load(String table, String separator) {
    CueTable cues = new CueTable();
    for (DataTable.Row row : DataTable.load(table)) {
      List<String> cells = row.cells(2);
      String[] names = cells.get(0).toUpperCase(Locale.ROOT).split(" ");
      Sense sense =
          new Sense(
              Force.valueOf(names[0]), names.length > 1 ? Shape.valueOf(names[1]) : Shape.OTHER);
      for (String phrase : cells.get(1).split(", ")) {
        String[] counted = Simplified.of(phrase).split(separator);
        cues.longest.merge(counted[0], counted.length, Math::max);
        String[] parts = Simplified.of(phrase).split(FRAME);
        Map<String, Sense> senses =
            parts.length == 2
                ? cues.frames.computeIfAbsent(parts[0], key -> new HashMap<>())
                : cues.senses;
        Sense other = senses.putIfAbsent(parts[parts.length - 1], sense);
        if (other != null && !other.equals(sense)) {
          throw row.fault(phrase + " is there twice");
        }
      }
    }
    return cues;
  }

  /** What a phrase does as a whole, or null. */
  @Nullable Sense of(String phrase) {
    return senses.get(phrase);
  }

  /**
   * What a phrase does at a place of a text, or null.
   *
   * @param end where the sentence ends, in which the rest of a frame may follow
   */
  @Nullable Sense at(String text, int from, int to, int end) {
    String phrase = text.substring(from, to);
    for (Map.Entry<String, Sense> frame : frames.getOrDefault(phrase, Map.of()).entrySet()) {
      int rest = text.indexOf(frame.getKey(), to);
      if (rest >= 0 && rest < end) {
        return frame.getValue();
      }
    }
    return of(phrase);
  }

  /** The force of a phrase as a whole, or null. */
  @Nullable Force force(String phrase) {
    Sense sense = of(phrase);
    return sense == null ? null : sense.force();
  }

  /** The number of parts of the longest phrase that begins with one; 0 if there is none. */
  int longest(String first) {
    return longest.getOrDefault(first, 0);
  }
}
