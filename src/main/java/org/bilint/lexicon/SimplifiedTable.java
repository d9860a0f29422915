package org.bilint.lexicon;

import java.util.Arrays;

/**
 * Traditional characters and their Simplified forms.
 *
 * <p>A few characters have two: 著 is 着 in 接著 and stays in 著名. Such a one is told by its neighbours:
 * where it makes a word with one of them in which it stays, it stays.
 */
public final class SimplifiedTable {

  private final char[] forms = new char[1 << 16];
  private final int[] kept;
  private final boolean[] ambiguous = new boolean[1 << 16];

  /**
   * @param pairs a character and its Simplified form, one pair after the other
   * @param kept neighbours, the first in the high half, that stay as they are; sorted
   */
  public SimplifiedTable(char[] pairs, int[] kept) {
    this.kept = kept.clone();
    for (int i = 0; i < forms.length; i++) {
      forms[i] = (char) i;
    }
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      forms[pairs[i]] = pairs[i + 1];
    }
    for (int pair : kept) {
      for (char c : new char[] {(char) (pair >>> 16), (char) pair}) {
        ambiguous[c] |= forms[c] != c;
      }
    }
  }

  /** The text in Simplified characters: each UTF-16 unit has become one unit. */
  public String of(CharSequence text) {
    int length = text.length();
    char[] out = new char[length];
    boolean same = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      char form = forms[c];
      if (form != c && ambiguous[c] && isKept(text, i)) {
        form = c;
      }
      same &= form == c;
      out[i] = form;
    }
    return same ? text.toString() : new String(out);
  }

  private boolean isKept(CharSequence text, int at) {
    char c = text.charAt(at);
    return at > 0 && isKept(forms[text.charAt(at - 1)], c)
        || at + 1 < text.length() && isKept(c, forms[text.charAt(at + 1)]);
  }

  private boolean isKept(char first, char second) {
    return Arrays.binarySearch(kept, first << 16 | second) >= 0;
  }
}
