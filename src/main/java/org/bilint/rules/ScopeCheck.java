package org.bilint.rules;

import java.util.List;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.polarity.Scopes;

/** A negation or a limit that reaches further than in the source, or less far. */
final class ScopeCheck implements Check.OfBead {

  private final Scopes scopes = new Scopes();

  @Override
  public List<Hit> check(Bead bead) {
    return scopes.turned(bead).stream()
        .map(turned -> new Hit(Optional.of(turned.source()), Optional.of(turned.target())))
        .toList();
  }
}
