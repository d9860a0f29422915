package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code rules/quantities/en-numerals.tsv} and what they are worth. */
final class NumberWords {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final BigDecimal HALF = new BigDecimal("0.5");

  private enum Kind {
    DIGIT,
    TEEN,
    TENS,
    SCALE,
    SUFFIX,
    ORDINAL,
    SHARE,
    MULTIPLE,
    PREFIX
  }

  /** For each word what it is worth as each kind. */
  private static final Map<String, BigDecimal[]> VALUES = new HashMap<>();

  private static final Map<String, BigDecimal> PREFIXES = new LinkedHashMap<>();
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (FormTable.Line line : FormTable.load("en-numerals.tsv", 3)) {
      Kind kind = Kind.valueOf(line.key(0).toUpperCase(Locale.ROOT));
      BigDecimal value = new BigDecimal(new BigDecimal(line.key(1)).toPlainString());
      for (String form : line.forms()) {
        VALUES.computeIfAbsent(form, any -> new BigDecimal[Kind.values().length])[kind.ordinal()] =
            value;
        if (kind == Kind.PREFIX) {
          PREFIXES.put(form, value);
        }
      }
      if (kind != Kind.PREFIX && kind != Kind.SUFFIX) {
        WORDS.addAll(line.forms());
      }
    }
  }

  private NumberWords() {}

  private static @Nullable BigDecimal get(Kind kind, String word) {
    BigDecimal[] values = VALUES.get(word);
    return values == null ? null : values[kind.ordinal()];
  }

  /** Whether the word is a number of any kind, not only a part of one. */
  static boolean knows(String word) {
    return WORDS.contains(word);
  }

  /** 0 to 9. */
  static @Nullable BigDecimal digit(String word) {
    return get(Kind.DIGIT, word);
  }

  /** A digit after the point, where "o" and "oh" are zero too. */
  static @Nullable BigDecimal decimalDigit(String word) {
    return word.equals("o") || word.equals("oh") ? BigDecimal.ZERO : digit(word);
  }

  /** 10 to 19. */
  static @Nullable BigDecimal teen(String word) {
    return get(Kind.TEEN, word);
  }

  /** 20, 30 to 90. */
  static @Nullable BigDecimal tens(String word) {
    return get(Kind.TENS, word);
  }

  /** A thousand or more. */
  static @Nullable BigDecimal scale(String word) {
    return get(Kind.SCALE, word);
  }

  /** Million for "millions"; only where many of them are told vaguely. */
  static @Nullable BigDecimal pluralScale(String word) {
    if (word.equals("hundreds")) {
      return HUNDRED;
    }
    if (word.equals("tens")) {
      return BigDecimal.TEN;
    }
    return word.length() > 4 && word.endsWith("s")
        ? get(Kind.SCALE, word.substring(0, word.length() - 1))
        : null;
  }

  /** K, M, B, T as written after digits. */
  static @Nullable BigDecimal suffix(String letters) {
    return get(Kind.SUFFIX, letters);
  }

  static @Nullable BigDecimal ordinal(String word) {
    return get(Kind.ORDINAL, word);
  }

  /** The denominator that "thirds" names. */
  static @Nullable BigDecimal share(String word) {
    return get(Kind.SHARE, word);
  }

  static @Nullable BigDecimal multiple(String word) {
    return get(Kind.MULTIPLE, word);
  }

  /** What "kilo" makes of a unit. */
  static @Nullable BigDecimal prefix(String word) {
    return get(Kind.PREFIX, word);
  }

  static Map<String, BigDecimal> prefixes() {
    return Collections.unmodifiableMap(PREFIXES);
  }

  /** Whether the word may begin a spelled-out number. */
  static boolean begins(String word) {
    BigDecimal[] values = VALUES.get(word);
    return values != null
        && (values[Kind.DIGIT.ordinal()] != null
            || values[Kind.TEEN.ordinal()] != null
            || values[Kind.TENS.ordinal()] != null);
  }
}
