package org.bilint.align.names;

import java.util.Set;
import org.bilint.text.Place;

/**
 * A stretch of the translation that looks like a name and stands for none of the source's.
 *
 * @param names the English names that it is known to stand for; empty if none is known
 */
public record Stranger(Place place, Sort sort, Set<String> names) {

  /** What makes it look like a name. */
  public enum Sort {
    /** It is a known rendering of other names. */
    KNOWN,
    /** Latin letters with a capital that the source does not hold. */
    LATIN,
    /** Characters that transliterations are made of. */
    SOUND
  }

  public Stranger {
    names = Set.copyOf(names);
  }
}
