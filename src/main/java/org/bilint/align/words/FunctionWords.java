package org.bilint.align.words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bilint.text.DataTable;

/** The words of both languages that a translation need not render one by one. */
final class FunctionWords {

  private static final Set<String> CHINESE = DataTable.words("words/zh-function.tsv");
  private static final Set<String> ENGLISH = DataTable.words("words/en-light.tsv");
  private static final BitSet CHARACTERS = characters();
  private static final Map<String, Set<String>> RENDERINGS = renderings();

  private FunctionWords() {}

  private static BitSet characters() {
    BitSet characters = new BitSet();
    for (String word : CHINESE) {
      if (word.length() == 1) {
        characters.set(word.charAt(0));
      }
    }
    return characters;
  }

  private static Map<String, Set<String>> renderings() {
    Map<String, Set<String>> renderings = new HashMap<>();
    for (DataTable.Row row : DataTable.load("words/light-pairs.tsv")) {
      for (String english : row.cells(2).get(0).split(" ")) {
        renderings.put(english, Set.of(row.cells().get(1).split(" ")));
      }
    }
    return Map.copyOf(renderings);
  }

  /** What usually renders a light word of English; Simplified. */
  static Set<String> renderings(String lower, String lemma) {
    Set<String> written = RENDERINGS.get(lower);
    return written != null ? written : RENDERINGS.getOrDefault(lemma, Set.of());
  }

  static boolean isChinese(String simplified) {
    return CHINESE.contains(simplified);
  }

  /** Whether the character is a function word by itself, so that sharing it tells nothing. */
  static boolean hasCharacter(char simplified) {
    return CHARACTERS.get(simplified);
  }

  /** Whether a word, written and in its base form, is a light one of English. */
  static boolean isEnglish(String lower, String lemma) {
    return ENGLISH.contains(lemma) || ENGLISH.contains(lower);
  }
}
