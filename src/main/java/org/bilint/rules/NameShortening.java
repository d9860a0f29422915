package org.bilint.rules;

import java.util.HashSet;
import java.util.Set;

/** Whether a text has a known rendering of a name, if in fewer or in other characters. */
final class NameShortening {

  private static final int LONG = 6;

  private NameShortening() {}

  static boolean isIn(String rendering, String text) {
    if (rendering.length() < 2) {
      return false;
    }
    if (text.contains(rendering)) {
      return true;
    }
    if (rendering.length() > 2 && !Character.isIdeographic(rendering.charAt(0))) {
      return false;
    }
    int last = rendering.length() - 1;
    return (last >= 2
            && text.contains(String.valueOf(rendering.charAt(0)) + rendering.charAt(last)))
        || (last > 2 && text.contains(rendering.substring(0, last)))
        || (rendering.length() >= LONG && isNearlyIn(rendering, text));
  }

  /** Whether some stretch of the same length has three of four characters, in any order. */
  private static boolean isNearlyIn(String rendering, String text) {
    Set<Character> characters = new HashSet<>();
    for (int i = 0; i < rendering.length(); i++) {
      characters.add(rendering.charAt(i));
    }
    int length = rendering.length() + 1;
    int same = 0;
    for (int i = 0; i < text.length(); i++) {
      same += characters.contains(text.charAt(i)) ? 1 : 0;
      same -= i >= length && characters.contains(text.charAt(i - length)) ? 1 : 0;
      if (same * 4 >= rendering.length() * 3) {
        return true;
      }
    }
    return false;
  }
}
