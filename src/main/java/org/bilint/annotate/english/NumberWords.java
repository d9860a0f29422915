package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code rules/quantities/en-numerals.tsv} and what they are worth. */
final class NumberWords {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, Map<String, BigDecimal>> BY_KIND = new HashMap<>();
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (FormTable.Line line : FormTable.load("en-numerals.tsv", 3)) {
      Map<String, BigDecimal> words =
          BY_KIND.computeIfAbsent(line.key(0), kind -> new LinkedHashMap<>());
      BigDecimal value = new BigDecimal(new BigDecimal(line.key(1)).toPlainString());
      line.forms().forEach(form -> words.put(form, value));
      if (!line.key(0).equals("prefix") && !line.key(0).equals("suffix")) {
        WORDS.addAll(line.forms());
      }
    }
  }

  private NumberWords() {}

  private static @Nullable BigDecimal get(String kind, String word) {
    Map<String, BigDecimal> words = BY_KIND.get(kind);
    return words == null ? null : words.get(word);
  }

  /** Whether the word is a number of any kind, not only a part of one. */
  static boolean knows(String word) {
    return WORDS.contains(word);
  }

  /** 0 to 9. */
  static @Nullable BigDecimal digit(String word) {
    return get("digit", word);
  }

  /** A digit after the point, where "o" and "oh" are zero too. */
  static @Nullable BigDecimal decimalDigit(String word) {
    return word.equals("o") || word.equals("oh") ? BigDecimal.ZERO : digit(word);
  }

  /** 10 to 19. */
  static @Nullable BigDecimal teen(String word) {
    return get("teen", word);
  }

  /** 20, 30 to 90. */
  static @Nullable BigDecimal tens(String word) {
    return get("tens", word);
  }

  /** A thousand or more. */
  static @Nullable BigDecimal scale(String word) {
    return get("scale", word);
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
        ? get("scale", word.substring(0, word.length() - 1))
        : null;
  }

  /** K, M, B, T as written after digits. */
  static @Nullable BigDecimal suffix(String letters) {
    return get("suffix", letters);
  }

  static @Nullable BigDecimal ordinal(String word) {
    return get("ordinal", word);
  }

  /** The denominator that "thirds" names. */
  static @Nullable BigDecimal share(String word) {
    return get("share", word);
  }

  static @Nullable BigDecimal multiple(String word) {
    return get("multiple", word);
  }

  /** What "kilo" makes of a unit. */
  static @Nullable BigDecimal prefix(String word) {
    return get("prefix", word);
  }

  static Map<String, BigDecimal> prefixes() {
    return Collections.unmodifiableMap(BY_KIND.getOrDefault("prefix", Map.of()));
  }

  /** Whether the word may begin a spelled-out number. */
  static boolean begins(String word) {
    return digit(word) != null || teen(word) != null || tens(word) != null;
  }
}
