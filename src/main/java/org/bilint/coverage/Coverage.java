package org.bilint.coverage;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedDocument.Fact;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Memo;
import org.bilint.text.Place;

/** What of either side of a document the other side does not cover. */
public final class Coverage {

  /** Units on either side of one that its rate of length is measured over. */
  private static final int NEIGHBOURS = 8;

  /** What the usual rate, one, weighs against theirs, in Chinese characters. */
  private static final double PRIOR = 60;

  /** Phrases in a stretch. */
  private static final int MOST_PHRASES = 8;

  /** Words with content in a stretch. */
  private static final int MOST_WORDS = 16;

  /**
   * A sentence without counterpart of its own is not left out where so much of its length stands
   * unexplained beside it: the two sentences were not paired.
   */
  private static final double ANSWERED = 0.25;

  /** By lexicon: both directions look at the same units. */
  private static final Memo<Lexicon, Fact<List<Unit>>> UNITS =
      new Memo<>(8, lexicon -> new Fact<>(document -> new Units(lexicon).of(document)));

  private static final Memo<String, Weights> WEIGHTS = new Memo<>(8, Weights::load);
  private static final Memo<String, SpanModel> MODELS = new Memo<>(8, SpanModel::new);

  private Coverage() {}

  /** A stretch and what is known of it. */
  record Candidate(int from, int to, List<Double> features) {}

  /** A unit and the stretches of its source that may be without counterpart. */
  record Judged(Unit unit, List<Candidate> candidates) {}

  /** What was left out, in document order. */
  public static List<Gap> omissions(AlignedDocument document, Lexicon lexicon) {
    List<Unit> units = document.fact(UNITS.of(lexicon));
    return gaps(judged(units, WEIGHTS.of("omission/words-en.tsv")), MODELS.of("omission"));
  }

  /** What came in, in document order. */
  public static List<Gap> additions(AlignedDocument document, Lexicon lexicon) {
    List<Unit> units = document.fact(UNITS.of(lexicon)).stream().map(Unit::turned).toList();
    return gaps(judged(units, WEIGHTS.of("omission/words-zh.tsv")), MODELS.of("addition"));
  }

  static List<Judged> judged(List<Unit> units, Weights weights) {
    Reliability reliability = new Reliability(units.stream().map(Unit::source).toList());
    double[] rates = rates(units);
    List<Judged> judged = new ArrayList<>();
    for (int k = 0; k < units.size(); k++) {
      Unit unit = units.get(k);
      double[] own = new double[unit.source().size()];
      for (int i = 0; i < own.length; i++) {
        Token token = unit.source().tokens().get(i);
        own[i] = weights.of(token.sort(), unit.source().cells().get(i));
        if (unit.source().isOpen(i)) {
          own[i] += reliability.of(token, weights.unmatched(token.sort()));
        }
      }
      judged.add(new Judged(unit, candidates(unit, new SpanFeatures(unit, own, rates[k]))));
    }
    return judged;
  }

  private static double[] rates(List<Unit> units) {
    int size = units.size();
    double[] from = new double[size + 1];
    double[] to = new double[size + 1];
    for (int k = 0; k < size; k++) {
      from[k + 1] = from[k] + units.get(k).source().length();
      to[k + 1] = to[k] + units.get(k).target().length();
    }
    double[] rates = new double[size];
    for (int k = 0; k < size; k++) {
      int first = Math.max(0, k - NEIGHBOURS);
      int last = Math.min(size, k + NEIGHBOURS + 1);
      double around = from[last] - from[first] - (from[k + 1] - from[k]);
      double aroundTo = to[last] - to[first] - (to[k + 1] - to[k]);
      rates[k] = (aroundTo + PRIOR) / (around + PRIOR);
    }
    return rates;
  }

  private static List<Candidate> candidates(Unit unit, SpanFeatures features) {
    List<Candidate> candidates = new ArrayList<>();
    Side side = unit.source();
    List<Integer> starts = side.starts();
    for (int x = 0; x < starts.size(); x++) {
      for (int y = x + 1; y <= Math.min(starts.size(), x + MOST_PHRASES); y++) {
        int from = starts.get(x);
        int to = y < starts.size() ? starts.get(y) : side.size();
        int content = features.content(from, to);
        if (from >= unit.sourceFrom()
            && to <= unit.sourceTo()
            && content > 0
            && content <= MOST_WORDS
            && features.weight(from, to) > 0) {
          boolean closes = y == starts.size() || side.marked().get(y);
          candidates.add(
              new Candidate(from, to, features.of(from, to, side.marked().get(x), closes)));
        }
      }
    }
    return candidates;
  }

  private static List<Gap> gaps(List<Judged> judged, SpanModel model) {
    List<Gap> gaps = new ArrayList<>();
    for (Judged each : judged) {
      Candidate best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (Candidate candidate : each.candidates()) {
        double score = model.score(candidate.features());
        boolean answered =
            each.unit().lone() && SpanFeatures.available(candidate.features()) > ANSWERED;
        double least =
            GapReader.isSetOff(each.unit(), candidate) ? model.leastSetOff() : model.least();
        if (score > Math.max(most, least)
            && !answered
            && GapReader.isTold(each.unit(), candidate)) {
          most = score;
          best = candidate;
        }
      }
      if (best != null) {
        List<Token> stretch = each.unit().source().tokens().subList(best.from(), best.to());
        Place place = GapReader.place(stretch);
        Gap.Kind kind = GapReader.kind(each.unit(), best, place);
        boolean sure = model.isSure(best.features()) && !GapReader.isAttribution(each.unit(), best);
        gaps.add(new Gap(place, kind, model.confidence(most), sure));
      }
    }
    return gaps;
  }
}
