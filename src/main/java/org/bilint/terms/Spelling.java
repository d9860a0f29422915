package org.bilint.terms;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.text.DataTable;

/**
 * One spelling for the American and the British one. It need not be a right one, since both sides
 * of a comparison go through it.
 */
final class Spelling {

  private Spelling() {}

  /** Read on first use, and only then. */
  private static final class Doubles {
    static final Map<String, String> AMERICAN = read();

    private static Map<String, String> read() {
      Map<String, String> american = new TreeMap<>();
      for (DataTable.Row row : DataTable.load("words/spellings.tsv")) {
        american.put(row.cells(2).get(0), row.cells().get(1));
      }
      return Map.copyOf(american);
    }
  }

  /** In lower case. */
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    String american = Doubles.AMERICAN.get(lower);
    if (american != null) {
      return american;
    }
    int length = lower.length();
    for (String ending : new String[] {"isation", "ise", "ised", "ising", "yse", "ysed"}) {
      if (length > ending.length() + 2 && lower.endsWith(ending)) {
        int s = length - ending.length() + 1;
        return lower.substring(0, s) + 'z' + lower.substring(s + 1);
      }
    }
    return length > 4 && lower.endsWith("our") ? lower.substring(0, length - 2) + 'r' : lower;
  }
}
