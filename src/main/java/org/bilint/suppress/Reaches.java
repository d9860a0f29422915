package org.bilint.suppress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Finding;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * How far the directives of a document reach. A line stands for its paragraph and what translates
 * it: a finding is about both, and may have its place on either side.
 */
final class Reaches {

  private final LineMap lines;
  private final Map<Integer, Set<Integer>> fellows = new HashMap<>();
  private final TreeSet<Integer> textLines = new TreeSet<>();
  private final Map<Directive, Span> regions = new HashMap<>();

  Reaches(List<Directive> directives, AlignedDocument aligned) {
    lines = aligned.document().lines();
    for (AlignedPair pair : aligned.pairs()) {
      Set<Integer> own = new HashSet<>();
      for (List<Annotated> side : List.of(pair.source(), pair.target())) {
        side.forEach(each -> own.add(lines.line(each.segment().offset())));
      }
      // The rows of a table have both sides on a line; a line has one pair at most otherwise.
      own.forEach(line -> fellows.computeIfAbsent(line, key -> new HashSet<>()).addAll(own));
      textLines.addAll(own);
    }
    int end = aligned.document().content().length();
    for (int i = 0; i < directives.size(); i++) {
      Directive directive = directives.get(i);
      if (directive.kind().equals(Optional.of(Directive.Kind.DISABLE))) {
        int until =
            directives.subList(i + 1, directives.size()).stream()
                .filter(each -> closes(each, directive))
                .findFirst()
                .map(each -> each.comment().offset())
                .orElse(end);
        regions.put(directive, new Span(directive.end(), until));
      }
    }
  }

  /** Whether an {@code enable} is for all rules, or names those that were disabled. */
  private static boolean closes(Directive enable, Directive disable) {
    return enable.kind().equals(Optional.of(Directive.Kind.ENABLE))
        && (enable.rules().isEmpty()
            || disable.rules().stream()
                .allMatch(rule -> enable.rules().stream().anyMatch(rule::equalsIgnoreCase)));
  }

  boolean reach(Directive directive, Finding finding) {
    return switch (directive.kind().orElseThrow()) {
      case DISABLE_FILE -> true;
      case DISABLE -> isIn(Objects.requireNonNull(regions.get(directive)), finding);
      case DISABLE_LINE -> isOn(lines.line(directive.comment().offset()), finding);
      case DISABLE_NEXT_LINE -> {
        Integer next = textLines.ceiling(lines.line(directive.end()) + 1);
        yield next != null && isOn(next, finding);
      }
      case ENABLE -> false;
    };
  }

  private static boolean isIn(Span region, Finding finding) {
    return finding.source().map(place -> region.contains(place.inDocument())).orElse(false)
        || finding.target().map(place -> region.contains(place.inDocument())).orElse(false);
  }

  private boolean isOn(int line, Finding finding) {
    Set<Integer> own = fellows.getOrDefault(line, Set.of(line));
    return finding.source().map(place -> own.contains(line(place))).orElse(false)
        || finding.target().map(place -> own.contains(line(place))).orElse(false);
  }

  private int line(Place place) {
    return lines.line(place.inDocument().start());
  }
}
