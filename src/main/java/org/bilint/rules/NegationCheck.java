package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.ParameterException;
import org.bilint.check.Parameters;
import org.bilint.check.Severity;
import org.bilint.polarity.Negations;
import org.bilint.text.Place;

/**
 * A negation that stands on one side only. Parameters: {@code side}, the one it stands on; {@code
 * doubt}, how much must speak for it; {@code guess}, how much for a finding of severity minor, by
 * default as much.
 */
final class NegationCheck implements Check.OfBead {

  private enum Standing {
    SOURCE,
    TARGET
  }

  private final Negations negations;
  private final boolean lost;
  private final double doubt;
  private final double guess;

  NegationCheck(Parameters parameters, Negations negations) {
    parameters.only("side", "doubt", "guess");
    this.negations = negations;
    this.lost = parameters.oneOf(Standing.class, "side") == Standing.SOURCE;
    this.doubt = number("doubt", parameters.one("doubt"));
    Optional<String> given = parameters.optional("guess");
    this.guess = given.isPresent() ? number("guess", given.get()) : doubt;
  }

  private static double number(String name, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new ParameterException(name, "`with." + name + "` must be a number");
    }
  }

  /** At most one for a bead: a second one mostly has the same cause. */
  @Override
  public List<Hit> check(Bead bead) {
    Negations.Lone worst = null;
    for (Negations.Lone lone : lost ? negations.lost(bead) : negations.gained(bead)) {
      if (lone.doubt() >= guess && (worst == null || lone.doubt() > worst.doubt())) {
        worst = lone;
      }
    }
    List<Hit> hits = new ArrayList<>();
    if (worst != null) {
      Optional<Place> place = Optional.of(worst.place());
      hits.add(
          new Hit(
              lost ? place : Optional.empty(),
              lost ? Optional.empty() : place,
              worst.doubt() < doubt ? Optional.of(Severity.MINOR) : Optional.empty(),
              Map.of(),
              Optional.empty()));
    }
    return hits;
  }
}
