package org.bilint.coverage;

import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;

/**
 * How many Chinese characters a word is, or is likely to become. The coefficients are those of a
 * least-squares fit over the first halves of ntrex128 zh-TW and zh-CN; a Latin or digit run counts
 * as one and a half.
 */
final class Lengths {

  private static final double RUN = 1.5;
  private static final double LIGHT = 1.1;
  private static final double CONTENT = 1.0;
  private static final double CONTENT_LETTER = 0.16;
  private static final double NAME = 1.3;
  private static final double NAME_LETTER = 0.15;
  private static final double FIGURE = 2.0;

  /** No word becomes more than this, however long. */
  private static final double MOST = 6;

  private Lengths() {}

  static double of(SourceWord word) {
    String text = word.word().text();
    if (Character.isDigit(text.charAt(0))) {
      return FIGURE;
    }
    if (!Sorts.hasContent(word)) {
      return LIGHT;
    }
    boolean name = Character.isUpperCase(text.charAt(0)) && !word.opens();
    double length =
        name ? NAME + NAME_LETTER * text.length() : CONTENT + CONTENT_LETTER * text.length();
    return Math.min(MOST, length);
  }

  static double of(TargetWord word) {
    return Character.isIdeographic(word.key().charAt(0)) ? word.key().length() : RUN;
  }
}
