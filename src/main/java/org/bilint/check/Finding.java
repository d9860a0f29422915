package org.bilint.check;

import java.util.Optional;
import org.bilint.text.Place;

/**
 * A hit in the words of its rule: an issue, unconfirmed until a person decides.
 *
 * @param fingerprint the same for the same finding after lines moved or other places were edited
 */
public record Finding(
    Rule rule,
    Severity severity,
    String message,
    Optional<Place> source,
    Optional<Place> target,
    Optional<String> suggestion,
    Optional<Fix> fix,
    String fingerprint) {

  /** Where a reader looks first: the translation, or the source where that has no place. */
  public Place place() {
    return target.or(() -> source).orElseThrow();
  }
}
