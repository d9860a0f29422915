package org.bilint.annotate.english;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.text.DataTable;

/**
 * The lists of {@code rules/words/names.tsv}: what a word in a capital says of the name it is in.
 */
enum NameWords {
  TITLE,
  ROLE,
  PLAIN,
  ORGANIZATION,
  PLACE,
  PRODUCT,
  INSIDE,
  CODE_OFF,
  PARTICLE,
  ABBREVIATION,
  INCORPORATED,
  THIRD,
  PLACE_FIRST,
  COMPASS,
  GENERIC,
  LINK,
  HONORIFIC;

  private static final Map<NameWords, Set<String>> LISTS = new EnumMap<>(NameWords.class);

  static {
    for (DataTable.Row row : DataTable.load("words/names.tsv")) {
      String list = row.cells(2).get(0).toUpperCase(Locale.ROOT).replace('-', '_');
      LISTS.put(valueOf(list), new HashSet<>(List.of(row.cells().get(1).split(";"))));
    }
  }

  boolean has(String word) {
    Set<String> words = LISTS.get(this);
    if (words == null) {
      throw new IllegalStateException("rules/words/names.tsv has no list " + name());
    }
    return words.contains(word);
  }
}
