package org.bilint.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.WordLink;
import org.bilint.text.Span;

/**
 * Where in the English a stretch of its translation stands, by the links of the untouched pair.
 *
 * @param inside the words whose links all lead into the stretch
 * @param outside the words with a link that leads elsewhere
 */
record EnglishPlace(Set<Span> inside, Set<Span> outside) {

  private static final double GUESS = 0.2;

  EnglishPlace {
    inside = Set.copyOf(inside);
    outside = Set.copyOf(outside);
  }

  static EnglishPlace of(AlignedPair pair, Span chinese) {
    Set<Span> inside = new TreeSet<>();
    Set<Span> outside = new HashSet<>();
    for (Bead bead : pair.beads()) {
      List<SourceWord> words = bead.words().source();
      for (WordLink link : bead.words().allLinks()) {
        boolean loose = link.evidence() == Evidence.LEARNED && link.strength() <= GUESS;
        if (link.evidence() != Evidence.LIGHT && !loose) {
          Span target = bead.words().target().get(link.target()).place().span();
          Span source = words.get(link.source()).place().span();
          (chinese.overlaps(target) ? inside : outside).add(source);
        }
      }
    }
    inside.removeAll(outside);
    return new EnglishPlace(inside, outside);
  }

  /** Whether no word is known to be rendered by the stretch. */
  boolean isUnknown() {
    return inside.isEmpty();
  }

  /** Whether a finding's place holds words of the stretch, and no more of others. */
  boolean isNamedBy(Span finding) {
    long right = inside.stream().filter(finding::contains).count();
    return right > 0 && right >= outside.stream().filter(finding::contains).count();
  }
}
