package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.bilint.text.DataTable;
import org.jspecify.annotations.Nullable;

/** The words around numbers, from the tables {@code units-zh.tsv} and {@code zh-*.tsv}. */
final class Lexicon {

  /**
   * A word for a unit.
   *
   * @param unit what it means; for a local one, of no use
   * @param factor how many of the unit one of these is
   * @param counted whether 個 may stand before it
   * @param local whether it is the currency of the place: 元
   */
  record UnitWord(Unit unit, BigDecimal factor, boolean counted, boolean local) {}

  /** A word that holds a whole quantity. */
  record Phrase(Amount amount, Unit unit, List<Quantity.Reading> readings, boolean weak) {}

  private static final BigDecimal LAST_PLACE = BigDecimal.ONE;

  static final Lexicon INSTANCE = new Lexicon();

  final WordTrie<UnitWord> units = new WordTrie<>();
  final WordTrie<UnitWord> currencyPrefixes = new WordTrie<>();
  final WordTrie<Boolean> measures = new WordTrie<>();
  final WordTrie<Exactness> boundsBefore = new WordTrie<>();
  final WordTrie<Boolean> recent = new WordTrie<>();
  private final WordTrie<Boolean> negations = new WordTrie<>();
  final WordTrie<Exactness> boundsAfter = new WordTrie<>();
  final WordTrie<Phrase> phrases = new WordTrie<>();
  private final Map<Character, Exactness> boundsInside = new HashMap<>();
  private final WordTrie<String> stopWords = new WordTrie<>();

  private Lexicon() {
    loadUnits();
    loadMoney();
    for (DataTable.Row row : DataTable.load("quantities/zh-measures.tsv")) {
      for (String word : words(row, 1)) {
        measures.add(word, row.cells().get(0).equals("weak"));
      }
    }
    loadBounds();
    loadPhrases();
    for (DataTable.Row row : DataTable.load("quantities/zh-words.tsv")) {
      String exceptions = row.cells().size() > 1 ? row.cells().get(1) : "";
      for (String word : words(row, 0)) {
        stopWords.add(word, exceptions);
      }
    }
  }

  static List<String> words(DataTable.Row row, int cell) {
    if (row.cells().size() <= cell) {
      throw row.fault("cell " + (cell + 1) + " is missing");
    }
    List<String> words = new ArrayList<>();
    for (String word : row.cells().get(cell).split(" ")) {
      if (!word.isEmpty() && !word.equals("-")) {
        words.add(word);
      }
    }
    return words;
  }

  private void loadUnits() {
    for (DataTable.Row row : DataTable.load("quantities/units-zh.tsv")) {
      boolean counted = row.cells().size() > 3 && row.cells().get(3).equals("counted");
      UnitWord unit =
          new UnitWord(
              Units.get(row.cells().get(0)), new BigDecimal(row.cells().get(1)), counted, false);
      for (String word : words(row, 2)) {
        units.add(word, unit);
      }
    }
  }

  private void loadMoney() {
    for (DataTable.Row row : DataTable.load("quantities/zh-money.tsv")) {
      boolean local = row.cells().get(0).equals("local");
      UnitWord unit =
          new UnitWord(
              local ? Unit.NONE : Units.get(row.cells().get(0)),
              new BigDecimal(row.cells().get(1)),
              false,
              local);
      for (String word : words(row, 2)) {
        currencyPrefixes.add(word, unit);
      }
      for (String word : words(row, 3)) {
        units.add(word, unit);
      }
    }
  }

