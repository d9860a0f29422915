package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** The share of character pairs from which on two paragraphs say the same in other words. */
  private static final double ALIKE = 0.6;

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
        ? areAlike(text(lone.source()), text(neighbour.source()))
        : areAlike(text(lone.target()), text(neighbour.target()));
  }

  private static String text(List<Annotated> side) {
    return side.stream().map(each -> each.segment().text()).collect(Collectors.joining());
  }

  /** Whether two texts share most of their pairs of characters: one line twice, or reworded. */
  private static boolean areAlike(String a, String b) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      String pair = b.substring(i, i + 2);
      int left = pairs.getOrDefault(pair, 0);
      shared += left > 0 ? 1 : 0;
      pairs.put(pair, left - 1);
    }
    int all = Math.max(0, a.length() - 1) + Math.max(0, b.length() - 1);
    return all == 0 ? a.equals(b) : 2.0 * shared / all >= ALIKE;
  }

  private static Hit hit(AlignedPair pair) {
    return new Hit(
        pair.source().stream().findFirst().map(each -> Place.whole(each.segment())),
        pair.target().stream().findFirst().map(each -> Place.whole(each.segment())));
  }
}
