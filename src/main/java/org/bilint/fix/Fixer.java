package org.bilint.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.text.LineMap;
import org.bilint.text.Span;

/**
 * Makes safe repairs and lints the outcome, until every repaired finding is gone and none is new. A
 * change that is followed by a new finding in its paragraph is not made. The number of runs is
 * bounded; what could not be proved by then stays as it was.
 */
public final class Fixer {

  /** Repairs that overlapped others wait for the next round. */
  private static final int ROUNDS = 4;

  /** Runs in a round. */
  private static final int ATTEMPTS = 8;

  private final Function<String, Optional<CheckedDocument>> linter;

  /**
   * @param linter reads a text as the document was read, same format and languages, and lints it;
   *     empty if it cannot be read any more
   */
  public Fixer(Function<String, Optional<CheckedDocument>> linter) {
    this.linter = linter;
  }

  /** A round that holds: the changes and the document after them. */
  private record Proved(
      Changes changes, CheckedDocument after, int findings, Set<Change> refused) {}

  /** Repairs a document as far as that can be proved. */
  public Fixed fix(CheckedDocument document) {
    CheckedDocument current = document;
    Set<Change> refused = new HashSet<>();
    int findings = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Set<Change> not = refused;
      Selection selection = Selection.of(current, change -> !not.contains(change));
      Optional<Proved> proved = prove(current, selection);
      if (proved.isEmpty()) {
        break;
      }
      refused = moved(refused, proved.get());
      findings += proved.get().findings();
      current = proved.get().after();
    }
    return new Fixed(current, findings);
  }

  private static Set<Change> moved(Set<Change> refused, Proved proved) {
    Set<Change> moved = new HashSet<>();
    for (Set<Change> each : List.of(refused, proved.refused())) {
      for (Change change : each) {
        Span span = proved.changes().moved(change.span());
        moved.add(new Change(change.rule(), span, change.text()));
      }
    }
    return moved;
  }

  private Optional<Proved> prove(CheckedDocument before, Selection selection) {
    Set<Change> refused = new HashSet<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Change> chosen = selection.changes(change -> !refused.contains(change));
      if (chosen.isEmpty()) {
        return Optional.empty();
      }
      Changes changes = new Changes(chosen);
      String text = changes.appliedTo(before.aligned().document().content());
      Optional<CheckedDocument> after = linter.apply(text);
      List<Change> culprits =
          after.map(each -> culprits(before, changes, each, selection, refused)).orElse(chosen);
      if (after.isPresent() && culprits.isEmpty()) {
        long whole =
            selection.findings().stream()
                .filter(finding -> selection.isWhole(finding, change -> !refused.contains(change)))
                .count();
        return Optional.of(new Proved(changes, after.get(), (int) whole, refused));
      }
      refused.addAll(culprits);
    }
    return Optional.empty();
  }

  /**
   * The changes in the paragraphs where something new is found or something repaired is still
   * found; if that is elsewhere, the second half of all, so that the runs come to an end.
   */
  private static List<Change> culprits(
      CheckedDocument before,
      Changes changes,
      CheckedDocument after,
      Selection selection,
      Set<Change> refused) {
    Extents extents = new Extents(before, changes);
    LineMap lines = after.aligned().document().lines();
    Set<Finding> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : selection.findings()) {
      if (selection.isWhole(finding, change -> !refused.contains(change))) {
        whole.add(finding);
      }
    }
    Set<Integer> suspect = new HashSet<>();
    for (Finding finding : after.findings()) {
      List<Finding> known = extents.known(finding, lines);
      if (known.isEmpty() || known.stream().allMatch(whole::contains)) {
        finding.source().ifPresent(p -> suspect.add(lines.line(p.inDocument().start())));
        finding.target().ifPresent(p -> suspect.add(lines.line(p.inDocument().start())));
      }
    }
    if (suspect.isEmpty()) {
      return List.of();
    }
    withFellows(before, suspect);
    LineMap old = before.aligned().document().lines();
    List<Change> culprits =
        changes.all().stream()
            .filter(change -> suspect.contains(old.line(change.span().start())))
            .toList();
    List<Change> all = changes.all();
    return culprits.isEmpty() ? all.subList(all.size() / 2, all.size()) : culprits;
  }

  /** Adds the lines that translate a suspect one. */
  private static void withFellows(CheckedDocument document, Set<Integer> suspect) {
    LineMap lines = document.aligned().document().lines();
    for (AlignedPair pair : document.aligned().pairs()) {
      List<Integer> own = new ArrayList<>();
      for (List<Annotated> side : List.of(pair.source(), pair.target())) {
        side.forEach(each -> own.add(lines.line(each.segment().offset())));
      }
      if (own.stream().anyMatch(suspect::contains)) {
        suspect.addAll(own);
      }
    }
  }
}
