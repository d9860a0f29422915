package org.bilint.renderings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.align.AlignedDocument;
import org.bilint.lexicon.Lexicon;
import org.bilint.terms.Termbase;

/** Finds the terms of a document that are rendered in ways that differ in wording. */
public final class Variations {

  private static final Comparator<Variation> SUREST =
      Comparator.comparingDouble(Variation::score).reversed().thenComparing(Variation::key);

  /** What scores less is chance. */
  private static final double FAINTEST = 0.75;

  private final Weighing weighing;

  private Variations(Weighing weighing) {
    this.weighing = weighing;
  }

  /** The surest first; equally sure ones in the order of their keys. */
  public static List<Variation> of(AlignedDocument document, Lexicon lexicon, Termbase termbase) {
    return new Variations(new Weighing(lexicon, termbase))
        .in(document, LongerTerms.of(document, termbase));
  }

  private List<Variation> in(AlignedDocument document, LongerTerms longer) {
    Map<String, List<Rendering>> varying = new TreeMap<>();
    for (Term term : TermMiner.varying(document, term -> variation(term, longer).isPresent())) {
      variation(term, longer).ifPresent(each -> varying.put(term.key(), each.renderings()));
    }
    new Families(Wording::merged, weighing::isKnown).settle(varying);
    return varying.entrySet().stream()
        .map(each -> variation(each.getKey(), each.getValue(), longer))
        .flatMap(Optional::stream)
        .sorted(SUREST)
        .toList();
  }

  private Optional<Variation> variation(Term term, LongerTerms longer) {
    return TellingWords.isTerm(term.key())
        ? variation(term.key(), Wording.merged(term.renderings()), longer)
        : Optional.empty();
  }

  private Optional<Variation> variation(
      String key, List<Rendering> renderings, LongerTerms longer) {
    List<Rendering> ordered = longer.free(weighing.ordered(key, renderings));
    if (ordered.size() < 2) {
      return Optional.empty();
    }
    Variation variation = new Variation(key, ordered, weighing.score(key, ordered));
    return variation.score() < FAINTEST || variation.deviations().isEmpty()
        ? Optional.empty()
        : Optional.of(variation);
  }
}
