package org.bilint.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Quantity.Reading;
import org.bilint.annotate.Unit;

/** Compares two quantities by value, unit and bounds, in whichever readings agree best. */
final class QuantityComparison {

  /** How far a converted measure may be off: translators round miles to whole kilometres. */
  private static final BigDecimal CONVERSION = new BigDecimal("0.02");

  /** Months and weeks measure different things; four weeks pass for a month. */
  private static final BigDecimal CALENDAR = new BigDecimal("0.10");

  private static final BigDecimal SECONDS_A_MONTH = new BigDecimal("2629800");
  private static final BigDecimal EPSILON = new BigDecimal("1e-9");

  private QuantityComparison() {}

  /** Empty where one cannot stand for the other: another unit and another number. */
  static Optional<Comparison> compare(Quantity source, Quantity target) {
    Comparison best = null;
    List<Reading> sourceReadings = readings(source);
    List<Reading> targetReadings = readings(target);
    for (Reading s : sourceReadings) {
      // What the source may also mean can excuse a translation, and not accuse it.
      boolean primary = s.equals(sourceReadings.get(0));
      for (Reading t : targetReadings) {
        // "Tripled" is +200 %, and that is not twice as much.
        boolean mixed =
            isMultiple(s) != isMultiple(t) && !(primary && t.equals(targetReadings.get(0)));
        Optional<Comparison> each =
            mixed
                ? Optional.empty()
                : compare(s, t).filter(c -> primary || c.cost() < Comparison.ALIKE);
        if (each.isPresent() && (best == null || each.get().cost() < best.cost())) {
          best = each.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isMultiple(Reading reading) {
    return reading.unit().dimension() == Dimension.MULTIPLE;
  }

  private static List<Reading> readings(Quantity quantity) {
    List<Reading> all = new ArrayList<>();
    all.add(new Reading(quantity.amount(), quantity.unit()));
    all.addAll(quantity.readings());
    return all;
  }

  private static Optional<Comparison> compare(Reading source, Reading target) {
    Unit from = source.unit();
    Unit to = target.unit();
    if (from.id().equals(to.id())) {
      return Optional.of(sameUnit(source, target));
    }
    Comparison bare = AmountComparison.compare(source.amount(), target.amount(), BigDecimal.ZERO);
    boolean equal = bare.cost() < 0.3;
    Dimension s = from.dimension();
    Dimension t = to.dimension();
    if (equal && isAnniversary(s, t)) {
      return Optional.of(Comparison.SAME.plus(0.1));
    }
    if (isLoose(s, t)) {
      // A place in a series and a count that differ are two things, not one gone wrong.
      boolean series = (s == Dimension.ORDINAL) != (t == Dimension.ORDINAL);
      return equal || !series ? Optional.of(bare.plus(0.05)) : Optional.empty();
    }
    if (s == Dimension.CURRENCY && t == Dimension.CURRENCY) {
      return equal ? difference(Kind.CURRENCY, from.id() + " became " + to.id()) : Optional.empty();
    }
    Optional<Comparison> converted = converted(source, target).map(QuantityComparison::lenient);
    if (converted.isPresent() && converted.get().same()) {
      return converted;
    }
    boolean vague =
        source.amount().exactness() == Exactness.VAGUE
            || target.amount().exactness() == Exactness.VAGUE;
    if (equal && vague && to.isNone()) {
      return Optional.of(Comparison.SAME.plus(0.2));
    }
    if (equal) {
      return Optional.of(sameNumber(from, to, bare));
    }
    // Another number in another unit is a pair of last resort.
    return s == t ? converted.map(each -> each.plus(0.25)) : Optional.empty();
  }

  private static Comparison sameUnit(Reading source, Reading target) {
    Comparison comparison =
        AmountComparison.compare(source.amount(), target.amount(), BigDecimal.ZERO);
    if (source.unit().dimension() != Dimension.ORDINAL || comparison.same()) {
      return comparison;
    }
    return Comparison.of(
        List.of(Difference.certain(Kind.ORDINAL, comparison.differences().get(0).detail())));
  }

  /** Dimensions that one language keeps apart and the other does not: "three times" is 三次 or 三倍. */
  private static boolean isLoose(Dimension source, Dimension target) {
    return isNumberLike(source) && isNumberLike(target);
  }

  /** The 50th anniversary is 50 週年, the 21st birthday 21 歲, the 65th minute 65 分鐘. */
  private static boolean isAnniversary(Dimension source, Dimension target) {
    return (source == Dimension.ORDINAL && isTime(target))
        || (isTime(source) && target == Dimension.ORDINAL);
  }

  private static boolean isTime(Dimension dimension) {
    return dimension == Dimension.CALENDAR || dimension == Dimension.DURATION;
  }

  private static boolean isNumberLike(Dimension dimension) {
    return dimension == Dimension.COUNT
        || dimension == Dimension.MULTIPLE
        || dimension == Dimension.ORDINAL;
  }

  /** The numbers agree and the units do not. */
  private static Comparison sameNumber(Unit from, Unit to, Comparison bare) {
    if (from.isNone()) {
      // English leaves a unit out where it was just said; that the Chinese says it is no error.
      return bare.plus(0.2);
    }
    if (to.isNone()) {
      boolean told =
          from.dimension() == Dimension.CURRENCY
              || from.dimension() == Dimension.RATIO
              || from.dimension() == Dimension.POINTS;
      return Comparison.of(List.of(new Difference(Kind.UNIT_LOST, from.id() + " is gone", told)));
    }
    boolean points =
        (from.dimension() == Dimension.POINTS) != (to.dimension() == Dimension.POINTS)
            && (from.dimension() == Dimension.RATIO || to.dimension() == Dimension.RATIO);
    return Comparison.of(
        List.of(
            Difference.certain(
                points ? Kind.POINTS : Kind.UNIT, from.id() + " became " + to.id())));
  }

  /** Who converts a measure rounds it, and may well say so. */
  private static Comparison lenient(Comparison comparison) {
    boolean onlyExactness =
        comparison.differences().stream()
            .allMatch(each -> each.kind() == Kind.EXACTNESS_LOST && !each.certain());
    return onlyExactness ? Comparison.SAME.plus(comparison.cost()) : comparison;
  }

  /** Both in base units, where the two dimensions can be converted. */
  private static Optional<Comparison> converted(Reading source, Reading target) {
    Dimension s = source.unit().dimension();
    Dimension t = target.unit().dimension();
    Amount from = toBase(source);
    Amount to = toBase(target);
    if (s == t && s != Dimension.CURRENCY && s != Dimension.COUNT && s != Dimension.OTHER) {
      boolean exact = s == Dimension.CALENDAR || s == Dimension.POINTS || s == Dimension.DATA;
      BigDecimal tolerance = exact ? EPSILON : tolerance(from, to, CONVERSION);
      if (s == Dimension.RATIO) {
        tolerance = ratioTolerance(source, target);
      }
      return Optional.of(AmountComparison.compare(from, to, tolerance));
    }
    if (s == Dimension.DURATION && t == Dimension.CALENDAR) {
      Amount seconds = to.times(SECONDS_A_MONTH);
      return Optional.of(
          AmountComparison.compare(from, seconds, tolerance(from, seconds, CALENDAR)));
    }
    if (s == Dimension.CALENDAR && t == Dimension.DURATION) {
      Amount seconds = from.times(SECONDS_A_MONTH);
      return Optional.of(AmountComparison.compare(seconds, to, tolerance(seconds, to, CALENDAR)));
    }
    if ((s == Dimension.MULTIPLE && t == Dimension.RATIO)
        || (s == Dimension.RATIO && t == Dimension.MULTIPLE)) {
      Comparison comparison = AmountComparison.compare(from, to, EPSILON);
      return comparison.same() ? Optional.of(comparison) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Amount toBase(Reading reading) {
    Unit unit = reading.unit();
    Amount amount = reading.amount();
    return new Amount(
        unit.toBase(amount.low()),
        unit.toBase(amount.high()),
        amount.exactness(),
        amount.step().multiply(unit.factor()));
  }

  private static BigDecimal tolerance(Amount source, Amount target, BigDecimal share) {
    BigDecimal shown = source.step().max(target.step()).multiply(new BigDecimal("0.55"));
    BigDecimal part = source.high().abs().multiply(share);
    // A step may be far larger than what it rounds: "1 mile" is not any length below two.
    return part.max(shown.min(source.high().abs().multiply(new BigDecimal("0.08"))));
  }

  /** A third is 33 % or 33.3 %; three tenths are 30 % and nothing else. */
  private static BigDecimal ratioTolerance(Reading source, Reading target) {
    boolean sourceIsFraction = source.unit().id().equals("fraction");
    boolean targetIsFraction = target.unit().id().equals("fraction");
    if (sourceIsFraction == targetIsFraction) {
      return EPSILON;
    }
    Reading shown = sourceIsFraction ? target : source;
    return shown
        .amount()
        .step()
        .multiply(shown.unit().factor())
        .multiply(new BigDecimal("0.5"))
        .min(new BigDecimal("0.005"));
  }

  private static Optional<Comparison> difference(Kind kind, String detail) {
    return Optional.of(Comparison.of(List.of(Difference.certain(kind, detail))));
  }
}
