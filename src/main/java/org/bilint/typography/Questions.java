package org.bilint.typography;

import java.util.Locale;
import java.util.Set;
import org.bilint.text.DataTable;

/** Whether a sentence asks something, by its words and not by its mark. */
public final class Questions {

  private static final Set<String> ASKING =
      Set.of("what", "who", "whom", "whose", "where", "when", "why", "how", "which");

  private static final Set<String> JOINING = Set.of("and", "so", "but");

  /** The words that are looked at, and the rest of the sentence. */
  private static final int OPENING_WORDS = 5;

  private static final Set<String> AUXILIARIES =
      Set.of(
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "were",
          "will",
          "would",
          "can",
          "could",
          "should",
          "have",
          "has",
          "had",
          "happens",
          "happened");

  private final Set<String> endings;
  private final Set<String> inside;
  private final Set<String> telling;

  private Questions(Set<String> endings, Set<String> inside, Set<String> telling) {
    this.endings = endings;
    this.inside = inside;
    this.telling = telling;
  }

  /** With the words of the bundled table. */
  public static Questions load() {
    String table = "words/zh-questions.tsv";
    return new Questions(
        DataTable.words(table, "ending"),
        DataTable.words(table, "inside"),
        DataTable.words(table, "telling"));
  }

  /** Whether an English sentence has the order of a direct question. */
  public boolean isAsked(String english) {
    String[] words = english.toLowerCase(Locale.ROOT).strip().split("[^a-z']+", OPENING_WORDS);
    int first = words.length > 0 && JOINING.contains(words[0]) ? 1 : 0;
    return words.length > first + 1
        && ASKING.contains(words[first])
        && AUXILIARIES.contains(words[first + 1]);
  }

  /** Whether a Chinese clause holds a word that asks. */
  public boolean holdsQuestionWord(String chinese) {
    return inside.stream().anyMatch(chinese::contains);
  }

  /** Whether a Chinese sentence, without its mark, ends as a question does and nobody tells it. */
  public boolean endsAsking(String chinese) {
    return endings.stream().anyMatch(chinese::endsWith)
        && telling.stream().noneMatch(chinese::contains);
  }
}
