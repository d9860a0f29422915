package org.bilint.annotate.english;

import java.util.List;
import org.bilint.annotate.english.Piece.Shape;
import org.jspecify.annotations.Nullable;

/** Looks the pieces of a sentence up in the gazetteer. */
final class ListedNames {

  private final String text;
  private final List<Piece> pieces;

  ListedNames(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** The longest listed name that begins at an index. */
  @Nullable NamePart at(int at) {
    int start = pieces.get(at).start();
    int longest = Gazetteer.longest(text, start);
    for (int to = reach(at, start + longest); to > at && longest > 0; to--) {
      String written = text.substring(start, pieces.get(to - 1).end()).replace('’', '\'');
      Gazetteer.Entry entry = Gazetteer.find(written);
      if (entry == null && text.startsWith(".", pieces.get(to - 1).end())) {
        entry = Gazetteer.find(written + ".");
      }
      if (entry != null) {
        return new NamePart(at, to, entry);
      }
    }
    Piece piece = pieces.get(at);
    Gazetteer.Entry people = people(piece);
    if (people != null) {
      return new NamePart(at, at + 1, people);
    }
    boolean fold = piece.shape() == Shape.MIXED || piece.shape() == Shape.CAPS && !piece.common();
    Gazetteer.Entry folded = fold ? Gazetteer.findFolded(piece.text()) : null;
    return folded == null ? null : new NamePart(at, at + 1, folded);
  }

  /** "Austrians", where Austrian is listed. */
  private static Gazetteer.@Nullable Entry people(Piece piece) {
    String word = piece.text();
    if (piece.shape() != Shape.CAPITAL || piece.common() || !word.endsWith("s")) {
      return null;
    }
    Gazetteer.Entry entry = Gazetteer.find(word.substring(0, word.length() - 1));
    return entry != null && entry.demonym() ? entry : null;
  }

  private int reach(int at, int end) {
    int to = at;
    while (to < pieces.size() && pieces.get(to).end() <= end) {
      to++;
    }
    return to;
  }
}
