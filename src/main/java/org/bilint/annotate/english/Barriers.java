package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.english.Piece.Gap;
import org.bilint.annotate.english.Piece.Shape;

/** The capitals of a sentence that begin no name and end one: dates, titles, roles. */
final class Barriers {

  /** Words in the longest role. */
  private static final int LONGEST_ROLE = 3;

  private final String text;
  private final List<Piece> pieces;
  private final boolean[] taken;

  Barriers(String text, List<Piece> pieces, boolean[] taken) {
    this.text = text;
    this.pieces = pieces;
    this.taken = taken;
  }

  /** Whether the piece stands in a date or an amount. */
  boolean isTaken(int at) {
    return taken[at];
  }

  /** The index to go on at behind a piece that begins no name: "Head of Sales" is all one role. */
  int after(int at) {
    int end = roleEnd(at);
    if (end == at) {
      return at + 1;
    }
    boolean office =
        end + 1 < pieces.size()
            && pieces.get(end).text().equals("of")
            && pieces.get(end).gap() == Gap.SPACE;
    int next = end + 1;
    while (office
        && next < pieces.size()
        && pieces.get(next).gap() == Gap.SPACE
        && pieces.get(next).shape() == Shape.CAPITAL
        && pieces.get(next).common()
        && Gazetteer.find(pieces.get(next).text()) == null) {
      next++;
    }
    return office ? next : end;
  }

  /** Whether a title or role goes on from the words before an index. */
  boolean isOffice(int at) {
    return at < pieces.size()
        && pieces.get(at).gap() == Gap.SPACE
        && (NameWords.TITLE.has(pieces.get(at).text()) || roleEnd(at) > at);
  }

  /** What begins no name: function words, dates, titles, roles, words that forms and calls use. */
  boolean bars(int at) {
    Piece piece = pieces.get(at);
    String word = piece.text();
    boolean honoured =
        at > 0
            && piece.shape() == Shape.CAPITAL
            && NameWords.HONORIFIC.has(pieces.get(at - 1).text());
    if (honoured) {
      return false; // "Mrs May"
    }
    return taken[at]
        || piece.isFunction() && piece.shape() != Shape.CAPS
        || piece.isFunction() && Gazetteer.find(word) == null
        || NameWords.PLAIN.has(word)
            && !((Gazetteer.isGiven(word) || NameWords.COMPASS.has(word)) && isBeforeName(at))
        || NameWords.TITLE.has(word)
        || NameWords.CODE_OFF.has(word)
        || isFiscal(word)
        || roleEnd(at) > at;
  }

  /** "April Smith": a month that a capital follows. */
  private boolean isBeforeName(int at) {
    return at + 1 < pieces.size()
        && pieces.get(at + 1).gap() == Gap.SPACE
        && pieces.get(at + 1).shape() == Shape.CAPITAL
        && !pieces.get(at + 1).isFunction();
  }

  /** FY2025, CY24. */
  private static boolean isFiscal(String word) {
    return word.length() > 2
        && (word.startsWith("FY") || word.startsWith("CY"))
        && Character.isDigit(word.charAt(2));
  }

  /** The index after the longest role that begins at an index, or the index itself. */
  int roleEnd(int at) {
    if (!pieces.get(at).isCapitalised()) {
      return at;
    }
    for (int to = Math.min(at + LONGEST_ROLE, pieces.size()); to > at; to--) {
      String words = text.substring(pieces.get(at).start(), pieces.get(to - 1).end());
      if (NameWords.ROLE.has(words)) {
        return to;
      }
    }
    return at;
  }
}
