package org.bilint.suspicion;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How near two words are, by their letters and by their sound. */
final class Spelling {

  /** What one sound key may hold: long enough to tell two names apart. */
  private static final int KEY = 8;

  private Spelling() {}

  /** Lower case, without accents. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 'z') {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      }
    }
    return lower;
  }

  /** How a folded word sounds: the same key for words that are heard alike. */
  static String sound(String folded) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(KEY);
    String key = metaphone.doubleMetaphone(folded);
    return key == null ? "" : key;
  }

  /**
   * The least number of letters added, lost, replaced or swapped with a neighbour.
   *
   * @return {@code most + 1} if there are more than {@code most}
   */
  static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + swap);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], most + 1);
  }

  /**
   * Whether one is what the other was heard or typed as. Neither may begin with the other: Googlers
   * are no Google misheard, nor is Labour the British for Labor. Sounds are compared last, being
   * dear.
   */
  static boolean alike(String a, String b, int most) {
    if (a.startsWith(b) || b.startsWith(a) || american(a).equals(american(b))) {
      return false;
    }
    int distance = distance(a, b, most);
    return distance > 0 && distance <= most && sound(a).equals(sound(b));
  }

  private static String american(String folded) {
    return folded.replace("our", "or").replace("tre", "ter").replace("is", "iz").replace("ll", "l");
  }
}
