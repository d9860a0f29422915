package org.bilint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.Stranger;
import org.bilint.align.names.StrangerFinder;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Severity;

/** A name in the translation of a sentence that names nobody of the kind. */
final class NameAddedCheck implements Check.OfDocument {

  private final StrangerFinder finder;
  private final NameReasons reasons;

  NameAddedCheck(StrangerFinder finder, NameReasons reasons) {
    this.finder = finder;
    this.reasons = reasons;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    NameReasons.Surroundings surroundings = NameReasons.Surroundings.of(document);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < document.pairs().size(); i++) {
      AlignedPair pair = document.pairs().get(i);
      for (Bead bead : pair.beads()) {
        if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
          hits.addAll(check(bead, surroundings, i));
        }
      }
    }
    return hits;
  }

  private List<Hit> check(Bead bead, NameReasons.Surroundings surroundings, int pair) {
    String source = text(bead.source());
    List<Stranger> strangers = finder.find(bead.target(), bead.names(), source);
    List<Hit> hits = new ArrayList<>();
    List<Double> holes = NameHoles.in(source);
    if (!holes.isEmpty()) {
      strangers.stream()
          .min(Comparator.comparingDouble(each -> distance(each, holes.get(0), bead)))
          .map(this::hit)
          .ifPresent(hits::add);
      return hits;
    }
    // A name that is missing is told by another rule, with what stands in its place.
    boolean lost = bead.names().stream().anyMatch(each -> !each.means().found());
    for (Stranger stranger : strangers) {
      if (!lost && reasons.isUnexplained(stranger, bead, source, surroundings, pair)) {
        hits.add(hit(stranger));
      }
    }
    return hits;
  }

  private static double distance(Stranger stranger, double hole, Bead bead) {
    int start = bead.target().get(0).span().start();
    int end = bead.target().get(bead.target().size() - 1).span().end();
    double place = (double) (stranger.place().span().start() - start) / Math.max(1, end - start);
    return Math.abs(place - hole) + (stranger.sort() == Stranger.Sort.KNOWN ? 0 : 1);
  }

  private Hit hit(Stranger stranger) {
    String who =
        stranger.names().isEmpty() ? "" : " (" + new TreeSet<>(stranger.names()).first() + ")";
    return new Hit(
        Optional.empty(),
        Optional.of(stranger.place()),
        reasons.isGrave(stranger) ? Optional.of(Severity.MAJOR) : Optional.empty(),
        Map.of("who", who),
        Optional.empty());
  }

  private static String text(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
  }
}
