package org.bilint.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Which changes are to blame where something is found after them that should not be. What touches
 * it is; of what stands in its paragraph only a part may be, so that the rest is tried again.
 */
final class Suspicion {

  private final CheckedDocument before;
  private final Changes changes;
  private final Set<Change> guilty = new HashSet<>();
  private final Set<Change> deferred = new HashSet<>();

  Suspicion(CheckedDocument before, Changes changes) {
    this.before = before;
    this.changes = changes;
  }

  /** Changes that are not to be made. */
  Set<Change> guilty() {
    return guilty;
  }

  /** Changes that are to be made by themselves, later. */
  Set<Change> deferred() {
    return deferred;
  }

  boolean isEmpty() {
    return guilty.isEmpty() && deferred.isEmpty();
  }

  /** A repair did not help. */
  void helpless(List<Change> repair) {
    repair.stream().filter(changes.all()::contains).forEach(guilty::add);
    if (isEmpty()) {
      halve(changes.all());
    }
  }

  /** Something is found that was not there. */
  void fresh(Finding finding, LineMap lines) {
    List<Change> touching =
        changes.all().stream().filter(change -> touches(change, finding)).toList();
    if (!touching.isEmpty()) {
      guilty.addAll(touching);
      return;
    }
    List<Change> near = near(finding, lines);
    if (!near.isEmpty()) {
      halve(near);
      return;
    }
    // Other places of the document are at odds with what was written here.
    List<Change> named =
        changes.all().stream()
            .filter(change -> !change.text().isBlank() && isNamed(change, finding))
            .toList();
    halve(named.isEmpty() ? changes.all() : named);
  }

  private static boolean isNamed(Change change, Finding finding) {
    return finding.message().contains(change.text())
        || finding.place().text().contains(change.text());
  }

  private boolean touches(Change change, Finding finding) {
    Span now = changes.moved(change.span());
    return finding.target().map(Place::inDocument).filter(at -> meet(now, at)).isPresent()
        || finding.source().map(Place::inDocument).filter(at -> meet(now, at)).isPresent();
  }

  private static boolean meet(Span one, Span other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  /** One alone is guilty; of several the second half waits. */
  private void halve(List<Change> suspects) {
    if (suspects.size() == 1) {
      guilty.addAll(suspects);
    } else {
      deferred.addAll(suspects.subList(suspects.size() / 2, suspects.size()));
    }
  }

  /** The changes in the paragraphs that a finding is about. Changes leave the lines as they are. */
  private List<Change> near(Finding finding, LineMap lines) {
    Set<Integer> suspect = new HashSet<>();
    finding.source().ifPresent(place -> suspect.add(lines.line(place.inDocument().start())));
    finding.target().ifPresent(place -> suspect.add(lines.line(place.inDocument().start())));
    LineMap old = before.aligned().document().lines();
    for (AlignedPair pair : before.aligned().pairs()) {
      List<Integer> own = new ArrayList<>();
      for (List<Annotated> side : List.of(pair.source(), pair.target())) {
        side.forEach(each -> own.add(old.line(each.segment().offset())));
      }
      if (own.stream().anyMatch(suspect::contains)) {
        suspect.addAll(own);
      }
    }
    return changes.all().stream()
        .filter(change -> suspect.contains(old.line(change.span().start())))
        .toList();
  }
}
