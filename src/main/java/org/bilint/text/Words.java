package org.bilint.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Closed sets of words as people type them: what is meant, and what was probably meant. */
public final class Words {

  private Words() {}

  /** The constant that is spelled like this in lower case with hyphens. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> word(e).equals(word)).findFirst();
  }

  /** How the constants of an enum are spelled in files and on the command line. */
  public static <E extends Enum<E>> List<String> of(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
  }

  /**
   * The end of an error message about a word that is not known: the nearest known one, or all of
   * them when none is near.
   */
  public static String hint(String word, Collection<String> known) {
    String best = "";
    // A third of the letters may be wrong: enough for slips, too little for other words.
    int limit = Math.max(1, word.length() / 3) + 1;
    for (String candidate : new TreeSet<>(known)) {
      int distance = distance(fold(word), fold(candidate), limit);
      if (distance < limit) {
        best = candidate;
        limit = distance;
      }
    }
    if (!best.isEmpty()) {
      return "; did you mean `" + best + "`?";
    }
    return known.size() > 20
        ? ""
        : "; it can be " + String.join(", ", new TreeSet<>(known).stream().toList());
  }

  private static String word(Enum<?> constant) {
    return fold(constant.name());
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Edits that turn one word into the other, or {@code limit} when there are that many or more. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return Math.min(limit, previous[b.length()]);
  }
}
