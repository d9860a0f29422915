package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.quantity.Units;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the quantity that begins at a token: qualifier, sign, number, unit, range. */
final class QuantityFinder {

  private final Tokens tokens;
  private final DateFinder dates;
  private final MeasureReader reader;
  private final RangeFinder ranges;
  private final RatioFinder ratios;
  private final OrdinalFinder ordinals;
  private final SingleUnits ones;

  QuantityFinder(Tokens tokens, DateFinder dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.reader = new MeasureReader(tokens);
    this.ranges = new RangeFinder(tokens, reader);
    this.ratios = new RatioFinder(tokens);
    this.ordinals = new OrdinalFinder(tokens);
    this.ones = new SingleUnits(tokens);
  }

  @Nullable Match at(int i) {
    boolean dimension = tokens.is(i - 1, "x") && tokens.glued(i - 1) && tokens.isNumber(i - 2);
    if (tokens.isNumber(i) && tokens.glued(i) && tokens.isWord(i - 1) && !dimension) {
      return null;
    }
    if (tokens.is(i, "(")) {
      return inParentheses(i);
    }
    Phrases.Hit<Exactness> qualifier = Qualifiers.before(tokens, i);
    if (qualifier == null) {
      return found(i, i, null);
    }
    Match match = found(i, qualifier.end(), qualifier.value());
    if (match == null) {
      Phrases.Hit<Exactness> second = Qualifiers.before(tokens, qualifier.end());
      match = second == null ? null : found(i, second.end(), strictest(qualifier, second));
    }
    return match != null ? match : found(i, i, null);
  }

  private static Exactness strictest(Phrases.Hit<Exactness> first, Phrases.Hit<Exactness> second) {
    return first.value() == Exactness.ABOUT ? second.value() : first.value();
  }

  private @Nullable Match found(int start, int at, @Nullable Exactness qualifier) {
    boolean qualified = qualifier != null;
    Core core = longest(ratios.at(at, qualified), VagueAmounts.at(tokens, at));
    core =
        qualified && !tokens.isAny(start, "no", "number", "#")
            ? core
            : longest(core, ordinals.at(at));
    Measured measured = reader.at(at, !tokens.is(start - 1, "between"), true);
    boolean number = measured != null && (core == null || measured.end() > core.end());
    if (number && measured != null) {
      return measured(start, measured, qualifier);
    }
    if (core == null) {
      return ones.at(start, at, qualifier);
    }
    boolean vague = core.amount().exactness() == Exactness.VAGUE;
    Amount amount =
        qualifier == null || (vague && qualifier == Exactness.ABOUT)
            ? core.amount()
            : core.amount().with(vague ? Exactness.VAGUE : qualifier);
    boolean weak = core.weak() && !(qualified && !vague);
    Span span = tokens.span(start, core.end());
    return Match.of(new Quantity(span, amount, core.unit(), core.readings(), weak), core.end());
  }

  private static @Nullable Core longest(@Nullable Core a, @Nullable Core b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.end() > a.end() ? b : a;
  }

  private @Nullable Match measured(int start, Measured first, @Nullable Exactness qualifier) {
    boolean longerDate = start < first.start() && isLongerDate(first);
    if (longerDate) {
      return null; // "around 24 January", "about 4:30"
    }
    boolean small = first.value().abs().compareTo(BigDecimal.TEN) < 0;
    boolean good = tokens.is(start + 1, "good") && tokens.is(first.start(), "one");
    if ((good || (tokens.is(start, "some") && small)) && start < first.start()) {
      return null;
    }
    RangeFinder.Pair pair = ranges.after(first, start - 1);
    if (pair != null && areYears(pair)) {
      return null;
    }
    if (pair != null) {
      return pair.isChange() ? change(start, pair, qualifier) : range(start, pair, qualifier);
    }
    return single(start, first, qualifier);
  }

  private boolean isLongerDate(Measured m) {
    Match date = dates.at(m.start());
    return date != null && date.end() > m.end();
  }

  private boolean areYears(RangeFinder.Pair pair) {
    return pair.low().isBare()
        && YearWords.looksLikeYear(tokens.lower(pair.low().end() - 1))
        && YearWords.looksLikeYear(tokens.lower(pair.high().end() - 1));
  }

  private Match change(int start, RangeFinder.Pair pair, @Nullable Exactness qualifier) {
    Exactness exactness = qualifier == null ? Exactness.EXACT : qualifier;
    Quantity low =
        quantity(
            tokens.span(start, pair.low().end()), pair.low(), pair.low().amount(exactness), false);
    Span second = tokens.span(pair.high().start(), pair.high().end());
    Quantity high = quantity(second, pair.high(), pair.high().amount(Exactness.EXACT), false);
    return new Match(List.of(low, high), pair.high().end());
  }

