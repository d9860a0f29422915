package org.bilint.align.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.DataTable;

/** The words of both languages that a translation need not render one by one. */
final class FunctionWords {

  private static final Set<String> CHINESE = DataTable.words("words/zh-function.tsv");
  private static final Set<String> ENGLISH = DataTable.words("words/en-light.tsv");
  private static final Set<Character> CHARACTERS = characters();
  private static final Map<String, Set<String>> RENDERINGS = renderings();

  private FunctionWords() {}

  private static Set<Character> characters() {
    Set<Character> characters = new HashSet<>();
    for (String word : CHINESE) {
      if (word.length() == 1) {
        characters.add(word.charAt(0));
      }
    }
    return Set.copyOf(characters);
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
  static Set<String> renderings(Word word) {
    Set<String> written = RENDERINGS.get(word.text().toLowerCase(Locale.ROOT));
    return written != null ? written : RENDERINGS.getOrDefault(word.lemma(), Set.of());
  }

  static boolean isChinese(String simplified) {
    return CHINESE.contains(simplified);
  }

  /** Whether the character is a function word by itself, so that sharing it tells nothing. */
  static boolean hasCharacter(char simplified) {
    return CHARACTERS.contains(simplified);
  }

  static boolean isEnglish(Word word) {
    return word.isOnly(WordClass.FUNCTION)
        || ENGLISH.contains(word.lemma())
        || ENGLISH.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
