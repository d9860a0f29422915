package org.bilint.polarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.WordLink;
import org.jspecify.annotations.Nullable;

/** Which cues of the two sides render each other: the closest ones first, each once. */
final class CuePairs {

  /** Below this two cues have nothing to do with each other. */
  private static final double CLOSE = 0.3;

  /** What each of a cue's anchors counts, the nearest first. */
  private static final double[] ANCHOR = {1, 0.8, 0.6};

  /** Two cues, and how much ties them together. */
  record Pair(Cue source, Cue target, double closeness) {

    /** Negations are more likely to render each other than to be rendered by hints. */
    private double priority() {
      return closeness - 0.9 * (source.force().ordinal() + target.force().ordinal());
    }
  }

  private final Map<Cue, Pair> pairs = new HashMap<>();

  CuePairs(Side source, Side target) {
    List<Pair> all = new ArrayList<>();
    List<BitSet> regions = target.cues().stream().map(to -> target.region(to, source)).toList();
    for (Cue from : source.cues()) {
      BitSet region = source.region(from, target);
      for (int i = 0; i < target.cues().size(); i++) {
        Cue to = target.cues().get(i);
        double closeness = closeness(source, from, target, to);
        // A clause of which nothing else is linked may be rendered anywhere.
        boolean together =
            region.isEmpty()
                || region.get(target.clauses()[to.from()])
                || regions.get(i).get(source.clauses()[from.from()]);
        closeness += together ? 0.7 : 0;
        if (closeness >= CLOSE) {
          all.add(new Pair(from, to, closeness));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::priority).reversed());
    all.forEach(this::add);
    // A negation left over on either side: the translation has it in another place.
    for (Cue from : source.cues()) {
      for (Cue to : target.cues()) {
        if (from.force() == Force.NEGATION && to.force().compareTo(Force.IMPLIED) <= 0) {
          add(new Pair(from, to, CLOSE));
        }
      }
    }
  }

  private void add(Pair pair) {
    if (!pairs.containsKey(pair.source) && !pairs.containsKey(pair.target)) {
      pairs.put(pair.source, pair);
      pairs.put(pair.target, pair);
    }
  }

  /** The pair that a cue is part of, or null. */
  @Nullable Pair of(Cue cue) {
    return pairs.get(cue);
  }

  private static double closeness(Side source, Cue from, Side target, Cue to) {
    double sum = 0;
    if (source.isLinked(from, to.from(), to.to()) || target.isLinked(to, from.from(), from.to())) {
      sum += isStrong(source.link(from)) ? 3 : 1;
    }
    // A prefix negates its own word and no other: "irreversible damage".
    double share = from.force() == Force.DERIVED ? 1 : 2;
    List<Integer> anchors = source.anchors(from);
    List<Integer> others = target.anchors(to);
    for (int i = 0; i < anchors.size(); i++) {
      int at = others.indexOf(source.partners()[anchors.get(i)]);
      if (at >= 0) {
        sum += share * ANCHOR[i] * ANCHOR[at];
      }
    }
    sum += isAnchorOf(source, from, others) || isAnchorOf(target, to, anchors) ? 1 : 0;
    double a = (double) from.from() / source.clauses().length;
    double b = (double) to.from() / target.clauses().length;
    return sum + 0.6 * (1 - 2 * Math.abs(a - b));
  }

  /** Whether a cue is rendered by what the other one negates: irreplaceable, 無法替代. */
  private static boolean isAnchorOf(Side here, Cue cue, List<Integer> anchors) {
    if (cue.force() == Force.NEGATION || anchors.isEmpty()) {
      return false;
    }
    return here.isLinked(cue, anchors.get(0), anchors.get(0) + 1);
  }

  private static boolean isStrong(@Nullable WordLink link) {
    return link != null && link.evidence().compareTo(Evidence.SINGLE) <= 0;
  }
}
