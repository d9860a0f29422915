package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.english.Piece.Shape;

/** How a sentence uses capitals, and so what one of them says. */
enum Casing {
  /** For names and the first word. */
  SENTENCE,
  /** For Most Words, as in Headings. */
  TITLE,
  /** FOR ALL LETTERS. */
  CAPS;

  /** Shorter words have no capital in titles either. */
  private static final int LONG = 3;

  /** Capitals for one content word without, in a title. */
  private static final int MOST = 10;

  static Casing of(List<Piece> pieces) {
    int caps = 0;
    int capital = 0;
    int lower = 0;
    int commonCaps = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.shape() == Shape.CAPS) {
        caps++;
        commonCaps += piece.common() && piece.text().length() > 2 ? 1 : 0;
      } else if (piece.shape() == Shape.CAPITAL && piece.common()) {
        capital += i == 0 ? 0 : 1;
      } else if (piece.shape() == Shape.LOWER
          && piece.text().length() >= LONG
          && !piece.isFunction()) {
        lower++;
      }
    }
    if (caps > 1 && commonCaps > 0 && commonCaps >= lower && caps > 2 * (capital + lower)) {
      return CAPS;
    }
    return capital > 0 && capital > MOST * lower ? TITLE : SENTENCE;
  }
}
