package org.bilint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the page: {@code report/wordings.tsv}, a line for each phrase with a column for each
 * language.
 *
 * @param languages the tags of the columns; the first is that of the page as it is written
 * @param phrases by key, in the order of the file: a wording for each language
 */
record Wordings(List<String> languages, Map<String, List<String>> phrases) {

  private static final String FILE = "wordings.tsv";

  static final Wordings NONE = new Wordings(List.of(), Map.of());

  /**
   * @throws IllegalStateException if a line has too few or too many columns, or a key comes twice
   */
  static Wordings load() {
    return parse(Asset.read("/report/" + FILE));
  }

  static Wordings parse(String text) {
    List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    List<String> head = List.of(lines.get(0).split("\t", -1));
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != head.size() || cells.stream().anyMatch(String::isBlank)) {
        throw new IllegalStateException(FILE + ": a wording for each language expected: " + line);
      }
      if (phrases.put(cells.get(0), cells.subList(1, cells.size())) != null) {
        throw new IllegalStateException(FILE + ": twice: " + cells.get(0));
      }
    }
    return new Wordings(head.subList(1, head.size()), phrases);
  }

  /** A phrase in the language of the page as it is written. */
  String say(Phrase phrase) {
    List<String> wordings = phrases.get(phrase.key());
    if (wordings == null) {
      throw new IllegalArgumentException("no wording for " + phrase.key());
    }
    String said = wordings.get(0);
    for (int i = 0; i < phrase.values().size(); i++) {
      said = said.replace("{" + i + "}", phrase.values().get(i));
    }
    return said;
  }
}
