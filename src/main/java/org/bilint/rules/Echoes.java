package org.bilint.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.text.DataTable;

/**
 * Words that say a number without being one: 雙, 對 and 再 for two, "both" and "pair" for 二, 全數 for
 * 100%. From {@code rules/quantities/echoes.tsv}.
 */
final class Echoes {

  private static final Map<String, List<String>> CHINESE = load("zh");
  private static final Map<String, List<String>> ENGLISH = load("en");

  private Echoes() {}

  /**
   * Whether a text echoes a mention of the other language.
   *
   * @param chinese whether the text is Chinese
   */
  static boolean has(Mention mention, String text, boolean chinese) {
    if (mention instanceof DateTime date) {
      return hasAny(date.normalized(), text, chinese);
    }
    if (!(mention instanceof Quantity quantity)) {
      return false;
    }
    String number = Amount.plain(quantity.amount().low());
    boolean percent = quantity.unit().equals(Unit.PERCENT);
    return (percent || quantity.isPlain())
        && hasAny(percent ? number + "%" : number, text, chinese);
  }

  private static boolean hasAny(String key, String text, boolean chinese) {
    Map<String, List<String>> words = chinese ? CHINESE : ENGLISH;
    String lower = text.toLowerCase(Locale.ROOT);
    return words.getOrDefault(key, List.of()).stream()
        .anyMatch(word -> chinese ? lower.contains(word) : hasWord(lower, word));
  }

  /** Whether an English text has a word that begins so. */
  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<String>> load(String language) {
    Map<String, List<String>> words = new HashMap<>();
    for (DataTable.Row row : DataTable.load("quantities/echoes.tsv")) {
      if (row.cells().get(0).equals(language)) {
        words.put(row.cells().get(1), List.of(row.cells().get(2).split(" ")));
      }
    }
    return words;
  }
}
