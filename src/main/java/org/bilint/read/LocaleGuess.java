package org.bilint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.text.LanguageTag;

/**
 * Tells Traditional from Simplified by characters that only one of them has, and Hong Kong from
 * Taiwan by words. Without evidence it says Taiwan.
 */
final class LocaleGuess {

  /** So much Chinese settles it; the rest of a long document is not read. */
  private static final int ENOUGH = 200_000;

  /** Hong Kong's words must weigh so much before they count: one may be a name or a quotation. */
  private static final int CLEARLY_HONG_KONG = 3;

  private record Clue(String words, LanguageTag locale, int weight) {}

  private final Set<Character> traditional = new HashSet<>();
  private final Set<Character> simplified = new HashSet<>();
  private final Map<Character, List<Clue>> clues = new HashMap<>();

  private LocaleGuess() {}

  static LocaleGuess load() {
    LocaleGuess guess = new LocaleGuess();
    for (String[] row : Wordings.rows("/rules/read/locales.tsv", 3)) {
      switch (row[0]) {
        case "hant" -> row[1].chars().forEach(c -> guess.traditional.add((char) c));
        case "hans" -> row[1].chars().forEach(c -> guess.simplified.add((char) c));
        default -> {
          LanguageTag locale = LanguageTag.of(row[0]).orElseThrow();
          Clue clue = new Clue(row[1], locale, Integer.parseInt(row[2]));
          guess.clues.computeIfAbsent(row[1].charAt(0), c -> new ArrayList<>()).add(clue);
        }
      }
    }
    return guess;
  }

  LanguageTag of(Iterable<String> chinese) {
    int hant = 0;
    int hans = 0;
    int hongKong = 0;
    int taiwan = 0;
    int read = 0;
    for (String text : chinese) {
      for (int i = 0; i < text.length() && read < ENOUGH; i++, read++) {
        char c = text.charAt(i);
        hant += traditional.contains(c) ? 1 : 0;
        hans += simplified.contains(c) ? 1 : 0;
        for (Clue clue : clues.getOrDefault(c, List.of())) {
          if (text.startsWith(clue.words, i)) {
            hongKong += clue.locale == LanguageTag.ZH_HK ? clue.weight : 0;
            taiwan += clue.locale == LanguageTag.ZH_TW ? clue.weight : 0;
          }
        }
      }
    }
    if (hans > hant) {
      return LanguageTag.ZH_CN;
    }
    return hongKong >= CLEARLY_HONG_KONG && hongKong > taiwan
        ? LanguageTag.ZH_HK
        : LanguageTag.ZH_TW;
  }
}
