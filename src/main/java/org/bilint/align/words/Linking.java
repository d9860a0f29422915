package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws the links of one bead, the strongest first, each word taken once. */
final class Linking {

  /**
   * A link weaker than this, for two words without dictionary evidence, is no link. Two that stand
   * together but once are never linked: any two words that are left over do, and a dropped clause
   * would be taken for rendered.
   */
  private static final double UNPROVEN = 0.08;

  private static final int OFTEN = 2;

  private static final double NEVER = 1;

  private static final double PROVEN = 0.01;

  /** A character that two words share proves little. */
  private static final double HINTED = 0.03;

  /** How fast a link loses strength with the distance of the two positions. */
  private static final double DISTANCE = 1.5;

  /** A second Chinese word beside the first is taken in when it is this share of the renderings. */
  private static final double SECOND = 0.15;

  /**
   * The same for one that the dictionary says nothing of, unless it is a single character, which
   * may be half of a word that the dictionary lacks.
   */
  private static final double UNPROVEN_SECOND = 0.3;

  /** A link by the document alone is a guess below this strength. */
  private static final double GUESS = 0.3;

  /** A Chinese word of so many characters is made of two. */
  private static final int COMPOUND = 4;

  private final BeadWords bead;
  private final Associations associations;
  private final int index;
  private final List<WordLink> links = new ArrayList<>();
  private final int[] sourceOf;
  private final boolean[] linked;

  /**
   * @param index of the bead among those that were learned from
   */
  Linking(BeadWords bead, Associations associations, int index) {
    this.bead = bead;
    this.associations = associations;
    this.index = index;
    sourceOf = new int[bead.target().size()];
    Arrays.fill(sourceOf, -1);
    linked = new boolean[bead.source().size()];
  }

  /** In the order of the source. */
  List<WordLink> links() {
    bead.fixed().forEach(this::draw);
    List<WordLink> candidates = new ArrayList<>();
    associations.visit(
        index,
        (i, j, evidence, places, strength) ->
            candidate(i, j, evidence, least(evidence, places), strength, candidates));
    candidates.sort(Linking::compare);
    for (WordLink each : candidates) {
      if (!linked[each.source()] && sourceOf[each.target()] < 0) {
        draw(each);
      }
    }
    takeSeconds();
    shareTargets();
    links.sort(WordLink.IN_TEXT_ORDER);
    return links;
  }

  /** The strongest first. */
  private static int compare(WordLink one, WordLink other) {
    int byStrength = Double.compare(other.strength(), one.strength());
    return byStrength != 0 ? byStrength : WordLink.IN_TEXT_ORDER.compare(one, other);
  }

  private void draw(WordLink link) {
    links.add(link);
    linked[link.source()] = true;
    sourceOf[link.target()] = link.source();
  }

  private static double least(Evidence evidence, int places) {
    return switch (evidence) {
      case LEARNED -> places < OFTEN ? NEVER : UNPROVEN;
      case OVERLAP -> places < OFTEN ? HINTED : PROVEN;
      default -> PROVEN;
    };
  }

  private void candidate(
      int i,
      int j,
      Evidence evidence,
      double least,
      double association,
      List<WordLink> candidates) {
    if (association <= least || linked[i] || sourceOf[j] >= 0) {
      return;
    }
    double distance = BeadWords.distance(i, linked.length, j, sourceOf.length);
    double strength = association * Math.exp(-DISTANCE * distance);
    if (strength > least) {
      candidates.add(new WordLink(i, j, evidence, strength));
    }
  }

  /** One English word is often two Chinese ones side by side: margin, 利益 率. */
  private void takeSeconds() {
    for (int j = 0; j < sourceOf.length; j++) {
      if (sourceOf[j] >= 0 || !bead.target().get(j).isFree()) {
        continue;
      }
      int best = -1;
      double most = SECOND;
      for (int side = j - 1; side <= j + 1; side += 2) {
        int source = side >= 0 && side < sourceOf.length ? sourceOf[side] : -1;
        double share = source < 0 ? 0 : share(source, j);
        if (share > most) {
          most = share;
          best = source;
        }
      }
      if (best >= 0) {
        String key = bead.target().get(j).key();
        Evidence evidence = bead.glosses().get(best).of(key);
        if (evidence != Evidence.LEARNED || most > UNPROVEN_SECOND || key.length() == 1) {
          links.add(new WordLink(best, j, evidence, most));
          sourceOf[j] = best;
        }
      }
    }
  }

  /**
   * Two English words side by side are often one Chinese word: operating income, 營業收入. Where the
   * second is borne out by a part of it, the rest is what stands for the first.
   */
  private void shareTargets() {
    for (WordLink head : List.copyOf(links)) {
      int modifier = head.source() - 1;
      boolean compound =
          head.evidence() == Evidence.PARTIAL
              && bead.target().get(head.target()).key().length() >= COMPOUND;
      if (compound && modifier >= 0 && isLoose(modifier)) {
        links.removeIf(link -> link.source() == modifier);
        draw(new WordLink(modifier, head.target(), Evidence.PARTIAL, head.strength()));
      }
    }
  }

  /** Without a link, or with none but a guess. */
  private boolean isLoose(int source) {
    return bead.source().get(source).isFree()
        && links.stream()
            .filter(link -> link.source() == source)
            .allMatch(link -> link.evidence() == Evidence.LEARNED && link.strength() < GUESS);
  }

  private double share(int source, int target) {
    return associations.share(bead.source().get(source).key(), bead.target().get(target).key());
  }
}
