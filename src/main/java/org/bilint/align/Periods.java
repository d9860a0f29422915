package org.bilint.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.align.Difference.Kind;
import org.bilint.annotate.Occurrence;
import org.bilint.text.DataTable;

/**
 * Compares the periods that rates are told for, "$300 million a year" and 每季3億美元. The words are
 * those of {@code rules/quantities/periods.tsv}.
 */
final class Periods {

  private record Word(String period, String text) {}

  /** How far a Chinese period may stand before its number: 每年買回. */
  private static final int REACH = 8;

  private static final List<Word> ENGLISH = load("en");
  private static final List<Word> NO_RATE = load("en-other");
  private static final List<Word> CHINESE = load("zh");

  private Periods() {}

  /** Two rates of the same number for different periods; empty where a side tells none. */
  static Optional<Difference> difference(Occurrence source, Occurrence target) {
    Optional<String> from = english(source);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    List<String> to = chinese(target);
    if (to.isEmpty() || to.contains(from.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Difference.certain(Kind.UNIT, "each " + from.get() + " became each " + to.get(0)));
  }

  /** The period right behind the number: "a quarter", "per year", "annually". */
  private static Optional<String> english(Occurrence occurrence) {
    String behind = behind(occurrence, 30).toLowerCase(Locale.ROOT).stripLeading();
    for (Word word : ENGLISH) {
      if (opensWith(behind, word.text)) {
        String next = behind.substring(word.text.length()).stripLeading();
        boolean rate = NO_RATE.stream().noneMatch(other -> opensWith(next, other.text));
        return rate ? Optional.of(word.period) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensWith(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  /** The periods told near the number, in its clause; the likeliest first. */
  private static List<String> chinese(Occurrence occurrence) {
    List<String> periods = new ArrayList<>();
    String before = clauseBefore(occurrence);
    int last = -1;
    for (Word word : CHINESE) {
      int at = before.lastIndexOf(word.text);
      if (at >= 0) {
        periods.add(at > last ? 0 : periods.size(), word.period);
        last = Math.max(last, at);
      }
    }
    String behind = behind(occurrence, 4).strip();
    for (Word word : CHINESE) {
      String slash = "/" + word.text.substring(1);
      if (behind.startsWith(word.text) || behind.startsWith(slash)) {
        periods.add(word.period);
      }
    }
    return periods;
  }

  private static String behind(Occurrence occurrence, int reach) {
    String text = occurrence.segment().text();
    int end = occurrence.mention().span().end();
    return text.substring(end, Math.min(text.length(), end + reach));
  }

  private static String clauseBefore(Occurrence occurrence) {
    String text = occurrence.segment().text();
    int end = occurrence.mention().span().start();
    int start = end;
    while (start > 0 && end - start < REACH && !ends(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether a clause ends here, or another number, whose period it may be. */
  private static boolean ends(char c) {
    return Character.isDigit(c) || "，,。；;、：:？?！!（）()「」“”".indexOf(c) >= 0;
  }

  private static List<Word> load(String kind) {
    List<Word> words = new ArrayList<>();
    for (DataTable.Row row : DataTable.load("quantities/periods.tsv")) {
      if (row.cells().get(0).equals(kind)) {
        for (String text : row.cells().get(2).split(", ")) {
          words.add(new Word(row.cells().get(1), text));
        }
      }
    }
    return List.copyOf(words);
  }
}
