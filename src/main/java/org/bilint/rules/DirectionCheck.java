package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.polarity.Directions;

/** A figure that rose in one language and fell in the other. */
final class DirectionCheck implements Check.OfBead {

  private final Directions directions = new Directions();

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    for (Directions.Turned turned : directions.turned(bead)) {
      hits.add(
          new Hit(
              Optional.of(turned.source()),
              Optional.of(turned.target()),
              Optional.empty(),
              Map.of("figure", turned.figure().text()),
              Optional.empty()));
    }
    return hits;
  }
}
