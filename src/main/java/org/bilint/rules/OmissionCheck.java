package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.check.Severity;
import org.bilint.coverage.Gap;

/**
 * What the translation leaves out. Parameter {@code of}: {@code sentence}, {@code clause}, {@code
 * item} or {@code word}. A gap that is less than sure is minor, a mere guess neutral.
 */
final class OmissionCheck implements Check.OfDocument {

  private final Gap.Kind kind;
  private final Omissions omissions;

  OmissionCheck(Parameters parameters, Omissions omissions) {
    parameters.only("of");
    kind = parameters.oneOf(Gap.Kind.class, "of");
    this.omissions = omissions;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (Gap gap : omissions.of(document)) {
      if (gap.kind() == kind) {
        hits.add(
            new Hit(
                Optional.of(gap.place()),
                Optional.empty(),
                severity(gap.tier()),
                Map.of("confidence", percent(gap.confidence())),
                Optional.empty()));
      }
    }
    return hits;
  }

  /** Empty for the rule's own. */
  static Optional<Severity> severity(Gap.Tier tier) {
    return switch (tier) {
      case SURE -> Optional.empty();
      case LIKELY -> Optional.of(Severity.MINOR);
      case POSSIBLE -> Optional.of(Severity.NEUTRAL);
    };
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
