package org.bilint.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param fix what a program may write for it; where there is none, an unsafe one follows from the
 *     suggestion
 * @param subject what a hit is about that speaks for several places of the document: by it, and not
 *     by the first of the places, the finding is known again
 */
public record Hit(
    Optional<Place> source,
    Optional<Place> target,
    Optional<Severity> severity,
    Map<String, String> details,
    Optional<String> suggestion,
    Optional<Fix> fix,
    Optional<String> subject) {

  /** About its place. */
  public Hit(
      Optional<Place> source,
      Optional<Place> target,
      Optional<Severity> severity,
      Map<String, String> details,
      Optional<String> suggestion,
      Optional<Fix> fix) {
    this(source, target, severity, details, suggestion, fix, Optional.empty());
  }

  /** Without a repair of its own. */
  public Hit(
      Optional<Place> source,
      Optional<Place> target,
      Optional<Severity> severity,
      Map<String, String> details,
      Optional<String> suggestion) {
    this(source, target, severity, details, suggestion, Optional.empty());
  }

  /** Nothing but places: the rule's words say it all. */
  public Hit(Optional<Place> source, Optional<Place> target) {
    this(source, target, Optional.empty(), Map.of(), Optional.empty());
  }

  public Hit {
    details = Map.copyOf(details);
    fix = fix.or(suggested(target, suggestion));
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a hit without a place");
    }
  }

  private static Supplier<Optional<Fix>> suggested(
      Optional<Place> target, Optional<String> suggestion) {
    return () ->
        target
            .filter(place -> suggestion.isPresent() && !suggestion.get().equals(place.text()))
            .map(place -> Fix.unsafe(place, suggestion.orElseThrow()));
  }
}
