package org.bilint.polarity;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.WordLink;
import org.bilint.text.Place;
import org.jspecify.annotations.Nullable;

/** Reads the signs of a negation that nothing on the other side may render. */
final class Signs {

  /** How close a pair is that is tight, near, loose. */
  private static final double[] LEVELS = {2.2, 1.5, 0.9};

  private static final String[] LEVEL_NAMES = {"TIGHT", "NEAR", "LOOSE", "FAR"};

  /** How many words before another one, and behind it, a negation may stand that turns it. */
  private static final int BEFORE = 4;

  private static final int BEHIND = 2;

  /** How many words a short clause has at most. */
  private static final int SHORT = 5;

  private final Side here;
  private final Side there;
  private final CuePairs pairs;

  Signs(Side here, Side there, CuePairs pairs) {
    this.here = here;
    this.there = there;
    this.pairs = pairs;
  }

  /** The signs that are there, each with its amount, 1 for most. */
  Map<Sign, Double> of(Cue cue) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.ALWAYS, 1.0);
    BitSet region = here.region(cue, there);
    List<Integer> anchors = here.anchors(cue);
    signs.put(pair(cue), 1.0);
    for (Cue other : there.cues()) {
      Sign sign = sign(cue, other, region, anchors);
      if (sign != null) {
        signs.put(sign, 1.0);
      }
    }
    if (here.cues().stream().anyMatch(c -> isRendered(c) && (isSame(c, cue) || goesOn(c, cue)))) {
      signs.put(Sign.REPEATED, 1.0);
    }
    signs.put(Sign.SURPLUS, Math.max(-2, Math.min(2, negating(here) - negating(there))));
    put(signs, "FIRST_", anchors, 0);
    put(signs, "SECOND_", anchors, 1);
    if (!anchors.isEmpty() && anchors.get(0) == cue.to()) {
      signs.put(Sign.ADJACENT, 1.0);
    }
    if (there.cues().isEmpty()) {
      signs.put(Sign.NO_OTHER, 1.0);
    }
    WordLink own = here.link(cue);
    if (own != null) {
      int partner =
          here.partners()[own.equals(here.links()[cue.from()]) ? cue.from() : cue.to() - 1];
      boolean weak = there.cues().stream().anyMatch(c -> c.from() <= partner && partner < c.to());
      signs.put(weak ? Sign.LINKED_WEAK : Sign.LINKED_OTHER, 1.0);
    }
    if (cue.force() == Force.IMPLIED) {
      signs.put(Sign.IMPLIED, 1.0);
    } else {
      signs.put(Sign.valueOf("SHAPE_" + cue.shape()), 1.0);
    }
    if (isDouble(cue)) {
      signs.put(Sign.DOUBLE, 1.0);
    }
    if (cue.lifted()) {
      signs.put(Sign.LIFTED, 1.0);
    }
    if (isAsked(cue.place())) {
      signs.put(Sign.QUESTION, 1.0);
    }
    if (here.clauseOf(cue).size() <= SHORT) {
      signs.put(Sign.SHORT, 1.0);
    }
    signs.put(Sign.OPEN_HERE, open(here, here.clauses()[cue.from()], new BitSet()));
    signs.put(Sign.OPEN_THERE, open(there, -1, region));
    return signs;
  }

  private Cue partner(CuePairs.Pair pair, Cue cue) {
    return pair.source().equals(cue) ? pair.target() : pair.source();
  }

  private Sign pair(Cue cue) {
    CuePairs.Pair pair = pairs.of(cue);
    if (pair == null) {
      return Sign.UNPAIRED;
    }
    int level = 0;
    while (level < LEVELS.length && pair.closeness() < LEVELS[level]) {
      level++;
    }
    return Sign.valueOf(partner(pair, cue).force() + "_" + LEVEL_NAMES[level]);
  }

  /** Whether a negation is certainly rendered. */
  private boolean isRendered(Cue cue) {
    CuePairs.Pair pair = pairs.of(cue);
    return pair != null && pair.closeness() >= LEVELS[1];
  }

  private static boolean isSame(Cue a, Cue b) {
    return !a.equals(b) && a.place().text().equals(b.place().text());
  }

  /** 不接受援助，也不會求助, for "not accept or ask for help". */
  private static boolean goesOn(Cue first, Cue cue) {
    return cue.shape() == Shape.ALSO
        && first.force().compareTo(Force.IMPLIED) <= 0
        && first.from() < cue.from();
  }

  private static double negating(Side side) {
    return side.cues().stream().filter(c -> c.force().compareTo(Force.IMPLIED) <= 0).count();
  }

  private @Nullable Sign sign(Cue cue, Cue other, BitSet region, List<Integer> anchors) {
    boolean inside = region.get(there.clauses()[other.from()]);
    boolean at = isAt(cue, other, anchors);
    CuePairs.Pair pair = pairs.of(other);
    if (pair != null) {
      boolean own = partner(pair, other).equals(cue);
      boolean weak = other.force().compareTo(Force.DERIVED) > 0;
      return own || weak ? null : at ? Sign.TAKEN_AT : inside ? Sign.TAKEN_IN : null;
    }
    if (other.force() == Force.WEAK && !at && isTranslated(other)) {
      return null;
    }
    String where = at ? "_AT" : inside ? "_IN" : "_OUT";
    return other.force() == Force.NONE && !at && !inside
        ? null
        : Sign.valueOf("LEFT_" + other.force() + where);
  }

  /** Whether another cue stands beside what renders the words that a cue negates. */
  private boolean isAt(Cue cue, Cue other, List<Integer> anchors) {
    if (here.isLinked(cue, other.from(), other.to())
        || there.isLinked(other, cue.from(), cue.to())) {
      return true;
    }
    List<Integer> others = there.anchors(other);
    for (int anchor : anchors) {
      int partner = here.partners()[anchor];
      if (partner >= 0
          && (other.from() - 1 <= partner && partner <= other.to() || others.contains(partner))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dictionary has already said what renders it. */
  private boolean isTranslated(Cue cue) {
    WordLink link = there.link(cue);
    return link != null && link.evidence().compareTo(Evidence.PARTIAL) <= 0;
  }

  private void put(Map<Sign, Double> signs, String name, List<Integer> anchors, int at) {
    WordLink link = at < anchors.size() ? here.links()[anchors.get(at)] : null;
    String how =
        link == null
            ? "NONE"
            : link.evidence().compareTo(Evidence.GLOSS) <= 0
                ? "GLOSS"
                : link.evidence().compareTo(Evidence.OVERLAP) <= 0 ? "SOFT" : "LEARNED";
    signs.put(Sign.valueOf(name + how), 1.0);
    if (link != null
        && link.evidence().compareTo(Evidence.PARTIAL) <= 0
        && isBare(here.partners()[anchors.get(at)], Force.DERIVED)) {
      signs.put(Sign.valueOf(name + "BARE"), 1.0);
      if (isBare(here.partners()[anchors.get(at)], Force.NONE)) {
        signs.put(Sign.valueOf(name + "CLEAN"), 1.0);
      }
    }
  }

  /** Whether nothing of some force around a word of the other side could negate it. */
  private boolean isBare(int word, Force least) {
    int clause = there.clauses()[word];
    for (Cue cue : there.cues()) {
      if (cue.force().compareTo(least) <= 0
          && cue.to() >= word - BEFORE
          && cue.from() <= word + BEHIND
          && there.clauses()[cue.from()] == clause) {
        return false;
      }
    }
    return true;
  }

  private boolean isDouble(Cue cue) {
    return here.cues().stream()
        .anyMatch(
            c ->
                c.force() != Force.NEGATION
                    && c.force() != Force.NONE
                    && c.from() >= cue.to()
                    && c.from() <= cue.to() + 1);
  }

  private static boolean isAsked(Place place) {
    String text = place.segment().text();
    for (int i = place.span().end(); i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '?', '？' -> {
          return true;
        }
        case '.', '。', '!', '！', ';', '；' -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The share of words in some clauses that nothing renders. */
  private static double open(Side side, int clause, BitSet region) {
    int all = 0;
    int open = 0;
    for (int i = 0; i < side.clauses().length; i++) {
      boolean inside =
          clause >= 0
              ? side.clauses()[i] == clause
              : region.isEmpty() || region.get(side.clauses()[i]);
      if (inside && side.content()[i]) {
        all++;
        open += side.links()[i] == null ? 1 : 0;
      }
    }
    return all == 0 ? 1 : (double) open / all;
  }
}
