package org.bilint.annotate.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads years: "2025", "'25", "twenty twelve", "nineteen oh five", "two thousand and nine". */
final class YearWords {

  /** A year and the index of the token after it. */
  record Year(int year, int end) {}

  private YearWords() {}

  /** Four digits from 1000 to 2999. */
  static boolean looksLikeYear(String digits) {
    return digits.length() == 4
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && (digits.charAt(0) == '1' || digits.charAt(0) == '2');
  }

  /** 1900 to 2099. */
  static boolean looksLikeModernYear(String digits) {
    return looksLikeYear(digits) && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** A year as it stands behind a month or quarter, in any writing but two bare digits. */
  static @Nullable Year at(Tokens tokens, int i) {
    if (tokens.isNumber(i) && looksLikeYear(tokens.lower(i)) && !decimalsFollow(tokens, i)) {
      return new Year(Integer.parseInt(tokens.lower(i)), i + 1);
    }
    if (tokens.is(i, "'") && tokens.glued(i + 1)) {
      return twoDigits(tokens, i + 1);
    }
    return spelled(tokens, i);
  }

  private static boolean decimalsFollow(Tokens tokens, int i) {
    return tokens.isAny(i + 1, "%", "percent")
        || (tokens.is(i + 1, ":") && tokens.glued(i + 1) && tokens.isNumber(i + 2));
  }

  /** "25" for 2025, "98" for 1998. */
  static @Nullable Year twoDigits(Tokens tokens, int i) {
    String digits = tokens.lower(i);
    boolean two = tokens.isNumber(i) && digits.length() == 2 && digits.charAt(0) != '.';
    boolean decade = tokens.is(i + 1, "s") && tokens.glued(i + 1);
    if (!two || decade || digits.endsWith(".")) {
      return null;
    }
    int year = Integer.parseInt(digits);
    return new Year(year < 50 ? 2000 + year : 1900 + year, i + 1);
  }

  /** "twenty twelve", "nineteen oh five", "two thousand eight"; 1000 to 2999. */
  static @Nullable Year spelled(Tokens tokens, int i) {
    Year pair = pair(tokens, i);
    if (pair != null) {
      return pair;
    }
    Numeral number =
        NumberWords.begins(tokens.lower(i)) ? SpelledNumbers.at(tokens, i, true) : null;
    boolean year =
        number != null
            && number.isWhole()
            && number.value().compareTo(BigDecimal.valueOf(1000)) >= 0
            && number.value().compareTo(BigDecimal.valueOf(3000)) < 0;
    return year && number != null ? new Year(number.value().intValueExact(), number.end()) : null;
  }

  /** Two numbers below a hundred: "nineteen ninety-four", "fifteen o six". */
  static @Nullable Year pair(Tokens tokens, int i) {
    Numeral first = SpelledNumbers.small(tokens, i);
    if (first == null
        || first.value().intValue() < 11
        || first.value().intValue() > 29
        || (tokens.isJoiner(first.end()) && !tokens.isJoiner(i + 1))) {
      return null;
    }
    int at = first.end();
    int century = first.value().intValue() * 100;
    if (tokens.isAny(at, "oh", "o")) {
      BigDecimal digit = NumberWords.digit(tokens.lower(at + 1));
      return digit == null ? null : new Year(century + digit.intValue(), at + 2);
    }
    Numeral second = SpelledNumbers.small(tokens, at);
    if (second == null || second.value().intValue() < 10) {
      return null;
    }
    return new Year(century + second.value().intValue(), second.end());
  }
}
