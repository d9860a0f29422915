package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Parameters;
import org.bilint.text.Block;
import org.bilint.text.Place;

/**
 * A paragraph that has no counterpart. Parameter {@code fault}: {@code no-translation}, {@code
 * no-source}, or {@code repeated} for one that stands twice in a row.
 */
final class PairingCheck implements Check.OfDocument {

  private enum Fault {
    NO_TRANSLATION,
    NO_SOURCE,
    REPEATED
  }

  private final Fault fault;

  private PairingCheck(Parameters parameters) {
    parameters.only("fault");
    fault =
        switch (parameters.one("fault")) {
          case "no-translation" -> Fault.NO_TRANSLATION;
          case "no-source" -> Fault.NO_SOURCE;
          case "repeated" -> Fault.REPEATED;
          default ->
              throw new IllegalArgumentException(
                  "`with.fault` must be no-translation, no-source or repeated");
        };
  }

  static Check of(Parameters parameters) {
    return new PairingCheck(parameters);
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    List<AlignedPair> pairs = document.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      AlignedPair pair = pairs.get(i);
      boolean paired = !pair.source().isEmpty() && !pair.target().isEmpty();
      if (paired || pair.kind() == Block.Kind.SPEAKER) {
        continue;
      }
      Fault found =
          isRepeated(pairs, i)
              ? Fault.REPEATED
              : pair.target().isEmpty() ? Fault.NO_TRANSLATION : Fault.NO_SOURCE;
      if (found == fault) {
        hits.add(hit(pair));
      }
    }
    return hits;
  }

  /** Whether the lone paragraph says what its neighbour on the same side says. */
  private static boolean isRepeated(List<AlignedPair> pairs, int i) {
    return (i > 0 && sameText(pairs.get(i), pairs.get(i - 1)))
        || (i + 1 < pairs.size() && sameText(pairs.get(i), pairs.get(i + 1)));
  }

  private static boolean sameText(AlignedPair lone, AlignedPair neighbour) {
    return !lone.source().isEmpty()
        ? text(lone.source()).equals(text(neighbour.source()))
        : text(lone.target()).equals(text(neighbour.target()));
  }

  private static List<String> text(List<Annotated> side) {
    return side.stream().map(each -> each.segment().text()).toList();
  }

  private static Hit hit(AlignedPair pair) {
    return new Hit(
        pair.source().stream().findFirst().map(each -> Place.whole(each.segment())),
        pair.target().stream().findFirst().map(each -> Place.whole(each.segment())),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }
}