  private void loadBounds() {
    for (DataTable.Row row : DataTable.load("quantities/zh-bounds.tsv")) {
      String kind = row.cells().get(0);
      if (kind.equals("negation") || kind.equals("recent")) {
        WordTrie<Boolean> table = kind.equals("recent") ? recent : negations;
        words(row, 2).forEach(word -> table.add(word, true));
        continue;
      }
      Exactness exactness =
          Exactness.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : words(row, 2)) {
        switch (row.cells().get(1)) {
          case "before" -> boundsBefore.add(word, exactness);
          case "after" -> boundsAfter.add(word, exactness);
          case "inside" -> boundsInside.put(word.charAt(0), exactness);
          default -> throw row.fault("before, after or inside wanted");
        }
      }
    }
  }

  private void loadPhrases() {
    for (DataTable.Row row : DataTable.load("quantities/zh-phrases.tsv")) {
      List<String> cells = row.cells();
      Exactness exactness = Exactness.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
      Amount amount =
          new Amount(
              new BigDecimal(cells.get(0)),
              new BigDecimal(cells.get(1)),
              exactness,
              exactness == Exactness.VAGUE ? BigDecimal.ZERO : LAST_PLACE);
      List<Quantity.Reading> readings = new ArrayList<>();
      for (String reading : cells.get(5).equals("-") ? new String[0] : cells.get(5).split("; ")) {
        String[] parts = reading.split(" ");
        readings.add(
            new Quantity.Reading(
                Amount.of(new BigDecimal(parts[0]), LAST_PLACE).with(exactness),
                Units.get(parts[1])));
      }
      Phrase phrase =
          new Phrase(amount, Units.get(cells.get(3)), readings, cells.get(4).equals("weak"));
      for (String word : words(row, 6)) {
        phrases.add(word, phrase);
      }
    }
  }

  /** The exactness that 多, 來 or 幾 between a number and 萬 or 億 gives, or null. */
  @Nullable Exactness insideBound(char c) {
    return boundsInside.get(c);
  }

  /** Whether a unit's word of at least {@code length} units begins at a place. */
  boolean startsUnit(FoldedText text, int index, int length) {
    return units.endOfLongest(text, index) - index >= length;
  }

  /** Where a word ends that holds a numeral and counts nothing; {@code index} if there is none. */
  int stopWordEnd(FoldedText text, int index) {
    WordTrie.Match<String> match = stopWords.longest(text, index);
    if (match == null) {
      return index;
    }
    char next = text.at(text.skipSpace(match.end()));
    boolean numeral =
        NumeralCharacters.isNumeral(next) || text.isDigit(text.skipSpace(match.end()));
    boolean excepted =
        (next != FoldedText.NOTHING && match.value().indexOf(next) >= 0)
            || (numeral && match.value().indexOf('#') >= 0)
            || (text.at(match.end() - 1) == '一' && NumeralCharacters.isScale(next));
    return excepted || isNumber(text, match, next) ? index : match.end();
  }

  /** 一一 by itself is 11. */
  private static boolean isNumber(FoldedText text, WordTrie.Match<String> match, char next) {
    for (int i = match.start(); i < match.end(); i++) {
      if (!NumeralCharacters.isNumeral(text.at(i))) {
        return false;
      }
    }
    boolean alone = !text.isHan(match.start() - 1) && !text.isHan(match.end());
    return alone || NumeralCharacters.isNumeral(next);
  }

  /** The bound before a number, turned if a negation stands before it; null if there is none. */
  WordTrie.@Nullable Match<Exactness> boundBefore(FoldedText text, int index) {
    WordTrie.Match<Exactness> told = boundsBefore.longest(text, index);
    int negation = negations.endOfLongest(text, index);
    if (told != null || negation == index) {
      return told;
    }
    WordTrie.Match<Exactness> bound = boundsBefore.longest(text, negation);
    boolean twice = bound == null || negations.longest(text, negation) != null;
    if (bound == null || twice || stopWordEnd(text, negation) > bound.end()) {
      return null;
    }
    return switch (bound.value()) {
      case OVER -> new WordTrie.Match<>(index, bound.end(), Exactness.AT_MOST);
      case UNDER -> new WordTrie.Match<>(index, bound.end(), Exactness.AT_LEAST);
      default -> null;
    };
  }

  boolean startsStopWord(FoldedText text, int index) {
    return stopWordEnd(text, index) > index + 1;
  }
}
