package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.WordClass;
import org.bilint.annotate.english.Piece.Gap;
import org.bilint.annotate.english.Piece.Shape;

/** The small words inside of names: Bank of America, Ursula von der Leyen. */
final class Connectors {

  private final List<Piece> pieces;
  private final Barriers barriers;
  private final Casing casing;

  Connectors(List<Piece> pieces, Barriers barriers, Casing casing) {
    this.pieces = pieces;
    this.barriers = barriers;
    this.casing = casing;
  }

  /**
   * The index of the capital that "of the", "de" or "and" at an index ties to the run before it; -1
   * if it ties nothing.
   */
  int end(int at, int runStart) {
    if (at >= pieces.size() || pieces.get(at).gap() != Gap.SPACE) {
      return -1;
    }
    Piece piece = pieces.get(at);
    Piece before = pieces.get(at - 1);
    int next = at + 1;
    if (NameWords.PARTICLE.has(piece.text())) {
      if (before.common() && !before.isProper()) {
        return -1;
      }
      while (next < at + 3 && next < pieces.size() && isParticle(next)) {
        next++;
      }
      return isTied(next) ? next : -1;
    }
    if (piece.text().equals("and")) {
      return isInstitution(runStart, at) && isTied(next) && pieces.get(next).common() ? next : -1;
    }
    boolean more = piece.text().equals("of") && isInstitution(runStart, at);
    if (!more
        && !isTitled(runStart, at)
        && !NameWords.INSIDE.has(before.text() + " " + piece.text())) {
      return -1;
    }
    if (next < pieces.size() && pieces.get(next).text().equals("the")) {
      next++;
    }
    return isTied(next) ? next : -1;
  }

  /**
   * A common word with a capital that only a title explains: "the Tale of Two", "Partners in
   * Crime".
   */
  private boolean isTitled(int from, int at) {
    Piece first = pieces.get(from);
    Piece before = pieces.get(at - 1);
    boolean common =
        casing == Casing.SENTENCE
            && !first.opens()
            && before.common()
            && before.shape() == Shape.CAPITAL
            && before.classes().contains(WordClass.NOUN)
            && Gazetteer.find(before.text()) == null;
    if (!common || !NameWords.LINK.has(pieces.get(at).text())) {
      return false;
    }
    if (pieces.get(at).text().equals("of")) {
      return true;
    }
    int next = at + 1 < pieces.size() && pieces.get(at + 1).text().equals("the") ? at + 2 : at + 1;
    return isTied(next)
        && pieces.get(next).common()
        && pieces.get(next).shape() == Shape.CAPITAL
        && Gazetteer.find(pieces.get(next).text()) == null;
  }

  private boolean isParticle(int at) {
    return pieces.get(at).gap() == Gap.SPACE && NameWords.PARTICLE.has(pieces.get(at).text());
  }

  private boolean isTied(int at) {
    return at < pieces.size()
        && pieces.get(at).gap() == Gap.SPACE
        && pieces.get(at).isCapitalised()
        && pieces.get(at).shape() != Shape.SINGLE
        && !barriers.isTaken(at)
        && !pieces.get(at).isFunction();
  }

  /** "Department of Health" may go on with "and Human Services". */
  private boolean isInstitution(int from, int to) {
    return to - from >= 3
        && NameWords.INSIDE.has(pieces.get(from).text() + " " + pieces.get(from + 1).text())
        && NameWords.ORGANIZATION.has(pieces.get(from).text());
  }
}
