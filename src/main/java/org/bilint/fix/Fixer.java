package org.bilint.fix;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.text.LineMap;
import org.bilint.text.Span;

/**
 * Makes repairs and lints the outcome, until every repaired finding is gone and none is new. A
 * change to which a new finding is due is not made. The number of runs is bounded; what could not
 * be proved by then stays as it was.
 */
public final class Fixer {

  /** Repairs that overlapped others, or waited for what is doubtful, have the next round. */
  private static final int ROUNDS = 8;

  /** Runs in a round. */
  private static final int ATTEMPTS = 8;

  private final Fix.Safety reach;
  private final Function<String, Optional<CheckedDocument>> linter;

  /**
   * @param reach up to which safety fixes are made
   * @param linter reads a text as the document was read, same format and languages, and lints it;
   *     empty if it cannot be read any more
   */
  public Fixer(Fix.Safety reach, Function<String, Optional<CheckedDocument>> linter) {
    this.reach = reach;
    this.linter = linter;
  }

  /** What holds after a round: the changes of it, none or more, and the document after them. */
  private record Round(Changes changes, CheckedDocument after, int findings, Set<Change> refused) {

    boolean isIdle() {
      return changes.all().isEmpty() && refused.isEmpty();
    }
  }

  /** Repairs a document as far as that can be proved. */
  public Fixed fix(CheckedDocument document) {
    CheckedDocument current = document;
    Set<Change> refused = new HashSet<>();
    int findings = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Set<Change> not = refused;
      Round round = round(current, Selection.of(current, reach, change -> !not.contains(change)));
      if (round.isIdle()) {
        break;
      }
      refused = moved(refused, round);
      findings += round.findings();
      current = round.after();
    }
    return new Fixed(current, findings);
  }

  private static Set<Change> moved(Set<Change> refused, Round round) {
    Set<Change> moved = new HashSet<>();
    for (Set<Change> each : List.of(refused, round.refused())) {
      for (Change change : each) {
        Span span = round.changes().moved(change.span());
        moved.add(new Change(change.rule(), span, change.text()));
      }
    }
    return moved;
  }

  private Round round(CheckedDocument before, Selection selection) {
    Set<Change> refused = new HashSet<>();
    Set<Change> deferred = new HashSet<>();
    Predicate<Change> isMade = change -> !refused.contains(change) && !deferred.contains(change);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Change> chosen = selection.changes(isMade);
      if (chosen.isEmpty()) {
        break;
      }
      Changes changes = new Changes(chosen);
      String text = changes.appliedTo(before.aligned().document().content());
      Optional<CheckedDocument> after = linter.apply(text);
      if (after.isEmpty()) {
        refused.addAll(chosen);
        continue;
      }
      Set<Finding> whole = whole(selection, isMade);
      Suspicion suspicion = suspicion(before, changes, after.get(), selection, whole);
      if (suspicion.isEmpty()) {
        return new Round(changes, after.get(), whole.size(), refused);
      }
      refused.addAll(suspicion.guilty());
      deferred.addAll(suspicion.deferred());
    }
    return new Round(new Changes(List.of()), before, 0, refused);
  }

  /** The findings all of whose changes are made. */
  private static Set<Finding> whole(Selection selection, Predicate<Change> isMade) {
    Set<Finding> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : selection.findings()) {
      if (selection.isWhole(finding, isMade)) {
        whole.add(finding);
      }
    }
    return whole;
  }

  private static Suspicion suspicion(
      CheckedDocument before,
      Changes changes,
      CheckedDocument after,
      Selection selection,
      Set<Finding> whole) {
    Suspicion suspicion = new Suspicion(before, changes);
    Extents extents = new Extents(before, changes);
    LineMap lines = after.aligned().document().lines();
    for (Finding finding : after.findings()) {
      List<Finding> known = extents.known(finding, lines);
      if (known.isEmpty()) {
        suspicion.fresh(finding, lines);
      } else if (known.stream().allMatch(whole::contains)) {
        known.forEach(each -> suspicion.helpless(selection.changes(each)));
      }
    }
    return suspicion;
  }
}
