package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.text.LineMap;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.bilint.typography.Slip;
import org.bilint.typography.SlipFinder;
import org.bilint.typography.Slips;

/** Slips of the typesetter: those of one kind are one hit, at the first, that counts the others. */
record SlipsCheck(SlipFinder finder) implements Check.OfDocument {

  /** So many lines are named; the others are counted. */
  private static final int LINES = 4;

  @Override
  public List<Hit> check(AlignedDocument document) {
    return finder.find(document).stream()
        .map(slips -> hit(slips, document.document().lines()))
        .toList();
  }

  private static Hit hit(Slips slips, LineMap lines) {
    Slip first = slips.slips().get(0);
    List<Fix.Edit> edits =
        slips.slips().stream().map(slip -> new Fix.Edit(slip.place(), slip.right())).toList();
    Fix.Safety safety = slips.safe() ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
    return new Hit(
        Optional.empty(),
        Optional.of(shown(first.place())),
        Optional.empty(),
        Map.of(
            "wrong", slips.wrong(),
            "right", slips.right(),
            "times", slips.count() == 1 ? "once" : slips.count() + " times",
            "lines", lines(slips, lines)),
        suggestion(first),
        Optional.of(new Fix(safety, edits)),
        Optional.of(slips.wrong() + "\n" + slips.right()));
  }

  /** A point between characters is shown by the two that it parts. */
  private static Place shown(Place place) {
    Span span = place.span();
    if (span.length() > 0) {
      return place;
    }
    int end = Math.min(place.segment().text().length(), span.end() + 1);
    return new Place(place.segment(), new Span(Math.max(0, span.start() - 1), end));
  }

  private static Optional<String> suggestion(Slip slip) {
    if (slip.place().span().length() > 0) {
      return slip.right().isBlank() ? Optional.empty() : Optional.of(slip.right());
    }
    String around = shown(slip.place()).text();
    int middle = slip.place().span().start() == 0 ? 0 : 1;
    return Optional.of(around.substring(0, middle) + slip.right() + around.substring(middle));
  }

  private static String lines(Slips slips, LineMap map) {
    List<Integer> lines =
        new ArrayList<>(
            slips.slips().stream()
                .map(slip -> map.line(slip.place().inDocument().start()))
                .distinct()
                .toList());
    int more = lines.size() - LINES;
    StringBuilder out = new StringBuilder(lines.size() == 1 ? "line " : "lines ");
    for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
      out.append(i == 0 ? "" : ", ").append(lines.get(i));
    }
    return more > 0 ? out + " and " + more + " more" : out.toString();
  }
}
