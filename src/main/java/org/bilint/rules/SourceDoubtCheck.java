package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Severity;
import org.bilint.suspicion.Doubt;
import org.bilint.suspicion.DoubtFinder;
import org.bilint.suspicion.SourceText;
import org.bilint.text.Place;

/**
 * A doubt about the English. It points at the translation too where a name was carried over as it
 * stands.
 */
final class SourceDoubtCheck implements Check.OfDocument {

  private final DoubtFinder finder;

  SourceDoubtCheck(DoubtFinder finder) {
    this.finder = finder;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Doubt> doubts = finder.find(SourceText.of(document));
    Map<Place, Place> carriedOver = doubts.isEmpty() ? Map.of() : carriedOver(document);
    List<Hit> hits = new ArrayList<>();
    for (Doubt doubt : doubts) {
      hits.add(
          new Hit(
              Optional.of(doubt.place()),
              Optional.ofNullable(carriedOver.get(doubt.place())),
              doubt.weak() ? Optional.of(Severity.NEUTRAL) : Optional.empty(),
              Map.of("meant", doubt.meant(), "because", doubt.because()),
              Optional.empty()));
    }
    return hits;
  }

  /** The names for which the same letters stand in the translation, and where. */
  private static Map<Place, Place> carriedOver(AlignedDocument document) {
    Map<Place, Place> carriedOver = new HashMap<>();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        for (NameLink link : bead.names()) {
          link.target()
              .filter(target -> target.text().equals(link.source().text()))
              .ifPresent(target -> carriedOver.put(link.source(), target));
        }
      }
    }
    return carriedOver;
  }
}
