package org.bilint.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;

/**
 * Finds dollars rendered by a bare 元 in a document that writes 美元 elsewhere. By itself 元 may be of
 * any dollar; beside many 美元 it is read as the reader's own.
 */
final class BareMoney {

  private static final String DOLLAR = "USD";

  /** The fewest 美元 that make a habit of it. */
  private static final int HABIT = 4;

  /** How many of them one bare 元 must stand against; per-share figures are often all bare. */
  private static final int TO_ONE = 4;

  /** A word that joins or compares, and another number with its 美元. */
  private static final Pattern SHARED =
      Pattern.compile("[^\\d，。；]{0,3}[至到升降和與与或及、~～–-][^\\d，。；]{0,2}[\\d.,]+\\s*[十百千萬万億亿兆]*多?\\s*美");

  private static final int REACH = 30;

  private BareMoney() {}

  /** The same pairs, in which such links differ in their currency. */
  static List<AlignedPair> blamed(List<AlignedPair> pairs) {
    int told = 0;
    int bare = 0;
    for (AlignedPair pair : pairs) {
      for (Bead bead : pair.beads()) {
        for (Link link : bead.links()) {
          told += isTold(link) ? 1 : 0;
          bare += isBare(link) ? 1 : 0;
        }
      }
    }
    boolean odd = bare > 0 && told >= Math.max(HABIT, bare * TO_ONE);
    return odd ? pairs.stream().map(BareMoney::blamed).toList() : pairs;
  }

  private static AlignedPair blamed(AlignedPair pair) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : pair.beads()) {
      beads.add(bead.withLinks(bead.links().stream().map(BareMoney::blamed).toList()));
    }
    return new AlignedPair(pair.kind(), pair.speaker(), pair.source(), pair.target(), beads);
  }

  private static Link blamed(Link link) {
    if (!isBare(link)) {
      return link;
    }
    Quantity target = (Quantity) link.target().orElseThrow().mention();
    List<Difference> differences = new ArrayList<>();
    differences.add(
        Difference.guess(
            Kind.CURRENCY, "read as " + target.unit().id() + "; elsewhere dollars are 美元"));
    Comparison comparison = link.comparison().orElse(Comparison.SAME);
    differences.addAll(comparison.differences());
    return new Link(
        link.source(), link.target(), Optional.of(new Comparison(differences, comparison.cost())));
  }

  private static boolean isTold(Link link) {
    return money(link.source()).filter(BareMoney::isDollar).isPresent()
        && money(link.target()).filter(BareMoney::isDollar).isPresent();
  }

  private static boolean isBare(Link link) {
    Optional<Quantity> target = money(link.target()).filter(each -> !isDollar(each));
    return target.isPresent()
        && money(link.source()).filter(BareMoney::isDollar).isPresent()
        && target.get().readings().stream().anyMatch(each -> each.unit().id().equals(DOLLAR))
        && !sharesUnit(link.target().orElseThrow());
  }

  private static Optional<Quantity> money(Optional<Occurrence> occurrence) {
    return occurrence
        .map(Occurrence::mention)
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .filter(each -> each.unit().dimension() == Dimension.CURRENCY);
  }

  private static boolean isDollar(Quantity quantity) {
    return quantity.unit().id().equals(DOLLAR);
  }

  /** In 10元升至12美元 the one 美元 speaks for both. */
  private static boolean sharesUnit(Occurrence occurrence) {
    String text = occurrence.segment().text();
    int end = occurrence.mention().span().end();
    return SHARED.matcher(text.substring(end, Math.min(text.length(), end + REACH))).lookingAt();
  }
}
