package org.bilint.align;

import java.util.List;
import java.util.Locale;
import org.bilint.text.DataTable;

/**
 * The words that say whether a calendar year or a business year is meant, from {@code
 * rules/quantities/year-kinds.tsv}.
 */
final class YearKinds {

  private static final List<String> CALENDAR = load("calendar");
  private static final List<String> FISCAL = load("fiscal");

  private YearKinds() {}

  /** Whether each of two dates tells its kind, and not the same. */
  static boolean differ(String source, String target) {
    return (has(source, CALENDAR) && has(target, FISCAL))
        || (has(source, FISCAL) && has(target, CALENDAR));
  }

  /** What became what, of two dates that differ. */
  static String difference(String source) {
    return has(source, CALENDAR)
        ? "a calendar year became a fiscal year"
        : "a fiscal year became a calendar year";
  }

  private static boolean has(String date, List<String> words) {
    String lower = date.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains);
  }

  private static List<String> load(String kind) {
    return DataTable.load("quantities/year-kinds.tsv").stream()
        .filter(row -> row.cells().get(0).equals(kind))
        .flatMap(row -> List.of(row.cells().get(1).split(" ")).stream())
        .toList();
  }
}
