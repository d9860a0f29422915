package org.bilint.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    List<Link> told = links(pairs, BareMoney::isTold);
    List<Link> bare = links(pairs, BareMoney::isBare);
    Set<Link> odd = Collections.newSetFromMap(new IdentityHashMap<>());
    for (boolean american : new boolean[] {true, false}) {
      // Beside "US$" a plain "$" may be another dollar.
      List<Link> same = bare.stream().filter(link -> isAmerican(link) == american).toList();
      long habit = told.stream().filter(link -> isAmerican(link) == american).count();
      if (habit >= Math.max(HABIT, same.size() * TO_ONE)) {
        odd.addAll(same);
      }
    }
    return odd.isEmpty() ? pairs : pairs.stream().map(pair -> blamed(pair, odd)).toList();
  }

  private static List<Link> links(List<AlignedPair> pairs, Predicate<Link> which) {
    return pairs.stream()
        .flatMap(pair -> pair.beads().stream())
        .flatMap(bead -> bead.links().stream())
        .filter(which)
        .toList();
  }

  private static boolean isAmerican(Link link) {
    return link.source().orElseThrow().text().contains("U");
  }

  private static AlignedPair blamed(AlignedPair pair, Set<Link> odd) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : pair.beads()) {
      List<Link> links =
          bead.links().stream().map(link -> odd.contains(link) ? blamed(link) : link).toList();
      beads.add(bead.withLinks(links));
    }
    return new AlignedPair(pair.kind(), pair.speaker(), pair.source(), pair.target(), beads);
  }

  private static Link blamed(Link link) {
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
