package org.bilint.annotate.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in words: "one hundred and twenty-three thousand", "three point five". */
final class SpelledNumbers {

  /** What one look at a few tokens yields: a value and the index after it. */
  private record Part(BigDecimal value, int end, BigDecimal step) {}

  private static final BigDecimal HUNDRED = NumberWords.HUNDRED;
  private static final int MAX_DECIMALS = 30;

  private final Tokens tokens;
  private final boolean mayJoinWithAnd;
  private final int ordinalAt;

  private SpelledNumbers(Tokens tokens, boolean mayJoinWithAnd, int ordinalAt) {
    this.tokens = tokens;
    this.mayJoinWithAnd = mayJoinWithAnd;
    this.ordinalAt = ordinalAt;
  }

  /**
   * @param mayJoinWithAnd false after "between", where "and" parts two numbers
   */
  static @Nullable Numeral at(Tokens tokens, int i, boolean mayJoinWithAnd) {
    return new SpelledNumbers(tokens, mayJoinWithAnd, -1).whole(i);
  }

  /** A number whose last word is an ordinal, the token {@code last}: "one hundred twenty-first". */
  static @Nullable Numeral ordinal(Tokens tokens, int i, int last) {
    Numeral numeral = new SpelledNumbers(tokens, true, last).whole(i);
    return numeral != null && numeral.end() == last + 1 ? numeral : null;
  }

  /** A number below a hundred: "twenty-five", "nineteen", "seven"; for years and times of day. */
  static @Nullable Numeral small(Tokens tokens, int i) {
    Part part = new SpelledNumbers(tokens, false, -1).belowHundred(i);
    return part == null
        ? null
        : new Numeral(part.end, part.value, BigDecimal.ONE, Numeral.Form.SPELLED, BigDecimal.ONE);
  }

  private String word(int i) {
    return tokens.lower(i);
  }

  private @Nullable BigDecimal orOrdinal(int i, @Nullable BigDecimal cardinal) {
    return i == ordinalAt ? NumberWords.ordinal(word(i)) : cardinal;
  }

