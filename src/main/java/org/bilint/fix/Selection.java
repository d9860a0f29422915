package org.bilint.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.text.Span;

/**
 * The changes of a document that can be made together; of two that overlap a safe one, or else the
 * first.
 */
final class Selection {

  private final Map<Finding, List<Change>> byFinding = new LinkedHashMap<>();
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();

  private Selection() {}

  /**
   * @param reach up to which safety fixes are made
   */
  static Selection of(CheckedDocument document, Fix.Safety reach, Predicate<Change> wanted) {
    Selection selection = new Selection();
    for (Fix.Safety safety : Fix.Safety.values()) {
      for (Finding finding : document.findings()) {
        Optional<Fix> fix = finding.fix().filter(each -> each.safety() == safety);
        if (fix.isPresent() && safety.compareTo(reach) <= 0) {
          selection.add(finding, fix.get(), wanted);
        }
      }
    }
    return selection;
  }

  private void add(Finding finding, Fix fix, Predicate<Change> wanted) {
    List<Change> changes = new ArrayList<>();
    for (Fix.Edit edit : fix.edits()) {
      Change change = new Change(finding.rule().id(), edit.place().inDocument(), edit.text());
      if (wanted.test(change) && staysInLine(edit)) {
        if (!isFree(change.span())) {
          return;
        }
        changes.add(change);
      }
    }
    if (!changes.isEmpty()) {
      changes.forEach(change -> taken.put(change.span().start(), change.span().end()));
      byFinding.put(finding, changes);
    }
  }

  /** Lines are what tells a finding before a change from one behind it. */
  private static boolean staysInLine(Fix.Edit edit) {
    String both = edit.text() + edit.place().text();
    return both.indexOf('\n') < 0 && both.indexOf('\r') < 0 && both.indexOf('\t') < 0;
  }

  private boolean isFree(Span span) {
    Map.Entry<Integer, Integer> before = taken.floorEntry(span.start());
    Map.Entry<Integer, Integer> behind = taken.ceilingEntry(span.start());
    boolean clearOfBefore =
        before == null || (before.getValue() <= span.start() && before.getKey() < span.start());
    boolean clearOfBehind = behind == null || span.end() <= behind.getKey();
    return clearOfBefore && clearOfBehind;
  }

  /** All changes that pass a test. */
  List<Change> changes(Predicate<Change> wanted) {
    return byFinding.values().stream().flatMap(List::stream).filter(wanted).toList();
  }

  /** The changes that a finding asks for. */
  List<Change> changes(Finding finding) {
    return byFinding.getOrDefault(finding, List.of());
  }

  /** Whether all that a finding asks for is among some changes. */
  boolean isWhole(Finding finding, Predicate<Change> made) {
    List<Change> own = byFinding.get(finding);
    return own != null
        && own.size() == finding.fix().map(fix -> fix.edits().size()).orElse(0)
        && own.stream().allMatch(made);
  }

  List<Finding> findings() {
    return List.copyOf(byFinding.keySet());
  }
}
