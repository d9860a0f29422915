package org.bilint.annotate.chinese;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.bilint.text.DataTable;
import org.jspecify.annotations.Nullable;

/** The words of dates and times, from {@code zh-dates.tsv}. */
final class DateWords {

  /** What a word is for; the names are those of the table. */
  enum Role {
    ERA,
    YEARWORD,
    YEARPART,
    HALF,
    QUARTERWORD,
    QUARTER,
    THIRD,
    MONTHNAME,
    WEEKPREFIX,
    DAYPART,
    NOON,
    MIDNIGHT
  }

  static final DateWords INSTANCE = new DateWords();

  private final Map<Role, WordTrie<Integer>> words = new EnumMap<>(Role.class);

  private DateWords() {
    for (DataTable.Row row : DataTable.load("quantities/zh-dates.tsv")) {
      Role role = Role.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT));
      for (String word : Lexicon.words(row, 2)) {
        table(role).add(word, Integer.valueOf(row.cells().get(1)));
      }
    }
  }

  /** Where the longest word of any role at a place ends; {@code index} if there is none. */
  int endOfLongest(FoldedText text, int index) {
    int end = index;
    for (WordTrie<Integer> table : words.values()) {
      end = Math.max(end, table.endOfLongest(text, index));
    }
    return end;
  }

  private WordTrie<Integer> table(Role role) {
    return words.computeIfAbsent(role, r -> new WordTrie<>());
  }

  WordTrie.@Nullable Match<Integer> find(Role role, FoldedText text, int index) {
    WordTrie<Integer> table = words.get(role);
    return table == null ? null : table.longest(text, index);
  }
}
