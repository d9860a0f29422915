package org.bilint.typography;

import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;

/** Whether the brackets and quotation marks of an English paragraph pair. */
final class SourceQuotes {

  private SourceQuotes() {}

  static boolean pair(AlignedPair pair) {
    int brackets = 0;
    int straight = 0;
    int curly = 0;
    int single = 0;
    for (Annotated source : pair.source()) {
      String text = source.segment().text();
      for (int i = 0; i < text.length(); i++) {
        switch (text.charAt(i)) {
          case '(' -> brackets++;
          case ')' -> brackets--;
          case '"' -> straight++;
          case '“' -> curly++;
          case '”' -> curly--;
          case '\'', '‘', '’' -> single += single(text, i);
          default -> {}
        }
      }
    }
    return brackets == 0 && straight % 2 == 0 && curly == 0 && single == 0;
  }

  /**
   * 1 for a single quote that opens, -1 for one that closes, 0 for an apostrophe. A genitive of the
   * plural looks like a closing one.
   */
  private static int single(String text, int at) {
    boolean before = Glyph.isWordy(Glyph.at(text, at - 1));
    boolean behind = Glyph.isWordy(Glyph.at(text, at + 1));
    if (before && behind) {
      return 0;
    }
    return behind ? 1 : -1;
  }
}
