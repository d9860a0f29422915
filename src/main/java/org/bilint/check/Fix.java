package org.bilint.check;

import java.util.Comparator;
import java.util.List;
import org.bilint.text.Place;

/**
 * A repair of a finding: what to write where.
 *
 * @param edits in document order, none touching another
 */
public record Fix(Safety safety, List<Edit> edits) {

  /** Whether a person must look at it. */
  public enum Safety {
    /** Right whenever the finding is: characters and marks, terms with one right answer. */
    SAFE,
    /** Likely, and to be looked at: numbers, wordings. */
    UNSAFE
  }

  /** What stands at a place of the document gives way to a text. */
  public record Edit(Place place, String text) {}

  public Fix {
    edits = edits.stream().sorted(Comparator.comparing(Edit::place)).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without an edit");
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i - 1).place().inDocument().end() > edits.get(i).place().inDocument().start()) {
        throw new IllegalArgumentException("edits of one fix overlap");
      }
    }
  }

  /** Writes a text at one place. */
  public static Fix safe(Place place, String text) {
    return new Fix(Safety.SAFE, List.of(new Edit(place, text)));
  }

  /** The same, to be looked at. */
  static Fix unsafe(Place place, String text) {
    return new Fix(Safety.UNSAFE, List.of(new Edit(place, text)));
  }
}
