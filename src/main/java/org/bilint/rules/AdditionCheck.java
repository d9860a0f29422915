package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.coverage.Coverage;
import org.bilint.coverage.Gap;
import org.bilint.lexicon.Lexicon;

/** What the translation says and the source does not. See {@link OmissionCheck#severity}. */
final class AdditionCheck implements Check.OfDocument {

  private final Lexicon lexicon;

  AdditionCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (Gap gap : Coverage.additions(document, lexicon)) {
      hits.add(
          new Hit(
              Optional.empty(),
              Optional.of(gap.place()),
              OmissionCheck.severity(gap.tier()),
              Map.of("confidence", OmissionCheck.percent(gap.confidence())),
              Optional.empty()));
    }
    return hits;
  }
}
