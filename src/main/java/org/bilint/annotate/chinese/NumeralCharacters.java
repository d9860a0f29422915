package org.bilint.annotate.chinese;

import java.util.Locale;
import org.bilint.text.CharMap;
import org.bilint.text.DataTable;
import org.jspecify.annotations.Nullable;

/** The characters of Chinese numerals, from {@code zh-numerals.tsv}. */
final class NumeralCharacters {

  private static final int NONE = -1;

  private enum Kind {
    DIGIT,
    FINANCIAL,
    SCALE,
    TENS
  }

  private record Entry(Kind kind, int worth) {}

  private static final CharMap<Entry> ENTRIES = load();

  private NumeralCharacters() {}

  private static CharMap<Entry> load() {
    CharMap<Entry> entries = new CharMap<>();
    for (DataTable.Row row : DataTable.load("quantities/zh-numerals.tsv")) {
      if (row.cells().size() != 3) {
        throw row.fault("three cells wanted");
      }
      Kind kind = Kind.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT));
      Entry entry = new Entry(kind, Integer.parseInt(row.cells().get(1)));
      for (char c : FoldedText.fold(row.cells().get(2)).toCharArray()) {
        entries.put(c, entry);
      }
    }
    return entries;
  }

  /** The worth of a digit character 〇 to 九 or 壹 to 玖, or -1. */
  static int digit(char c) {
    Entry entry = entry(c);
    return entry != null && (entry.kind == Kind.DIGIT || entry.kind == Kind.FINANCIAL)
        ? entry.worth
        : NONE;
  }

  /** The power of ten of 十 to 兆, or -1. */
  static int power(char c) {
    Entry entry = entry(c);
    return entry != null && entry.kind == Kind.SCALE ? entry.worth : NONE;
  }

  /** The tens in 廿 and 卅, or -1. */
  static int tens(char c) {
    Entry entry = entry(c);
    return entry != null && entry.kind == Kind.TENS ? entry.worth : NONE;
  }

  static boolean isDigit(char c) {
    return digit(c) != NONE;
  }

  static boolean isZero(char c) {
    return digit(c) == 0;
  }

  static boolean isScale(char c) {
    return power(c) != NONE;
  }

  /** 萬, 億 and 兆. */
  static boolean isGreatScale(char c) {
    return power(c) >= 4;
  }

  /** A character written so on cheques that is also a common word: 陸, 參. */
  static boolean isFinancial(char c) {
    Entry entry = entry(c);
    return entry != null && entry.kind == Kind.FINANCIAL;
  }

  static boolean isNumeral(char c) {
    return entry(c) != null;
  }

  private static @Nullable Entry entry(char c) {
    return c < 0x80 ? null : ENTRIES.get(c);
  }
}
