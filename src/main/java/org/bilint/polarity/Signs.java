package org.bilint.polarity;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.WordLink;
import org.bilint.lexicon.Simplified;
import org.jspecify.annotations.Nullable;

/** Reads the signs of a negation that no negation of the other side renders. */
final class Signs {

  private static final String COMMON = "会能是有可要应该须必用敢想曾得让";

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
    for (Cue other : there.cues()) {
      Sign sign = sign(cue, other, region, anchors);
      if (sign != null) {
        signs.put(sign, 1.0);
      }
    }
    if (here.cues().stream().anyMatch(c -> pairs.contains(c) && isSame(c, cue))) {
      signs.put(Sign.REPEATED, 1.0);
    }
    signs.put(first(link(anchors, 0)), 1.0);
    signs.put(second(link(anchors, 1)), 1.0);
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
    Sign shape = shape(cue);
    if (shape != null) {
      signs.put(shape, 1.0);
    }
    signs.put(Sign.OPEN_HERE, open(here, here.clauses()[cue.from()], new BitSet()));
    signs.put(Sign.OPEN_THERE, open(there, -1, region));
    return signs;
  }

  private static boolean isSame(Cue a, Cue b) {
    return a.place().text().equals(b.place().text());
  }

  private @Nullable Sign sign(Cue cue, Cue other, BitSet region, List<Integer> anchors) {
    boolean inside = region.get(there.clauses()[other.from()]);
    if (pairs.contains(other)) {
      return inside ? Sign.PAIRED_NEGATION_IN : null;
    }
    boolean at = isAt(cue, other, anchors);
    if (other.force() == Force.WEAK && !at && isRendered(other)) {
      return null;
    }
    return switch (other.force()) {
      case NEGATION -> at ? Sign.NEGATION_AT : inside ? Sign.NEGATION_IN : Sign.NEGATION_OUT;
      case IMPLIED -> at ? Sign.IMPLIED_AT : inside ? Sign.IMPLIED_IN : Sign.IMPLIED_OUT;
      case DERIVED -> at ? Sign.DERIVED_AT : inside ? Sign.DERIVED_IN : Sign.DERIVED_OUT;
      case WEAK -> at ? Sign.WEAK_AT : inside ? Sign.WEAK_IN : Sign.WEAK_OUT;
      case NONE -> at ? Sign.IDIOM_AT : inside ? Sign.IDIOM_IN : null;
    };
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
  private boolean isRendered(Cue cue) {
    WordLink link = there.link(cue);
    return link != null && link.evidence().compareTo(Evidence.PARTIAL) <= 0;
  }

  private @Nullable WordLink link(List<Integer> anchors, int at) {
    return at < anchors.size() ? here.links()[anchors.get(at)] : null;
  }

  private static Sign first(@Nullable WordLink link) {
    if (link == null) {
      return Sign.FIRST_NONE;
    }
    return isGloss(link) ? Sign.FIRST_GLOSS : isSoft(link) ? Sign.FIRST_SOFT : Sign.FIRST_LEARNED;
  }

  private static Sign second(@Nullable WordLink link) {
    if (link == null) {
      return Sign.SECOND_NONE;
    }
    return isGloss(link)
        ? Sign.SECOND_GLOSS
        : isSoft(link) ? Sign.SECOND_SOFT : Sign.SECOND_LEARNED;
  }

  private static boolean isGloss(WordLink link) {
    return link.evidence().compareTo(Evidence.GLOSS) <= 0;
  }

  private static boolean isSoft(WordLink link) {
    return link.evidence().compareTo(Evidence.OVERLAP) <= 0;
  }

  private static @Nullable Sign shape(Cue cue) {
    String text = Simplified.of(cue.place().text());
    if (text.startsWith("no") || text.startsWith("No")) {
      return text.length() == 3 ? Sign.BARE : Sign.DETERMINER;
    }
    if (text.indexOf('未') >= 0 || text.equals("无法") || text.equals("不愿")) {
      return Sign.WRITTEN;
    }
    if (text.equals("n't") || text.equals("不") || text.equals("没")) {
      return Sign.BARE;
    }
    return COMMON.indexOf(text.charAt(text.length() - 1)) >= 0 ? Sign.MODAL : null;
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
