package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** One of a unit, without a numeral: "more than a year", "about a point", "by a penny". */
final class SingleUnits {

  private final Tokens tokens;

  SingleUnits(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param start the index of the first token of the qualifier, {@code at} that of the article
   */
  @Nullable Match at(int start, int at, @Nullable Exactness qualifier) {
    if (!tokens.isAny(at, "a", "an")) {
      return null;
    }
    Match unit = unit(start, at, qualifier);
    Match found = unit != null ? unit : point(start, at, qualifier);
    return found != null ? found : coin(start, at, qualifier);
  }

  /** "more than a year", "nearly an hour"; "a decade" needs no qualifier. */
  private @Nullable Match unit(int start, int at, @Nullable Exactness qualifier) {
    UnitMatch unit = UnitWords.word(tokens, at + 1);
    boolean plain = unit != null && !unit.unit().equals(Unit.TIMES) && !tokens.is(at + 1, "bit");
    if (!plain || unit == null || tokens.lower(unit.end() - 1).endsWith("s")) {
      return null;
    }
    int half = Halves.end(tokens, unit.end());
    boolean withHalf = half > unit.end();
    boolean told = qualifier != null || tokens.isAny(at + 1, "decade", "century", "percentage");
    boolean time = UnitWords.isTime(unit.unit()) && !tokens.isAny(at + 1, "second", "quarter");
    boolean joined = tokens.isJoiner(unit.end()) || tokens.isDash(at - 1);
    if (!told && !withHalf && (!time || joined)) {
      return null; // "a mile", "$75-a-barrel"
    }
    BigDecimal value =
        withHalf ? BigDecimal.ONE.add(Halves.value(tokens, unit.end())) : BigDecimal.ONE;
    BigDecimal step = withHalf ? new BigDecimal("0.1") : BigDecimal.ONE;
    Amount amount = Amount.of(value, step).times(unit.factor());
    Exactness exactness = qualifier == null ? Exactness.EXACT : qualifier;
    Span span = tokens.span(start, half);
    Quantity quantity =
        new Quantity(span, amount.with(exactness), unit.unit(), List.of(), !withHalf);
    return Match.of(quantity, half);
  }

  /** "Roughly a point", "a full point lower", "a point and a half": percentage points. */
  private @Nullable Match point(int start, int at, @Nullable Exactness qualifier) {
    boolean full = tokens.isAny(at + 1, "full", "whole");
    int noun = full ? at + 2 : at + 1;
    if (!tokens.is(noun, "point")) {
      return null;
    }
    int half = Halves.end(tokens, noun + 1);
    boolean withHalf = half > noun + 1;
    if (!withHalf && !full && !isAmount(start, half, qualifier)) {
      return null; // "make a point"
    }
    BigDecimal more = withHalf ? Halves.value(tokens, noun + 1) : BigDecimal.ZERO;
    Amount amount =
        Amount.of(BigDecimal.ONE.add(more), withHalf ? new BigDecimal("0.1") : BigDecimal.ONE);
    Amount told = qualifier == null ? amount : amount.with(qualifier);
    List<Quantity.Reading> count = List.of(new Quantity.Reading(told, Unit.NONE));
    Span span = tokens.span(start, half);
    return Match.of(new Quantity(span, told, Units.get("pp"), count, true), half);
  }

  /** "By a penny", "a nickel a share": a coin that stands for what it is worth. */
  private @Nullable Match coin(int start, int at, @Nullable Exactness qualifier) {
    List<UnitMatch.Other> worth = Currencies.coin(tokens.lower(at + 1));
    int end = at + 2;
    if (worth.isEmpty() || !isAmount(start, end, qualifier)) {
      return null;
    }
    List<Quantity.Reading> readings = new ArrayList<>();
    for (UnitMatch.Other each : worth) {
      Amount amount = Amount.of(each.factor(), new BigDecimal("0.01"));
      Amount told = qualifier == null ? amount : amount.with(qualifier);
      readings.add(new Quantity.Reading(told, each.unit()));
    }
    Quantity.Reading main = readings.get(0);
    return Match.of(
        new Quantity(
            tokens.span(start, end),
            main.amount(),
            main.unit(),
            readings.subList(1, readings.size()),
            true),
        end);
  }

  /** Whether something is more or less by it, or it is a price. */
  private boolean isAmount(int start, int end, @Nullable Exactness qualifier) {
    return qualifier != null
        || tokens.isAny(start - 1, "by", "another", "only", "just")
        || WordLists.has("change-verb", tokens.lower(start - 1))
        || WordLists.has("margin", tokens.lower(end))
        || (tokens.isAny(end, "a", "per") && tokens.is(end + 1, "share"));
  }
}
