package org.bilint.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bilint.quality.NamePlace.Kind;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/** Seeded errors in names: a rendering is cut out, or another name's is put in its place. */
final class NameMutations {

  /**
   * A spoilt translation.
   *
   * @param place what was put in, in the spoilt text; empty where something was cut
   */
  record Mutant(NamePlace name, boolean deleted, String chinese, Span place) {

    Kind kind() {
      return name.kind();
    }

    Pair pair() {
      Pair was = name.pair();
      return new Pair(was.set(), was.index(), was.language(), was.english(), chinese);
    }
  }

  private NameMutations() {}

  /**
   * At most so many, half of them deletions. Names kept in Latin, which are many and found with
   * ease, are at most three in ten.
   */
  static List<Mutant> of(List<NamePlace> places, int most, long seed) {
    Random random = new Random(seed);
    List<Mutant> mutants = new ArrayList<>();
    for (boolean deleted : new boolean[] {true, false}) {
      List<NamePlace> shuffled = new ArrayList<>(places);
      Collections.shuffle(shuffled, random);
      int room = most / 2;
      int latin = most * 3 / 20;
      for (NamePlace place : shuffled) {
        boolean isLatin = place.kind() == Kind.LATIN;
        String other = deleted ? "" : other(place, places, random);
        if (room > 0 && other != null && (!isLatin || latin > 0)) {
          room--;
          latin -= isLatin ? 1 : 0;
          mutants.add(mutant(place, deleted, other));
        }
      }
    }
    return mutants;
  }

  private static Mutant mutant(NamePlace place, boolean deleted, String other) {
    String was = place.pair().chinese();
    int start = place.chinese().start();
    String spoilt = was.substring(0, start) + other + was.substring(place.chinese().end());
    return new Mutant(place, deleted, spoilt, new Span(start, start + other.length()));
  }

  /** A rendering of the same kind from the set, of a name that this segment does not hold. */
  private static String other(NamePlace place, List<NamePlace> places, Random random) {
    List<NamePlace> same =
        places.stream()
            .filter(each -> each.kind() == place.kind())
            .filter(each -> !place.pair().english().contains(each.name()))
            .filter(each -> !place.pair().chinese().contains(each.rendering()))
            .filter(each -> !each.rendering().contains(place.rendering()))
            .toList();
    return same.isEmpty() ? null : same.get(random.nextInt(same.size())).rendering();
  }
}
