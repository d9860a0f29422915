package org.bilint.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Unit;

/**
 * Links each mention of a pair to at most one of the other side: first those that say the same
 * within a bead, then those within the paragraph, then, at least cost, those that were probably
 * meant for each other.
 */
final class MentionMatcher {

  /** More mentions than this on a side are matched in slices, which keeps the work linear. */
  private static final int SLICE = 48;

  /** The most that two may differ and still be one number said again. */
  private static final double REPEATED = 0.12;

  /** How far above its lowest number a narrow span ends at most. */
  private static final BigDecimal NARROW = new BigDecimal("1.25");

  private final List<Item> source;
  private final List<Item> target;
  private final int beads;

  MentionMatcher(
      List<Annotated> source,
      List<Annotated> target,
      List<List<Sentence>> sourceBeads,
      List<List<Sentence>> targetBeads) {
    this.source = items(source, sourceBeads);
    this.target = items(target, targetBeads);
    this.beads = sourceBeads.size();
  }

  private static List<Item> items(List<Annotated> side, List<List<Sentence>> beads) {
    List<Item> items = new ArrayList<>();
    int bead = 0;
    for (Annotated annotated : side) {
      for (Mention mention : annotated.mentions()) {
        Occurrence occurrence = new Occurrence(annotated.segment(), mention);
        while (bead + 1 < beads.size() && !reaches(beads.get(bead), occurrence)) {
          bead++;
        }
        items.add(new Item(occurrence, bead));
      }
    }
    return items;
  }

  /** Whether a bead's last sentence ends after the mention begins. */
  private static boolean reaches(List<Sentence> bead, Occurrence occurrence) {
    if (bead.isEmpty()) {
      return false;
    }
    Sentence last = bead.get(bead.size() - 1);
    int end = last.segment().inDocument(last.span()).end();
    return occurrence.place().inDocument().start() < end;
  }

  /** The links of each bead; what has no partner and needs none is left out. */
  List<List<Link>> links() {
    matchWithinBeads(Comparison.ALIKE);
    match(free(source, 0, source.size()), free(target, 0, target.size()), Comparison.ALIKE);
    RangeJoin.cover(occurrences(source), occurrences(target)).forEach(this::join);
    matchWithinBeads(Comparison.UNRELATED);
    Years.compare(source, target);
    cover(source, target);
    cover(target, source);
    return collect();
  }

  /** The free mentions of a side, as null where taken, so that indices stay. */
  private static List<Optional<Occurrence>> occurrences(List<Item> side) {
    return side.stream()
        .map(item -> item.isFree() ? Optional.of(item.occurrence) : Optional.<Occurrence>empty())
        .toList();
  }

  /** Frees a range and its two ends from blame, or tells that the ends were swapped. */
  private void join(RangeJoin.Join join) {
    List<Item> singles = join.rangeInSource() ? target : source;
    Item range = (join.rangeInSource() ? source : target).get(join.range());
    range.covered = true;
    singles.get(join.low()).covered = true;
    singles.get(join.high()).covered = true;
    boolean isRange = ((Quantity) range.occurrence.mention()).isRange();
    if (!join.rangeInSource() || !isRange) {
      return;
    }
    if (join.isSwapped()) {
      range.blame(join.high(), Kind.RANGE_BOUND, "the two ends are swapped");
    }
    for (int end : List.of(join.low(), join.high())) {
      Unit unit = ((Quantity) target.get(end).occurrence.mention()).unit();
      Unit told = ((Quantity) range.occurrence.mention()).unit();
      if (!unit.isNone() && unit.dimension() != told.dimension()) {
        range.blame(end, Kind.POINTS, told.id() + " became " + unit.id());
      }
    }
  }

  private void matchWithinBeads(double below) {
    int s = 0;
    int t = 0;
    for (int bead = 0; bead < beads; bead++) {
      int sourceEnd = endOfBead(source, s, bead);
      int targetEnd = endOfBead(target, t, bead);
      match(free(source, s, sourceEnd), free(target, t, targetEnd), below);
      s = sourceEnd;
      t = targetEnd;
    }
  }

  /** Items stand in the order of their beads. */
  private static int endOfBead(List<Item> side, int from, int bead) {
    int end = from;
    while (end < side.size() && side.get(end).bead == bead) {
      end++;
    }
    return end;
  }

