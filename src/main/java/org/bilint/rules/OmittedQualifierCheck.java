package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.coverage.Gap;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Words that limit or grade a statement and are gone while what they stand beside is translated.
 * Silent where more than the word is gone, which other rules tell.
 */
final class OmittedQualifierCheck implements Check.OfDocument {

  /** A link that was learned and is weaker than this is a guess. */
  private static final double GUESS = 0.4;

  /** How many words away the one is looked for that it belongs to. */
  private static final int NEAR = 4;

  private final Lexicon lexicon;
  private final Omissions omissions;
  private final HeavyWords heavy = HeavyWords.load();

  OmittedQualifierCheck(Lexicon lexicon, Omissions omissions) {
    this.lexicon = lexicon;
    this.omissions = omissions;
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        if (!bead.source().isEmpty() && !bead.target().isEmpty()) {
          check(bead.words(), document, hits);
        }
      }
    }
    return hits;
  }

  private void check(WordAlignment words, AlignedDocument document, List<Hit> hits) {
    for (int i = 0; i < words.source().size(); i++) {
      Optional<HeavyWords.Entry> entry = heavy.at(words.source(), i);
      if (entry.isPresent()) {
        int to = i + entry.get().words().size();
        if (isLost(words, entry.get(), i, to)) {
          Place place = place(words.source(), i, to);
          if (omissions.of(document).stream().noneMatch(gap -> isSame(gap, place))) {
            hits.add(
                new Hit(
                    Optional.of(place),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of("loss", entry.get().loss()),
                    Optional.empty()));
          }
        }
        i = to - 1;
      }
    }
  }

  private boolean isLost(WordAlignment words, HeavyWords.Entry entry, int from, int to) {
    boolean[] rendered = new boolean[words.source().size()];
    for (WordLink link : words.allLinks()) {
      boolean guess = link.evidence() == Evidence.LEARNED && link.strength() < GUESS;
      rendered[link.source()] |= !guess && link.evidence() != Evidence.LIGHT;
    }
    for (int i = from; i < to; i++) {
      if (rendered[i]) {
        return false;
      }
    }
    String chinese = words.target().stream().map(TargetWord::key).collect(Collectors.joining());
    return stands(words.source(), rendered, from, to)
        && !entry.mayBeIn(chinese)
        && glosses(String.join(" ", entry.words())).stream().noneMatch(chinese::contains);
  }

  /** Whether what is beside it is translated: the next word that says something, and the last. */
  private static boolean stands(List<SourceWord> words, boolean[] rendered, int from, int to) {
    int next = to;
    while (next < words.size() && next < to + NEAR && !words.get(next).content()) {
      next++;
    }
    int before = from - 1;
    while (before >= 0 && before > from - NEAR && !words.get(before).content()) {
      before--;
    }
    boolean after = next < words.size() && next < to + NEAR && rendered[next];
    boolean ahead = before >= 0 && before > from - NEAR && rendered[before];
    return after || ahead;
  }

  private List<String> glosses(String english) {
    List<String> glosses = new ArrayList<>();
    for (Entry entry : lexicon.find(english)) {
      entry.glosses().stream().map(Gloss::text).filter(g -> g.length() > 1).forEach(glosses::add);
    }
    return glosses;
  }

  private static Place place(List<SourceWord> words, int from, int to) {
    Place first = words.get(from).place();
    Place last = words.get(to - 1).place();
    return new Place(first.segment(), new Span(first.span().start(), last.span().end()));
  }

  private static boolean isSame(Gap gap, Place place) {
    return gap.place().segment().equals(place.segment())
        && gap.place().span().overlaps(place.span());
  }
}
