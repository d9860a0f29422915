package org.bilint.align;

import java.util.List;
import java.util.Locale;
import org.bilint.text.DataTable;

/**
 * The words that say which half of the day is meant, from {@code rules/quantities/day-halves.tsv}.
 */
final class DayHalves {

  private static final List<String> WORDS =
      DataTable.load("quantities/day-halves.tsv").stream().map(row -> row.cells().get(0)).toList();

  private DayHalves() {}

  static boolean isTold(String time) {
    String lower = time.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }
}
