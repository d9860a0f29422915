package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.Stranger;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.check.Severity;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;

/**
 * A name that must show and does not. Parameter: {@code by}, {@code nothing} where the translation
 * leaves it out and {@code another} where it names somebody else in its place.
 */
final class NameLostCheck implements Check.OfDocument {

  private enum By {
    NOTHING,
    ANOTHER
  }

  /** The most characters between two names of one clause. */
  private static final int SAME_CLAUSE = 12;

  private final By by;
  private final NameStandIns standIns;
  private final NameLosses losses;

  NameLostCheck(Parameters parameters, NameStandIns standIns) {
    parameters.only("by");
    by = parameters.oneOf(By.class, "by");
    this.standIns = standIns;
    losses = new NameLosses(standIns);
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    NameRecord record = NameRecord.of(document);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < document.pairs().size(); i++) {
      AlignedPair pair = document.pairs().get(i);
      int at = i;
      String target = Simplified.of(text(pair.target()));
      Map<String, Long> found =
          pair.beads().stream()
              .flatMap(bead -> bead.names().stream())
              .filter(link -> link.means().found())
              .collect(Collectors.groupingBy(NameRecord::key, HashMap::new, Collectors.counting()));
      for (Bead bead : pair.beads()) {
        Optional<Place> last = Optional.empty();
        for (NameLink link : bead.names()) {
          if (!found.containsKey(NameRecord.key(link))
              && losses.isLost(link, bead, target, record, at)) {
            // One clause that is left out takes all of its names with it.
            if (by == By.ANOTHER || !follows(link.source(), last)) {
              hit(link, bead).ifPresent(hits::add);
            }
            last = Optional.of(link.source());
          }
        }
      }
    }
    return hits;
  }

  private static boolean follows(Place place, Optional<Place> last) {
    return last.filter(
            each ->
                each.segment().equals(place.segment())
                    && place.span().start() - each.span().end() <= SAME_CLAUSE)
        .isPresent();
  }

  private static String text(List<Annotated> side) {
    return side.stream().map(each -> each.segment().text()).collect(Collectors.joining("\n"));
  }

  private Optional<Hit> hit(NameLink link, Bead bead) {
    NameStandIns.Verdict verdict = standIns.of(link);
    if (by == By.NOTHING && verdict == NameStandIns.Verdict.NONE) {
      String guess =
          standIns
              .usual(link, bead.targetLanguage())
              .map(each -> "; it is usually " + each)
              .orElse("");
      return Optional.of(
          new Hit(
              Optional.of(link.source()),
              Optional.empty(),
              severity(link),
              Map.of("usual", guess),
              Optional.empty()));
    }
    if (by == By.ANOTHER && verdict == NameStandIns.Verdict.ANOTHER) {
      Stranger stranger = link.stranger().orElseThrow();
      boolean known = stranger.sort() == Stranger.Sort.KNOWN;
      String who = known ? " (" + new TreeSet<>(stranger.names()).first() + ")" : "";
      boolean grave =
          known
              && (link.name().kind() == Name.Kind.PERSON
                  || link.name().kind() == Name.Kind.ORGANIZATION);
      return Optional.of(
          new Hit(
              Optional.of(link.source()),
              Optional.of(stranger.place()),
              grave ? Optional.of(Severity.CRITICAL) : severity(link),
              Map.of("who", who),
              standIns.usual(link, bead.targetLanguage())));
    }
    return Optional.empty();
  }

  /** The people of a place are told by it as a rule, and that they are left out costs little. */
  private Optional<Severity> severity(NameLink link) {
    return standIns.isDemonym(link) ? Optional.of(Severity.MINOR) : Optional.empty();
  }
}
