package org.bilint.align.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.text.DataTable;
import org.bilint.text.Span;

/** The words of names that say what bears the name: Project, University, Inc. */
final class GenericWords {

  private final Map<String, List<String>> renderings = new HashMap<>();

  private GenericWords() {}

  static GenericWords load() {
    GenericWords words = new GenericWords();
    for (DataTable.Row row : DataTable.load("names/generic.tsv")) {
      List<String> cells = row.cells(2);
      String chinese = cells.get(1);
      words.renderings.put(
          cells.get(0), chinese.isEmpty() ? List.of() : List.of(chinese.split(";")));
    }
    return words;
  }

  boolean contains(String word) {
    return renderings.containsKey(key(word));
  }

  private static String key(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  /** The words that tell a name from others, compounds taken apart; all words if none does. */
  List<String> distinctive(List<String> words) {
    List<String> distinctive =
        words.stream()
            .flatMap(each -> NameWords.compound(each).stream())
            .filter(each -> each.length() > 1 && !isInitial(each) && !contains(each))
            .toList();
    return distinctive.isEmpty() ? words : distinctive;
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.';
  }

  /** The span with the generic words of the name that stand beside it. */
  Span extend(Span span, List<String> words, TargetText text) {
    int start = span.start();
    int end = span.end();
    for (String word : words) {
      for (String chinese : renderings.getOrDefault(key(word), List.of())) {
        int gap = text.startsWith(" ", end) ? 1 : 0;
        if (text.startsWith(chinese, end + gap)) {
          end += gap + chinese.length();
          break;
        }
        int back = text.startsWith(" ", start - 1) ? 1 : 0;
        if (text.startsWith(chinese, start - back - chinese.length())) {
          start -= back + chinese.length();
          break;
        }
      }
    }
    return new Span(start, end);
  }
}
