package org.bilint.coverage;

import java.util.List;
import java.util.Optional;
import org.bilint.coverage.Coverage.Candidate;
import org.bilint.coverage.Coverage.Judged;
import org.bilint.coverage.Gap.Tier;
import org.bilint.text.Place;

/** Picks the stretch of a unit that is likeliest without counterpart, if one is likely enough. */
record GapFinder(boolean additions, SpanModel model, Tiers tiers, Lone lone, Tiers sentences) {

  Optional<Gap> find(Judged judged) {
    return judged.unit().lone() ? sentence(judged) : stretch(judged);
  }

  private Optional<Gap> sentence(Judged judged) {
    if (judged.candidates().isEmpty()
        || !GapReader.isTold(judged.unit(), judged.candidates().get(0))) {
      return Optional.empty();
    }
    Candidate all = judged.candidates().get(0);
    double score = lone.score(judged.unit().source(), all);
    return sentences
        .of(score, 0)
        .map(
            tier ->
                new Gap(
                    place(judged.unit(), all),
                    Gap.Kind.SENTENCE,
                    sentences.confidence(score),
                    tier));
  }

  private Optional<Gap> stretch(Judged judged) {
    Unit unit = judged.unit();
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : judged.candidates()) {
      double score = model.score(candidate.features());
      score += GapReader.isSetOff(unit, candidate) ? tiers.setOff() : 0;
      if (score > most && GapReader.isTold(unit, candidate)) {
        most = score;
        best = candidate;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Candidate found = best;
    double score = most;
    return tiers
        .of(score, found.features()[SpanFeatures.LENGTH])
        .map(tier -> gap(unit, found, score, tier));
  }

  private Gap gap(Unit unit, Candidate found, double score, Tier tier) {
    Place place = place(unit, found);
    boolean faint =
        GapReader.isAttribution(unit, found) || additions && GapReader.holdsAnswer(unit, found);
    return new Gap(
        place,
        GapReader.kind(unit, found, place),
        tiers.confidence(score),
        faint ? Tier.POSSIBLE : tier);
  }

  private static Place place(Unit unit, Candidate candidate) {
    List<Token> stretch = unit.source().tokens().subList(candidate.from(), candidate.to());
    return GapReader.place(stretch);
  }
}
