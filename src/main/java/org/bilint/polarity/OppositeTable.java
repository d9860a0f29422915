package org.bilint.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.lexicon.Simplified;
import org.bilint.text.CharMap;
import org.bilint.text.DataTable;

/** The groups of {@code polarity/opposites.tsv}, Chinese words in Simplified form. */
final class OppositeTable {

  /** One of the two things that a group tells apart. */
  static final class Pole {

    private final String group;
    private final String side;
    private final Map<String, Set<String>> words = new HashMap<>();

    private Pole(String group, String side) {
      this.group = group;
      this.side = side;
    }

    String group() {
      return group;
    }

    /** The words of a kind. */
    Set<String> of(String kind) {
      return words.getOrDefault(kind, Set.of());
    }
  }

  private final Map<String, Pole> poles = new LinkedHashMap<>();
  private final Map<String, Set<String>> measures = new HashMap<>();
  private final Map<String, List<Pole>> english = new HashMap<>();
  private final Map<String, List<Pole>> idioms = new HashMap<>();
  private final Map<String, List<Pole>> chinese = new HashMap<>();

  /** The most words of an English phrase, by its first word. */
  private final Map<String, Integer> longestEnglish = new HashMap<>();

  /** The most characters of a Chinese word, by its first one. */
  private final CharMap<Integer> longestChinese = new CharMap<>();

  private OppositeTable() {}

  /**
   * The table in the jar.
   *
   * @throws IllegalStateException with table and line, if it is malformed
   */
  static OppositeTable load() {
    OppositeTable table = new OppositeTable();
    for (DataTable.Row row : DataTable.load("polarity/opposites.tsv")) {
      List<String> cells = row.cells(4);
      List<String> words = List.of(Simplified.of(cells.get(3)).split(", "));
      String kind = cells.get(2);
      switch (kind) {
        case "measure" -> table.measures.put(cells.get(0), Set.copyOf(words));
        case "en", "zh", "seen", "behind", "measured", "idiom" ->
            table.put(cells.get(0), cells.get(1), kind, words);
        default -> throw row.fault("unknown kind " + kind);
      }
    }
    return table;
  }

  private void put(String group, String side, String kind, List<String> words) {
    Pole pole = poles.computeIfAbsent(group + " " + side, key -> new Pole(group, side));
    pole.words.computeIfAbsent(kind, key -> new HashSet<>()).addAll(words);
    for (String word : words) {
      if (kind.equals("en") || kind.equals("idiom")) {
        Map<String, List<Pole>> phrases = kind.equals("en") ? english : idioms;
        phrases.computeIfAbsent(word, key -> new ArrayList<>()).add(pole);
        String[] parts = word.split(" ");
        longestEnglish.merge(parts[0], parts.length, Math::max);
      } else if (kind.equals("zh") || kind.equals("measured")) {
        chinese.computeIfAbsent(word, key -> new ArrayList<>()).add(pole);
        longestChinese.put(word.charAt(0), Math.max(word.length(), longestChinese(word.charAt(0))));
      }
    }
  }

  /** Those that an English word or phrase says. */
  List<Pole> english(String phrase) {
    return english.getOrDefault(phrase, List.of());
  }

  /** Those of whose words an English phrase holds one without saying it. */
  List<Pole> idioms(String phrase) {
    return idioms.getOrDefault(phrase, List.of());
  }

  /** Those that a Chinese word says, beside a measure or anywhere. */
  List<Pole> chinese(String word) {
    return chinese.getOrDefault(word, List.of());
  }

  /** The other pole of a group. */
  Pole opposite(Pole pole) {
    Pole other = poles.get(pole.group + " " + (pole.side.equals("a") ? "b" : "a"));
    if (other == null) {
      throw new IllegalStateException("polarity/opposites.tsv: " + pole.group + " has one side");
    }
    return other;
  }

  /** What is better the higher it is, for a group. */
  Set<String> measures(String group) {
    return measures.getOrDefault(group, Set.of());
  }

  /** The most words of an English phrase that begins with a word; 0 if there is none. */
  int longestEnglish(String first) {
    return longestEnglish.getOrDefault(first, 0);
  }

  /** The most characters of a Chinese word that begins with one; 0 if there is none. */
  int longestChinese(char first) {
    Integer longest = longestChinese.get(first);
    return longest == null ? 0 : longest;
  }
}
