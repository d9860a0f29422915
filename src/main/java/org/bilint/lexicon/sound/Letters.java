package org.bilint.lexicon.sound;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * The plain letters of a name: lower case, without accents and marks, and where its words end.
 *
 * @param text a to z only
 * @param ends the places behind the last letter of each word but the last
 */
record Letters(String text, BitSet ends) {

  private static final String SPECIAL = "øłđðþßæœıħ";
  private static final String[] PLAIN = {"o", "l", "d", "d", "th", "ss", "ae", "oe", "i", "h"};

  static Letters of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder();
    BitSet ends = new BitSet();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        text.append(c);
      } else if (c >= 0x80 && Character.isLetter(c)) {
        appendPlain(c, text);
      } else if (c != '\'' && c != '’' && !text.isEmpty()) {
        ends.set(text.length());
      }
    }
    ends.clear(text.length());
    return new Letters(text.toString(), ends);
  }

  private static void appendPlain(char c, StringBuilder text) {
    int special = SPECIAL.indexOf(c);
    String plain =
        special >= 0
            ? PLAIN[special]
            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= 'a' && plain.charAt(i) <= 'z') {
        text.append(plain.charAt(i));
      }
    }
  }

  int length() {
    return text.length();
  }

  /** What it costs that no character stands for a letter. */
  float skip(int i) {
    char c = text.charAt(i);
    boolean last = i + 1 == text.length() || ends.get(i + 1);
    if ((i > 0 && text.charAt(i - 1) == c) || (last && c == 'e')) {
      return -.2f;
    }
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> -.9f;
      case 'h', 'r' -> -1;
      default -> -2;
    };
  }

  /** Whether a word ends between two places, both excluded. */
  boolean broken(int from, int to) {
    int end = ends.nextSetBit(from + 1);
    return end >= 0 && end < to;
  }
}
