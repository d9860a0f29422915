package org.bilint.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.align.Comparison;
import org.bilint.align.Difference;
import org.bilint.align.Link;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.check.Severity;

/**
 * Two linked mentions that differ in one way. Parameters: {@code kind}, the kinds of difference
 * that the rule is about; {@code guess}, the severity where the difference depends on a guess;
 * {@code unless}, words that account for the difference where they stand within {@code reach}
 * characters of the mention that lacks something.
 */
final class DifferenceCheck implements Check.OfBead {

  private final Set<Difference.Kind> kinds = EnumSet.noneOf(Difference.Kind.class);
  private final Severity guess;
  private final List<String> unless;
  private final int reach;

  private DifferenceCheck(Parameters parameters) {
    parameters.only("kind", "guess", "unless", "reach");
    for (String kind : parameters.all("kind")) {
      kinds.add(Difference.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    guess = Severity.valueOf(parameters.one("guess").toUpperCase(Locale.ROOT));
    unless = parameters.all("unless");
    reach = unless.isEmpty() ? 0 : Integer.parseInt(parameters.one("reach"));
  }

  static Check of(Parameters parameters) {
    return new DifferenceCheck(parameters);
  }

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    for (Link link : bead.links()) {
      for (Difference difference : link.comparison().orElse(Comparison.SAME).differences()) {
        if (kinds.contains(difference.kind())) {
          Occurrence source = link.source().orElseThrow();
          Occurrence target = link.target().orElseThrow();
          if (!isExplained(difference, source, target)) {
            hits.add(hit(bead, source, target, difference));
          }
        }
      }
    }
    return hits;
  }

  /** The mention that lacks what the other has: a minus sign, an "about". */
  private static Occurrence lacking(Difference difference, Occurrence source, Occurrence target) {
    if (source.mention() instanceof Quantity from && target.mention() instanceof Quantity to) {
      boolean sourceLacks =
          difference.kind() == Difference.Kind.SIGN
              ? from.amount().low().signum() >= 0
              : from.amount().exactness() == Exactness.EXACT
                  && to.amount().exactness() != Exactness.EXACT;
      return sourceLacks ? source : target;
    }
    return target;
  }

  /**
   * Whether a word beside a mention says what the mention itself does not. "Never below 99%" is at
   * least 99%: a bound may be turned by a word beside either mention.
   */
  private boolean isExplained(Difference difference, Occurrence source, Occurrence target) {
    if (unless.isEmpty()) {
      return false;
    }
    if (difference.kind() == Difference.Kind.EXACTNESS_TURNED) {
      return Vicinity.before(source, reach).hasAny(unless)
          || Vicinity.before(target, reach).hasAny(unless);
    }
    return Vicinity.of(lacking(difference, source, target), reach).hasAny(unless);
  }

  private Hit hit(Bead bead, Occurrence source, Occurrence target, Difference difference) {
    Optional<String> suggestion =
        Suggestions.replacing(source.mention(), target, bead.targetLanguage());
    return new Hit(
        Optional.of(source.place()),
        Optional.of(target.place()),
        difference.certain() ? Optional.empty() : Optional.of(guess),
        Map.of(
            "expected", NormalForm.of(source.mention()),
            "found", NormalForm.of(target.mention()),
            "what", difference.detail()),
        suggestion);
  }
}
