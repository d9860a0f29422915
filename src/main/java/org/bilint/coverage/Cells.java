package org.bilint.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bilint.align.words.WordLink;

/** The best support of each word of a side, and the column of the table that it belongs to. */
final class Cells {

  private final Support[] supports;
  private final boolean[] guessed;

  Cells(int size) {
    supports = new Support[size];
    guessed = new boolean[size];
    Arrays.fill(supports, Support.NONE);
  }

  void put(int index, WordLink link) {
    Support support = Support.of(link);
    boolean better = support.compareTo(supports[index]) < 0;
    if (better || (support == supports[index] && !Support.isGuess(link))) {
      supports[index] = support;
      guessed[index] = Support.isGuess(link);
    }
  }

  boolean isNone(int index) {
    return supports[index] == Support.NONE;
  }

  void hint(int index) {
    supports[index] = Support.HINT;
  }

  List<Support> supports() {
    return List.of(supports);
  }

  /** {@code gloss}, {@code gloss-guess} and so on. */
  List<String> names() {
    String[] names = new String[supports.length];
    for (int i = 0; i < names.length; i++) {
      String name = supports[i].name().toLowerCase(Locale.ROOT);
      boolean two =
          switch (supports[i]) {
            case GLOSS, SINGLE, OVERLAP, LEARNED -> guessed[i];
            default -> false;
          };
      names[i] = two ? name + "-guess" : name;
    }
    return List.of(names);
  }
}
