package org.bilint.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Where the findings of a document would stand after changes, to tell old findings from new ones: a
 * finding is known if one of its rule stood at its place, or was going to be repaired there.
 */
final class Extents {

  private record Key(String rule, int line) {}

  private record Extent(Span span, Finding finding) {}

  private final Map<Key, List<Extent>> byLine = new HashMap<>();

  /** Changes stay within their lines, so that lines can be asked for before and after. */
  Extents(CheckedDocument before, Changes changes) {
    LineMap lines = before.aligned().document().lines();
    for (Finding finding : before.findings()) {
      add(finding, finding.place(), lines, changes);
      finding.fix().map(Fix::edits).orElse(List.of()).stream()
          .map(Fix.Edit::place)
          .filter(place -> !place.equals(finding.place()))
          .forEach(place -> add(finding, place, lines, changes));
    }
  }

  private void add(Finding finding, Place place, LineMap lines, Changes changes) {
    Span span = place.inDocument();
    Key key = new Key(finding.rule().id(), lines.line(span.start()));
    byLine
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Extent(changes.moved(span), finding));
  }

  /** The earlier findings that one of the changed document may be. */
  List<Finding> known(Finding after, LineMap lines) {
    Span span = after.place().inDocument();
    Key key = new Key(after.rule().id(), lines.line(span.start()));
    return byLine.getOrDefault(key, List.of()).stream()
        .filter(extent -> touches(extent.span(), span))
        .filter(extent -> extent.finding().target().isPresent() == after.target().isPresent())
        .map(Extent::finding)
        .toList();
  }

  private static boolean touches(Span one, Span other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }
}
