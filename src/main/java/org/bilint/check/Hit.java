package org.bilint.check;

import java.util.Map;
import java.util.Optional;
import org.bilint.text.Place;

/**
 * What a check found, before the rule has put it into words.
 *
 * @param source where in the source, if it has a place there
 * @param target where in the translation, if it has a place there
 * @param severity the severity of this hit where it is not the rule's own
 * @param details values for the placeholders of the rule's message; {@code source} and {@code
 *     target} are the texts of the two places unless given here
 * @param suggestion what should stand at the target place
 * @param fix what a program may write for it
 */
public record Hit(
    Optional<Place> source,
    Optional<Place> target,
    Optional<Severity> severity,
    Map<String, String> details,
    Optional<String> suggestion,
    Optional<Fix> fix) {

  /** Without a repair that a program may make. */
  public Hit(
      Optional<Place> source,
      Optional<Place> target,
      Optional<Severity> severity,
      Map<String, String> details,
      Optional<String> suggestion) {
    this(source, target, severity, details, suggestion, Optional.empty());
  }

  public Hit {
    details = Map.copyOf(details);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a hit without a place");
    }
  }
}