  private @Nullable Match range(int start, RangeFinder.Pair pair, @Nullable Exactness qualifier) {
    Measured high = pair.high();
    Phrases.Hit<Exactness> after = Qualifiers.after(tokens, high.end());
    int end = after == null || BehindPlus.isSum(tokens, high.end()) ? high.end() : after.end();
    Exactness exactness =
        qualifier != null
            ? qualifier
            : end > high.end() && after != null ? after.value() : Exactness.EXACT;
    Amount amount =
        Amount.range(pair.low().amount(exactness), high.amount(exactness)).with(exactness);
    return Match.of(quantity(tokens.span(start, end), high, amount, false), end);
  }

  private @Nullable Match single(int start, Measured m, @Nullable Exactness qualifier) {
    if (m.isBare() && isYearAfter(start, m, qualifier)) {
      return null;
    }
    Measured measured = m;
    int end = m.end();
    Exactness exactness = qualifier == null ? Exactness.EXACT : qualifier;
    Phrases.Hit<Exactness> after = Qualifiers.after(tokens, end);
    if (after != null && !BehindPlus.isSum(tokens, end)) {
      exactness = qualifier == null ? after.value() : qualifier;
      end = after.end();
      measured = BehindPlus.read(tokens, m, end);
      end = Math.max(end, measured.end());
    }
    boolean weak = isWeak(start, measured, qualifier);
    Amount amount = measured.amount(exactness);
    Quantity quantity = quantity(tokens.span(start, end), measured, amount, weak);
    if (tokens.is(start, "over") && start < m.start() && isTime(measured)) {
      // "over two days" may be "during two days".
      List<Quantity.Reading> readings = new ArrayList<>(quantity.readings());
      readings.add(new Quantity.Reading(quantity.amount().with(Exactness.EXACT), quantity.unit()));
      quantity = new Quantity(quantity.span(), quantity.amount(), quantity.unit(), readings, weak);
    }
    return Match.of(quantity, end);
  }

  private static boolean isTime(Measured m) {
    return m.unit() != null && UnitWords.isTime(m.unit().unit());
  }

  /** "around 2020": a year, which the dates will find. */
  private boolean isYearAfter(int start, Measured m, @Nullable Exactness qualifier) {
    boolean year =
        m.numeral().isDigits() && YearWords.looksLikeModernYear(tokens.lower(m.end() - 1));
    boolean round = m.value().remainder(NumberWords.HUNDRED).signum() == 0;
    return year
        && qualifier != null
        && start < m.start()
        && !round
        && !WordLists.has("counted", tokens.lower(m.end()));
  }

  private boolean isWeak(int start, Measured m, @Nullable Exactness qualifier) {
    int idiom = WordLists.skip("idiom", tokens, m.start());
    boolean idiomBefore =
        WordLists.skip("idiom", tokens, m.start() - 1) > m.start()
            || WordLists.skip("idiom", tokens, m.start() - 2) > m.start();
    boolean oneDay =
        tokens.is(m.start(), "one") && WordLists.has("one-lead", tokens.lower(m.start() - 1));
    if ((idiom >= m.end() && !(oneDay && !m.isBare())) || idiomBefore) {
      return true;
    }
    boolean one = tokens.is(m.start(), "one") && m.end() == m.start() + 1;
    return one && m.isBare() && (qualifier == null || start == m.start());
  }

  private Quantity quantity(Span span, Measured m, Amount amount, boolean weak) {
    List<Quantity.Reading> readings = m.readings(amount);
    Quantity.Reading main = readings.get(0);
    return new Quantity(
        span, main.amount(), main.unit(), readings.subList(1, readings.size()), weak);
  }

  /** "(5)%" and, where a statement of accounts is likely, "($1.2 billion)". */
  private @Nullable Match inParentheses(int i) {
    Measured inner = reader.at(i + 1, true, false);
    if (inner == null || !tokens.is(inner.end(), ")")) {
      return null;
    }
    int close = inner.end();
    boolean percent = inner.isBare() && tokens.is(close + 1, "%") && tokens.glued(close + 1);
    if (percent) {
      Amount amount = inner.amount(Exactness.EXACT).negate();
      return Match.of(new Quantity(tokens.span(i, close + 2), amount, Units.get("%")), close + 2);
    }
    boolean accounts =
        tokens.isAny(
                i - 1, "of", "was", "were", "is", "to", "at", ":", "loss", "from", "versus", "vs")
            || i == 0;
    if (!inner.signFirst() || !accounts) {
      return null;
    }
    Measured negative = inner.times(BigDecimal.ONE.negate());
    Measured doubtful =
        new Measured(
            i,
            close + 1,
            negative.numeral(),
            negative.value(),
            negative.step(),
            negative.unit(),
            true,
            true);
    Amount amount = doubtful.amount(Exactness.EXACT);
    return Match.of(quantity(tokens.span(i, close + 1), doubtful, amount, false), close + 1);
  }
}
