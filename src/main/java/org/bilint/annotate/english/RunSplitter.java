package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Name;
import org.bilint.annotate.english.Piece.Shape;

/** Cuts a run of capitals where one name ends and the next begins: "US | Tim Cook". */
final class RunSplitter {

  private RunSplitter() {}

  static List<List<NamePart>> split(List<NamePart> run, List<Piece> pieces) {
    List<List<NamePart>> names = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < run.size(); i++) {
      if (isCut(run, start, i, pieces)) {
        names.add(run.subList(start, i));
        start = i;
      }
    }
    names.add(run.subList(start, run.size()));
    return names;
  }

  private static boolean isCut(List<NamePart> run, int start, int at, List<Piece> pieces) {
    NamePart before = run.get(at - 1);
    Gazetteer.Entry left = before.entry();
    boolean tied = at - 1 > start && isConnector(before, pieces);
    if (tied || pieces.get(run.get(at).from()).gap() == Piece.Gap.AMPERSAND) {
      return false;
    }
    boolean closed = at - start == 1 && left != null && left.kind() != Name.Kind.PERSON;
    if (!closed || left == null) {
      return false;
    }
    Gazetteer.Entry right = run.get(at).entry();
    if (beginsPerson(run, at, pieces)) {
      return left.kind() != Name.Kind.PRODUCT;
    }
    if (right == null || right.word()) {
      return false;
    }
    return right.kind() != Name.Kind.PRODUCT;
  }

  private static boolean isConnector(NamePart part, List<Piece> pieces) {
    return pieces.get(part.from()).shape() == Shape.LOWER && part.entry() == null;
  }

  private static boolean beginsPerson(List<NamePart> run, int at, List<Piece> pieces) {
    Gazetteer.Entry entry = run.get(at).entry();
    if (entry != null
        && entry.kind() == Name.Kind.PERSON
        && run.get(at).to() > run.get(at).from() + 1) {
      return true;
    }
    String first = pieces.get(run.get(at).from()).text();
    if (!Gazetteer.isGiven(first) || at + 1 >= run.size()) {
      return false;
    }
    Piece last = pieces.get(run.get(run.size() - 1).to() - 1);
    return !NameWords.ORGANIZATION.has(last.text())
        && !NameWords.PLACE.has(last.text())
        && !NameWords.PRODUCT.has(last.text());
  }
}
