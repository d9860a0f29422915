package org.bilint.align.names;

import java.util.Optional;
import org.bilint.annotate.Name;
import org.bilint.text.Place;

/**
 * What stands for a name in the translation.
 *
 * @param target the whole rendering; for {@link Means#UNCERTAIN} what sounds a little like it;
 *     empty for {@link Means#NONE}
 * @param beside the Chinese rendering that stands before a Latin one in brackets
 * @param score how sure it is, as a natural logarithm; comparable within one kind of means only
 * @param shared whether the rendering stands for an earlier mention too, as one rendering may for
 *     two mentions of one name
 * @param alarming whether a translation that has nothing for this name is likely to be wrong; never
 *     so if something was found or may have been
 * @param stranger for a name that was not found, what may have taken its place
 */
public record NameLink(
    Place source,
    Name name,
    Optional<Place> target,
    Optional<Place> beside,
    Means means,
    double score,
    boolean shared,
    boolean alarming,
    Optional<Stranger> stranger) {

  public NameLink {
    if (target.isPresent() == (means == Means.NONE)) {
      throw new IllegalArgumentException(means + " with target " + target);
    }
    if (alarming && means != Means.NONE) {
      throw new IllegalArgumentException("an alarm for a name with " + means);
    }
  }
}
