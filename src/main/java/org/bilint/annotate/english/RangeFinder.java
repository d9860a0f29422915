package org.bilint.annotate.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Joins two numbers to a range: "10 to 15 years", "$3-4 billion", "between 174 and 179.5 billion".
 */
final class RangeFinder {

  /**
   * Two numbers that belong together, in the same unit.
   *
   * @param isChange whether the text tells a way from one to the other, "from 5% to 8%"
   */
  record Pair(Measured low, Measured high, boolean isChange) {}

  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final Tokens tokens;
  private final MeasureReader reader;

  RangeFinder(Tokens tokens, MeasureReader reader) {
    this.tokens = tokens;
    this.reader = reader;
  }

  /**
   * The pair that {@code first} opens, or null.
   *
   * @param before the index of the token before the first number and its qualifier
   */
  @Nullable Pair after(Measured first, int before) {
    boolean between = tokens.is(before, "between");
    int at = first.end();
    if (tokens.is(at, "-") && tokens.glued(at) && tokens.isAny(at + 1, "to", "or")) {
      at++; // "a two- to three-year plan"
    }
    boolean word = tokens.is(at, "to") || (tokens.is(at, "through") && !first.isBare());
    boolean and = between && tokens.is(at, "and");
    int doubt = doubtEnd(at);
    boolean or = doubt > at;
    boolean dash = tokens.isDash(at) || tokens.isAny(at, "~", "〜", "～");
    if (!word && !and && !or && !dash) {
      return null;
    }
    if (dash && !dashJoins(at)) {
      return null;
    }
    int from = or ? doubt : at + 1;
    if (and || word) {
      Phrases.Hit<?> qualifier = Qualifiers.before(tokens, from);
      boolean approximately = qualifier != null && !tokens.isAny(from, "more", "less", "some");
      from = approximately && qualifier != null ? qualifier.end() : from;
    }
    Measured second = reader.at(from, !and, !dash);
    if (second == null || (or && !adjacent(sharedScale(first, second), second))) {
      return null;
    }
    if (dash && second.end() < tokens.size() && isMoreOfAChain(second)) {
      return null;
    }
    return joined(first, second, before, word);
  }

  /** The index after "or", "or perhaps", ", maybe", ", call it"; the same index at other words. */
  private int doubtEnd(int i) {
    int at = tokens.is(i, ",") ? i + 1 : i;
    int end = WordLists.skip("or-so", tokens, at);
    return end == at ? i : tokens.is(end, ",") ? end + 1 : end;
  }

  private boolean dashJoins(int at) {
    boolean tight = tokens.glued(at) && tokens.glued(at + 1);
    boolean loose = !tokens.glued(at) && !tokens.glued(at + 1) && !tokens.is(at, "—");
    return tight || loose;
  }

  /** "1-2-3", "5-10-K": no range. */
  private boolean isMoreOfAChain(Measured second) {
    int end = second.end();
    return tokens.isJoiner(end) && tokens.isNumber(end + 1);
  }

  private boolean adjacent(Measured a, Measured b) {
    boolean whole = a.numeral().isWhole() && b.numeral().isWhole();
    BigDecimal gap = b.value().subtract(a.value());
    boolean near = gap.signum() > 0 && gap.compareTo(a.step().multiply(THREE)) <= 0;
    // "forty or fifty", "a hundred or two hundred"
    boolean round =
        (gap.compareTo(BigDecimal.TEN) == 0 || gap.compareTo(NumberWords.HUNDRED) == 0)
            && a.value().remainder(gap).signum() == 0;
    return whole && (near || round) && a.isBare() && !(a.value().signum() == 0);
  }

  private @Nullable Pair joined(Measured first, Measured second, int before, boolean word) {
    Measured a = first;
    Measured b = second;
    if (a.isBare() && b.unit() != null) {
      a = a.withUnitOf(b);
    } else if (b.isBare() && a.signFirst()) {
      b = b.withUnitOf(a);
    } else if (b.isBare() && a.unit() != null && word && mayShareUnit(b, before)) {
      b = b.withUnitOf(a); // "from 30 weeks to 70"
    }
    if (a.isBare() != b.isBare() || (a.unit() != null && !sameUnit(a, b))) {
      return null;
    }
    a = sharedScale(a, b);
    boolean change = word && isChange(first, a, b, before);
    if (a.value().compareTo(b.value()) >= 0) {
      // "1234-123kg", "fell from 8 to 5 percent": no range, but one unit for both.
      boolean told = (first.isBare() || second.isBare()) && !b.isBare() && change;
      return told ? new Pair(a, b, true) : null;
    }
    return new Pair(a, b, change);
  }

  private boolean mayShareUnit(Measured b, int before) {
    String next = tokens.lower(b.end());
    boolean thing = tokens.isWord(b.end()) && !WordLists.has("clause-word", next);
    boolean year = YearWords.looksLikeModernYear(tokens.lower(b.end() - 1));
    boolean joined = tokens.glued(b.end()) && !tokens.isAny(b.end(), ",", ".", ";", ")", "?", "!");
    return tokens.is(before, "from") && !thing && !year && !joined;
  }

  private static boolean sameUnit(Measured a, Measured b) {
    UnitMatch one = a.unit();
    UnitMatch other = b.unit();
    return one != null
        && other != null
        && one.unit().equals(other.unit())
        && one.factor().compareTo(other.factor()) == 0;
  }

  /** In "174 to 179.5 billion" and "$3-4 billion" both are billions. */
  private static Measured sharedScale(Measured a, Measured b) {
    if (a.numeral().scaled() || !b.numeral().scaled() || a.value().signum() == 0) {
      return a;
    }
    Measured scaled = a.times(b.numeral().scale());
    return scaled.value().compareTo(b.value()) < 0 ? scaled : a;
  }

  private boolean isChange(Measured first, Measured a, Measured b, int before) {
    if (tokens.is(before, "from")) {
      return !WordLists.has("ranging", tokens.lower(before - 1));
    }
    boolean verb = WordLists.has("change-verb", tokens.lower(before));
    boolean far = b.value().abs().compareTo(a.value().abs().multiply(THREE)) > 0;
    return verb && first.signFirst() && far;
  }
}
