package org.bilint.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.polarity.Directions;
import org.bilint.polarity.Opposites;

/**
 * A word that was rendered by its opposite. Parameter: {@code groups}, those of opposites. Silent
 * where a figure shows the same.
 */
final class OppositeCheck implements Check.OfBead {

  private final Directions directions = new Directions();
  private final Opposites opposites;
  private final Set<String> groups;

  OppositeCheck(Parameters parameters, Opposites opposites) {
    parameters.only("groups");
    this.opposites = opposites;
    this.groups = Set.copyOf(parameters.all("groups"));
  }

  @Override
  public List<Hit> check(Bead bead) {
    return opposites.swapped(bead, groups).stream()
        .filter(swapped -> !isAtFigure(bead, swapped))
        .map(swapped -> new Hit(Optional.of(swapped.source()), Optional.of(swapped.target())))
        .toList();
  }

  private boolean isAtFigure(Bead bead, Opposites.Swapped swapped) {
    return directions.turned(bead).stream()
        .anyMatch(turned -> turned.target().inDocument().overlaps(swapped.target().inDocument()));
  }
}
