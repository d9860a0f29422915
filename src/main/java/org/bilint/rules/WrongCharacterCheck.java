package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.locale.Scripts;
import org.bilint.locale.Spellings;
import org.bilint.text.Place;

/** A word with the wrong one of two characters that the other script writes alike: 製定 for 制定. */
final class WrongCharacterCheck implements Check.OfBead {

  @Override
  public List<Hit> check(Bead bead) {
    boolean traditional = bead.targetLanguage().isTraditional();
    Spellings spellings = Spellings.of(traditional);
    List<Hit> hits = new ArrayList<>();
    WordOrigins origins = null;
    for (Sentence sentence : bead.target()) {
      String text = sentence.text();
      for (Spellings.Slip slip : spellings.slips(text)) {
        // What is in the other script altogether is another rule's finding.
        if (Scripts.bundled().hasForeign(slip.span().of(text), traditional)) {
          continue;
        }
        origins = origins == null ? new WordOrigins(bead) : origins;
        Place place = new Place(sentence.segment(), slip.span().shift(sentence.span().start()));
        if (!origins.isCut(place)) {
          hits.add(hit(place, slip.right(), origins));
        }
      }
    }
    return hits;
  }

  private static Hit hit(Place place, List<String> right, WordOrigins origins) {
    String suggestion = right.get(0);
    return new Hit(
        origins.of(place),
        Optional.of(place),
        Optional.empty(),
        Map.of("right", String.join("/", right)),
        Optional.of(suggestion),
        right.size() == 1 ? Optional.of(Fix.safe(place, suggestion)) : Optional.empty());
  }
}
