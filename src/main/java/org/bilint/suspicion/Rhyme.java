package org.bilint.suspicion;

import java.util.List;

/** Letters whose English names are mistaken for each other when a code is spelled out. */
final class Rhyme {

  private static final List<String> CLASSES = List.of("BCDEGPTVZ", "AHJK", "MN", "FSX", "IY", "QU");

  private Rhyme() {}

  /** Whether two codes of one length differ in one letter, by another of its class. */
  static boolean oneLetterRhymes(String a, String b) {
    int differ = 0;
    for (int i = 0; i < a.length(); i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean rhyme =
            CLASSES.stream().anyMatch(each -> each.indexOf(x) >= 0 && each.indexOf(y) >= 0);
        if (!rhyme) {
          return false;
        }
        differ++;
      }
    }
    return differ == 1;
  }
}
