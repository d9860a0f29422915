package org.bilint.polarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.WordLink;
import org.jspecify.annotations.Nullable;

/** Which negations of the two sides render each other: the closest ones first, each once. */
final class CuePairs {

  /** Below this two negations have little to do with each other. */
  private static final double CLOSE = 0.9;

  /** The same where a word only implies a negation: standing in the same clause is not enough. */
  private static final double CLOSER = 1.6;

  /** What each of a cue's anchors counts, the nearest first. */
  private static final double[] ANCHOR = {1, 0.8, 0.6};

  private record Pair(Cue source, Cue target, double closeness) {}

  private final Set<Cue> paired = Collections.newSetFromMap(new IdentityHashMap<>());

  CuePairs(Side source, Side target) {
    List<Pair> pairs = new ArrayList<>();
    for (Cue from : source.cues()) {
      var region = negates(from) ? source.region(from, target) : null;
      for (Cue to : target.cues()) {
        if (region == null || !negates(to)) {
          continue;
        }
        double closeness = closeness(source, from, target, to);
        closeness += region.get(target.clauses()[to.from()]) ? 0.7 : 0;
        boolean plain = from.force() == Force.NEGATION && to.force() == Force.NEGATION;
        boolean told = from.force() != Force.DERIVED && to.force() == Force.NEGATION;
        if (closeness >= (told ? CLOSE : CLOSER)) {
          pairs.add(new Pair(from, to, closeness + (plain ? 1 : 0)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::closeness).reversed());
    for (Pair pair : pairs) {
      if (!paired.contains(pair.source) && !paired.contains(pair.target)) {
        paired.add(pair.source);
        paired.add(pair.target);
      }
    }
  }

  private static boolean negates(Cue cue) {
    return cue.force().compareTo(Force.DERIVED) <= 0;
  }

  boolean contains(Cue cue) {
    return paired.contains(cue);
  }

  private static double closeness(Side source, Cue from, Side target, Cue to) {
    double sum = 0;
    if (source.isLinked(from, to.from(), to.to()) || target.isLinked(to, from.from(), from.to())) {
      sum += isStrong(source.link(from)) ? 3 : 1;
    }
    List<Integer> anchors = source.anchors(from);
    List<Integer> others = target.anchors(to);
    for (int i = 0; i < anchors.size(); i++) {
      int at = others.indexOf(source.partners()[anchors.get(i)]);
      if (at >= 0) {
        sum += 2 * ANCHOR[i] * ANCHOR[at];
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