  private static List<Integer> free(List<Item> side, int from, int to) {
    List<Integer> free = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (side.get(i).isFree()) {
        free.add(i);
      }
    }
    return free;
  }

  private void match(List<Integer> left, List<Integer> right, double below) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    int slices = (Math.max(left.size(), right.size()) + SLICE - 1) / SLICE;
    for (int i = 0; i < slices; i++) {
      assign(slice(left, i, slices), slice(right, i, slices), below);
    }
  }

  private static List<Integer> slice(List<Integer> all, int i, int slices) {
    long size = all.size();
    return all.subList((int) (size * i / slices), (int) (size * (i + 1) / slices));
  }

  private void assign(List<Integer> left, List<Integer> right, double below) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    double[][] cost = new double[left.size()][right.size()];
    Comparison[][] comparisons = new Comparison[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      Arrays.fill(cost[i], 2 * Comparison.UNRELATED);
      for (int j = 0; j < right.size(); j++) {
        Occurrence s = source.get(left.get(i)).occurrence;
        Occurrence t = target.get(right.get(j)).occurrence;
        Optional<Comparison> comparison = MentionComparison.compare(s, t);
        if (comparison.isPresent()
            && comparison.get().cost() < below
            && (comparison.get().same() || (isFirm(s) && isFirm(t)))) {
          comparisons[i][j] = comparison.get();
          cost[i][j] = comparison.get().cost() + strain(s, t, i, left.size(), j, right.size());
        }
      }
    }
    int[] columns = Assignment.solve(cost, below + 0.2);
    for (int i = 0; i < left.size(); i++) {
      if (columns[i] >= 0 && comparisons[i][columns[i]] != null) {
        Item item = source.get(left.get(i));
        item.partner = right.get(columns[i]);
        item.comparison = comparisons[i][columns[i]];
        target.get(item.partner).partner = left.get(i);
      }
    }
  }

  /** Whether a mention that differs from its partner is worth a word: a label's number is. */
  private static boolean isFirm(Occurrence occurrence) {
    return occurrence.mention() instanceof Label || !occurrence.mention().weak();
  }

  /** Breaks ties: the order is usually kept, and what matters is linked to what matters. */
  private static double strain(Occurrence s, Occurrence t, int i, int rows, int j, int columns) {
    double place = Math.abs((i + 0.5) / rows - (j + 0.5) / columns) * 0.1;
    return place + (s.mention().weak() == t.mention().weak() ? 0 : 0.05);
  }

  /**
   * Frees from blame what the other side says elsewhere in the paragraph: a number repeated in one
   * language is often said once in the other.
   */
  private static void cover(List<Item> side, List<Item> other) {
    int looked = Math.min(other.size(), 4 * SLICE);
    for (Item item : side) {
      if (!item.isFree() || item.occurrence.mention().weak()) {
        continue;
      }
      for (int i = 0; i < looked && item.isFree(); i++) {
        Item each = other.get(i);
        item.covered = saysTheSame(item.occurrence, each.occurrence);
      }
    }
  }

  private static boolean saysTheSame(Occurrence a, Occurrence b) {
    // "Several hundred thousand" does not say 100,000; "in their 50s" does say 50 to 60.
    boolean narrow = isNarrow(a) || isNarrow(b);
    boolean oneIsVague = isVague(a) != isVague(b) && !isRange(a) && !isRange(b) && !narrow;
    Optional<Comparison> comparison =
        a.mention() instanceof Quantity x && b.mention() instanceof Quantity y
            ? QuantityComparison.compare(x, y)
            : MentionComparison.compare(a, b);
    double most = narrow ? Comparison.ALIKE : REPEATED;
    return !oneIsVague && comparison.filter(each -> each.cost() < most).isPresent();
  }

  /** "In the low 20s" says each number that lies in it. */
  private static boolean isNarrow(Occurrence occurrence) {
    return isVague(occurrence)
        && occurrence.mention() instanceof Quantity quantity
        && quantity.amount().high().compareTo(quantity.amount().low().multiply(NARROW)) <= 0;
  }

  private static boolean isVague(Occurrence occurrence) {
    return occurrence.mention() instanceof Quantity quantity
        && quantity.amount().exactness() == Exactness.VAGUE;
  }

  private static boolean isRange(Occurrence occurrence) {
    return occurrence.mention() instanceof Quantity quantity && quantity.isRange();
  }

  private List<List<Link>> collect() {
    List<List<Link>> links = new ArrayList<>();
    for (int bead = 0; bead < beads; bead++) {
      links.add(new ArrayList<>());
    }
    for (Item item : source) {
      if (item.isLinked()) {
        links
            .get(item.bead)
            .add(
                new Link(
                    Optional.of(item.occurrence),
                    Optional.of(target.get(item.partner).occurrence),
                    Optional.of(item.comparison)));
      } else if (item.isFree()) {
        links
            .get(item.bead)
            .add(new Link(Optional.of(item.occurrence), Optional.empty(), Optional.empty()));
      }
    }
    for (Item item : target) {
      if (item.isFree()) {
        links
            .get(item.bead)
            .add(new Link(Optional.empty(), Optional.of(item.occurrence), Optional.empty()));
      }
    }
    return links;
  }
}