  private @Nullable Numeral whole(int i) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal step = BigDecimal.ONE;
    BigDecimal lastScale = null;
    BigDecimal ending = BigDecimal.ONE;
    BigDecimal shared = BigDecimal.ONE;
    int end = i;
    int at = i;
    for (int groups = 0; groups < 12; groups++) {
      Part group = group(at);
      if (group == null) {
        break;
      }
      Part scaled = scaled(group);
      BigDecimal scale = scaled == null ? BigDecimal.ONE : scaled.step;
      boolean decimal = group.step.compareTo(BigDecimal.ONE) < 0;
      if (lastScale != null && decimal && scaled != null) {
        // "two thousand eight hundred five point eight billion": the scale is of it all.
        BigDecimal all = total.add(group.value).multiply(scale);
        return new Numeral(
            scaled.end, all, group.step.multiply(scale), Numeral.Form.SPELLED, scale);
      }
      if (lastScale != null && scale.compareTo(lastScale) >= 0) {
        break;
      }
      boolean tooBig = lastScale != null && group.value.multiply(scale).compareTo(lastScale) >= 0;
      if (tooBig) {
        break;
      }
      total = total.add(group.value.multiply(scale));
      step = group.step.multiply(scale);
      ending = scale;
      boolean hundreds = lastScale == null && group.step.compareTo(HUNDRED) == 0;
      shared = hundreds ? scale.multiply(HUNDRED) : scale;
      end = scaled == null ? group.end : scaled.end;
      if (scaled == null) {
        break;
      }
      lastScale = scale;
      at = tokens.skipJoiner(end);
      if (tokens.is(at, "and") && mayJoinWithAnd) {
        at++;
      }
    }
    if (end == i) {
      return null;
    }
    int half = Halves.end(tokens, end);
    if (half > end && ending.compareTo(BigDecimal.ONE) > 0 && ending.compareTo(step) == 0) {
      // "a million and a half"
      total = total.add(Halves.value(tokens, end).multiply(ending));
      return new Numeral(half, total, step.movePointLeft(1), Numeral.Form.SPELLED, ending);
    }
    return new Numeral(end, total, step, Numeral.Form.SPELLED, shared);
  }

  /** The scale words after a group: "hundred thousand million"; step holds the scale. */
  private @Nullable Part scaled(Part group) {
    int at = group.end;
    BigDecimal scale = BigDecimal.ONE;
    for (int n = 0; n < 3; n++) {
      int next = tokens.skipJoiner(at);
      BigDecimal one = orOrdinal(next, NumberWords.scale(word(next)));
      boolean isScale = one != null && one.compareTo(BigDecimal.valueOf(1000)) >= 0;
      if (!isScale || one == null) {
        break;
      }
      scale = scale.multiply(one);
      at = next + 1;
    }
    return at == group.end ? null : new Part(group.value, at, scale);
  }

  /** One to three digits in words, decimals included: "twenty-five hundred", "sixty point two". */
  private @Nullable Part group(int i) {
    if (word(i).equals("point")) {
      return decimals(i, BigDecimal.ZERO);
    }
    Part small = belowHundred(i);
    if (small == null && isBareScale(i)) {
      small = new Part(BigDecimal.ONE, i, BigDecimal.ONE);
    }
    if (small == null && tokens.isAny(i, "a", "an")) {
      int next = tokens.skipJoiner(i + 1);
      boolean counts =
          word(next).equals("hundred")
              || word(next).equals("dozen")
              || (NumberWords.scale(word(next)) != null && word(next).length() > 3)
              || next == ordinalAt;
      small = counts ? new Part(BigDecimal.ONE, i + 1, BigDecimal.ONE) : null;
    }
    if (small == null) {
      return null;
    }
    int next = tokens.skipJoiner(small.end);
    if (word(next).equals("dozen")) {
      return new Part(small.value.multiply(BigDecimal.valueOf(12)), next + 1, BigDecimal.ONE);
    }
    boolean hundred = word(next).equals("hundred");
    if (!hundred && next == ordinalAt && word(next).equals("hundredth")) {
      hundred = true;
    }
    Part group = hundred ? hundreds(small, next + 1) : small;
    Part decimal = word(group.end).equals("point") ? decimals(group.end, group.value) : null;
    if (decimal != null) {
      return decimal;
    }
    return withHalf(group);
  }

  /** "The top hundred", "the next thousand". */
  private boolean isBareScale(int i) {
    return (word(i).equals("hundred") || word(i).equals("thousand"))
        && WordLists.has("scale-lead", word(i - 1))
        && tokens.is(i - 2, "the");
  }

  private Part hundreds(Part count, int at) {
    BigDecimal value = count.value.multiply(HUNDRED);
    int rest = tokens.skipJoiner(at);
    if (word(rest).equals("and")) {
      if (!mayJoinWithAnd) {
        return new Part(value, at, HUNDRED);
      }
      rest++;
    }
    Part small = belowHundred(rest);
    boolean ownHundred = small != null && word(tokens.skipJoiner(small.end)).equals("hundred");
    if (small == null || ownHundred || small.value.signum() == 0) {
      return new Part(value, at, HUNDRED);
    }
    return new Part(value.add(small.value), small.end, BigDecimal.ONE);
  }

  /** "and a half", "and three quarters" after a whole number. */
  private Part withHalf(Part group) {
    int end = Halves.end(tokens, group.end);
    if (end == group.end) {
      return group;
    }
    BigDecimal part = Halves.value(tokens, group.end);
    return new Part(group.value.add(part), end, new BigDecimal("0.1"));
  }

  private @Nullable Part belowHundred(int i) {
    BigDecimal tens = orOrdinal(i, NumberWords.tens(word(i)));
    if (tens != null && i != ordinalAt) {
      int next = tokens.skipJoiner(i + 1);
      BigDecimal digit = orOrdinal(next, NumberWords.digit(word(next)));
      boolean joins = digit != null && digit.signum() > 0 && digit.compareTo(BigDecimal.TEN) < 0;
      return joins && digit != null
          ? new Part(tens.add(digit), next + 1, BigDecimal.ONE)
          : new Part(tens, i + 1, BigDecimal.ONE);
    }
    if (i == ordinalAt) {
      return tens != null && tens.compareTo(HUNDRED) < 0
          ? new Part(tens, i + 1, BigDecimal.ONE)
          : null;
    }
    BigDecimal teen = NumberWords.teen(word(i));
    BigDecimal value = teen != null ? teen : NumberWords.digit(word(i));
    return value == null ? null : new Part(value, i + 1, BigDecimal.ONE);
  }

  private @Nullable Part decimals(int point, BigDecimal whole) {
    StringBuilder digits = new StringBuilder("0.");
    int at = point + 1;
    while (digits.length() < MAX_DECIMALS) {
      BigDecimal digit = NumberWords.decimalDigit(word(at));
      if (digit == null) {
        break;
      }
      digits.append(digit);
      at++;
    }
    if (at == point + 1) {
      Part pair = belowHundred(at);
      if (pair == null) {
        return null;
      }
      digits.append(pair.value); // "one point twenty-five"
      at = pair.end;
    }
    BigDecimal fraction = new BigDecimal(digits.toString());
    return new Part(whole.add(fraction), at, BigDecimal.ONE.movePointLeft(fraction.scale()));
  }
}
