package org.bilint.coverage;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedDocument.Fact;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Memo;

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

  /** Words with content in a sentence that is told; formulas such as "thank you" have fewer. */
  private static final int FEWEST = 2;

  /** What the words of a stretch have to speak for at least. */
  private static final double LEAST = -1;

  private static final String ADDITION = "addition";

  /** By lexicon: both directions look at the same units. */
  private static final Memo<Lexicon, Fact<List<Unit>>> UNITS =
      new Memo<>(8, lexicon -> new Fact<>(document -> new Units(lexicon).of(document)));

  private static final Memo<List<String>, Tables> TABLES =
      new Memo<>(8, key -> Tables.load(key.get(0), key.get(1)));

  private Coverage() {}

  /** What one side is judged by. */
  private record Tables(Weights weights, GapFinder finder) {

    static Tables load(String language, String tiers) {
      GapFinder finder =
          new GapFinder(
              tiers.equals(ADDITION),
              SpanModel.load("omission/spans-" + language + ".tsv"),
              new Tiers(tiers),
              new Lone(),
              new Tiers(tiers + "-sentence"));
      return new Tables(Weights.load("omission/words-" + language + ".tsv"), finder);
    }
  }

  /** A stretch and what is known of it, as {@link SpanFeatures#NAMES} has it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
  record Candidate(int from, int to, double[] features) {}

  /** A unit and the stretches of its source that may be without counterpart. */
  record Judged(Unit unit, List<Candidate> candidates) {}

  /** What was left out, in document order. */
  public static List<Gap> omissions(AlignedDocument document, Lexicon lexicon) {
    return gaps(document.fact(UNITS.of(lexicon)), TABLES.of(List.of("en", "omission")));
  }

  /** What came in, in document order. */
  public static List<Gap> additions(AlignedDocument document, Lexicon lexicon) {
    List<Unit> units = document.fact(UNITS.of(lexicon)).stream().map(Unit::turned).toList();
    return gaps(units, TABLES.of(List.of("zh", ADDITION)));
  }

  private static List<Gap> gaps(List<Unit> units, Tables tables) {
    List<Gap> gaps = new ArrayList<>();
    judged(units, tables.weights())
        .forEach(each -> tables.finder().find(each).ifPresent(gaps::add));
    return gaps;
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
    if (unit.lone()) {
      int from = unit.sourceFrom();
      int to = unit.sourceTo();
      return features.content(from, to) < FEWEST
          ? List.of()
          : List.of(new Candidate(from, to, features.of(from, to, true, true)));
    }
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
            && features.weight(from, to) > LEAST) {
          boolean closes = y == starts.size() || side.marked().get(y);
          candidates.add(
              new Candidate(from, to, features.of(from, to, side.marked().get(x), closes)));
        }
      }
    }
    return candidates;
  }
}
