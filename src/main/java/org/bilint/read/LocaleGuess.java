package org.bilint.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;

/**
 * Tells Traditional from Simplified by characters that only one of them has, and Hong Kong from
 * Taiwan by words. Without evidence it says Taiwan.
 */
final class LocaleGuess {

  /** So much Chinese settles it; the rest of a long document is not read. */
  private static final int ENOUGH = 20_000;

  /** Hong Kong's words must weigh so much before they count: one may be a name or a quotation. */
  private static final int CLEARLY_HONG_KONG = 3;

  private record Clue(String words, LanguageTag locale, int weight) {}

  private final BitSet traditional = new BitSet();
  private final BitSet simplified = new BitSet();
  private final BitSet clueStarts = new BitSet();
  private final Map<Character, List<Clue>> clues = new HashMap<>();

  private LocaleGuess() {}

  /** The table, read once, when the first document is. */
  static LocaleGuess standard() {
    return Standard.GUESS;
  }

  private static final class Standard {
    static final LocaleGuess GUESS = load();
  }

  private static LocaleGuess load() {
    LocaleGuess guess = new LocaleGuess();
    for (DataTable.Row row : DataTable.load("read/locales.tsv")) {
      List<String> cells = row.cells(3);
      switch (cells.get(0)) {
        case "hant" -> cells.get(1).chars().forEach(guess.traditional::set);
        case "hans" -> cells.get(1).chars().forEach(guess.simplified::set);
        default -> {
          LanguageTag locale = LanguageTag.of(cells.get(0)).orElseThrow();
          Clue clue = new Clue(cells.get(1), locale, Integer.parseInt(cells.get(2)));
          guess.clueStarts.set(cells.get(1).charAt(0));
          guess.clues.computeIfAbsent(cells.get(1).charAt(0), c -> new ArrayList<>()).add(clue);
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
        hant += traditional.get(c) ? 1 : 0;
        hans += simplified.get(c) ? 1 : 0;
        if (!clueStarts.get(c)) {
          continue;
        }
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
