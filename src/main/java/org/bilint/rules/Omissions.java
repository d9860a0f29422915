package org.bilint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedDocument.Fact;
import org.bilint.coverage.Coverage;
import org.bilint.coverage.Fillers;
import org.bilint.coverage.Gap;
import org.bilint.coverage.Gap.Tier;
import org.bilint.coverage.SecondLook;
import org.bilint.lexicon.Lexicon;
import org.bilint.lists.ListItems;
import org.bilint.lists.LostSentences;
import org.bilint.text.Place;

/** The gaps of a document, which several rules look at and which take a while to find. */
final class Omissions {

  /** How often what was counted as missing is, without words to spare and with some. */
  private static final double CONFIDENCE = 0.92;

  private static final double LESS = 0.4;

  /** A stretch of so many times the length of an item is more than the item. */
  private static final int LONGER = 3;

  private final Lexicon lexicon;
  private final Fact<List<Gap>> gaps = new Fact<>(this::read);

  Omissions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What was left out, in document order. */
  List<Gap> of(AlignedDocument document) {
    return document.fact(gaps);
  }

  /**
   * Sentences and items that were counted go before stretches by their score, where both tell of
   * the same words; a stretch that is far longer than an item says more.
   */
  private List<Gap> read(AlignedDocument document) {
    List<Gap> all = new ArrayList<>();
    for (Place sentence : LostSentences.of(document)) {
      all.add(new Gap(sentence, Gap.Kind.SENTENCE, CONFIDENCE, Tier.SURE));
    }
    SecondLook look = new SecondLook(lexicon);
    List<Gap> stretches = Coverage.omissions(document, lexicon);
    for (ListItems.Missing item : ListItems.missing(document)) {
      if (look.mayHold(item.words(), item.from(), item.to())) {
        continue;
      }
      boolean more = stretches.stream().anyMatch(gap -> isMoreThan(gap, item));
      if (!more && all.stream().noneMatch(gap -> overlap(gap.place(), item.place()))) {
        double confidence = item.sure() ? CONFIDENCE : LESS;
        all.add(
            new Gap(
                item.place(), Gap.Kind.ITEM, confidence, item.sure() ? Tier.SURE : Tier.POSSIBLE));
      }
    }
    List<Gap> counted = List.copyOf(all);
    for (Gap gap : stretches) {
      if (counted.stream().noneMatch(one -> overlap(one.place(), gap.place()))) {
        all.add(gap);
      }
    }
    all.removeIf(gap -> Fillers.isFiller(gap.place().text()));
    all.sort(Comparator.comparing((Gap gap) -> gap.place().inDocument()));
    return List.copyOf(all);
  }

  private static boolean isMoreThan(Gap gap, ListItems.Missing item) {
    return overlap(gap.place(), item.place())
        && gap.place().span().length() > LONGER * item.place().span().length();
  }

  private static boolean overlap(Place one, Place other) {
    return one.segment().equals(other.segment()) && one.span().overlaps(other.span());
  }
}
