package org.bilint.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.polarity.Markers;

/**
 * A hedge or a condition that nothing renders. Parameters: {@code of}, the kinds of markers; {@code
 * where}, {@code figures} for those beside a figure only, {@code anywhere} by default.
 */
final class MarkerCheck implements Check.OfBead {

  private enum Where {
    ANYWHERE,
    FIGURES
  }

  private final Markers markers;
  private final Set<String> kinds;
  private final boolean atFigures;

  MarkerCheck(Parameters parameters, Markers markers) {
    parameters.only("of", "where");
    this.markers = markers;
    this.kinds = Set.copyOf(parameters.all("of"));
    this.atFigures =
        parameters.optional("where").isPresent()
            && parameters.oneOf(Where.class, "where") == Where.FIGURES;
  }

  @Override
  public List<Hit> check(Bead bead) {
    return markers.lost(bead, kinds, atFigures).stream()
        .map(place -> new Hit(Optional.of(place), Optional.empty()))
        .toList();
  }
}
