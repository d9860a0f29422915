package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Name;
import org.bilint.annotate.WordClass;
import org.bilint.annotate.english.Piece.Gap;
import org.bilint.annotate.english.Piece.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the pieces of a sentence: from each that may begin a name the run of what belongs
 * together is grown, cut where one name ends and another begins, and judged.
 */
final class NameFinder {

  /** More initials than anyone has. */
  private static final int INITIALS = 5;

  private final String text;
  private final List<Piece> pieces;
  private final Barriers barriers;
  private final ListedNames listed;
  private final Connectors connectors;
  private final Casing casing;

  NameFinder(String text, List<Piece> pieces, boolean[] taken) {
    this.text = text;
    this.pieces = pieces;
    this.barriers = new Barriers(text, pieces, taken);
    this.casing = Casing.of(pieces);
    this.listed = new ListedNames(text, pieces);
    this.connectors = new Connectors(pieces, barriers, casing);
  }

  List<Name> find() {
    List<Name> names = new ArrayList<>();
    NameJudge judge = new NameJudge(text, pieces, casing);
    int at = 0;
    while (at < pieces.size()) {
      NamePart first = begin(at);
      if (first == null) {
        at = barriers.after(at);
        continue;
      }
      List<NamePart> run = grow(first);
      at = run.get(run.size() - 1).to();
      if (barriers.isOffice(at)) {
        run = withoutOffice(run);
      }
      if (run.isEmpty()) {
        continue;
      }
      for (List<NamePart> each : RunSplitter.split(run, pieces)) {
        judge.judge(each).ifPresent(names::add);
      }
    }
    return names;
  }

  private @Nullable NamePart begin(int at) {
    Piece piece = pieces.get(at);
    NamePart known = listed.at(at);
    if (known != null && (known.to() - at > 1 || !barriers.bars(at))) {
      return known;
    }
    if (!piece.isCapitalised() || barriers.bars(at)) {
      return null;
    }
    if (piece.shape() == Shape.SINGLE) {
      return isInitial(at) ? new NamePart(at, at + 1, null) : null;
    }
    return isStripped(at) ? null : new NamePart(at, at + 1, null);
  }

  /**
   * A common word at the start of a sentence belongs to no name, unless a name of common words
   * follows: "Strong AWS growth", but "Super Bowl".
   */
  private boolean isStripped(int at) {
    Piece piece = pieces.get(at);
    boolean weak = casing == Casing.TITLE || piece.opens();
    if (!weak || !piece.common() || piece.shape() == Shape.MIXED || piece.shape() == Shape.CODE) {
      return false;
    }
    if (piece.shape() == Shape.CAPS) {
      return casing == Casing.CAPS;
    }
    Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
    boolean runsOn =
        next != null
            && next.gap() == Gap.SPACE
            && next.shape() == Shape.CAPITAL
            && !barriers.bars(at + 1);
    if (Gazetteer.isGiven(piece.text()) && (runsOn || initialFollows(at))) {
      return false;
    }
    if (casing == Casing.TITLE) {
      return true;
    }
    if (runsOn && next != null && next.common() && listed.at(at + 1) == null) {
      return !(piece.classes().contains(WordClass.NOUN)
          || piece.classes().contains(WordClass.ADJECTIVE));
    }
    return !(NameWords.INSIDE.has(piece.text() + " of") && connectors.end(at + 1, at) > 0);
  }

  /** "US Energy" before "Secretary" is only "US". */
  private List<NamePart> withoutOffice(List<NamePart> run) {
    int end = run.size();
    while (end > 0 && run.get(end - 1).entry() == null) {
      Piece last = pieces.get(run.get(end - 1).to() - 1);
      if (!last.common() || last.shape() != Shape.CAPITAL && last.shape() != Shape.LOWER) {
        break;
      }
      end--;
    }
    return run.subList(0, end);
  }

  private boolean initialFollows(int at) {
    return at + 1 < pieces.size()
        && pieces.get(at + 1).gap() == Gap.SPACE
        && pieces.get(at + 1).shape() == Shape.SINGLE
        && isInitial(at + 1);
  }

  /** A single letter with a dot before a capital: "J. K. Rowling". */
  private boolean isInitial(int at) {
    int next = at + 1;
    while (next < Math.min(pieces.size(), at + INITIALS)
        && pieces.get(next).gap() == Gap.DOT
        && pieces.get(next).shape() == Shape.SINGLE) {
      next++;
    }
    return next < pieces.size()
        && pieces.get(next).gap() == Gap.DOT
        && pieces.get(next).shape() == Shape.CAPITAL
        && !pieces.get(next).isFunction();
  }

  private List<NamePart> grow(NamePart first) {
    List<NamePart> run = new ArrayList<>();
    run.add(first);
    int end = first.to();
    while (end < pieces.size()) {
      NamePart next = follows(end, run);
      if (next == null) {
        int connected = connectors.end(end, run.get(0).from());
        if (connected < 0) {
          break;
        }
        run.add(new NamePart(end, connected, null));
        next = listed.at(connected);
        if (next == null) {
          next = new NamePart(connected, connected + 1, null);
        }
      }
      run.add(next);
      end = next.to();
    }
    return run;
  }

  /** The part that goes on with the run, if the piece at an index does. */
  private @Nullable NamePart follows(int at, List<NamePart> run) {
    Piece piece = pieces.get(at);
    Piece before = pieces.get(at - 1);
    boolean near =
        switch (piece.gap()) {
          case SPACE -> true;
          case AMPERSAND -> casing == Casing.SENTENCE;
          case DOT ->
              before.shape() == Shape.SINGLE && isInitial(at - 1)
                  || NameWords.ABBREVIATION.has(before.text());
          case COMMA -> NameWords.INCORPORATED.has(piece.text());
          default -> false;
        };
    if (!near || !piece.isCapitalised() || piece.opens()) {
      return null;
    }
    if (piece.shape() == Shape.SINGLE) {
      boolean initial = isInitial(at) && run.size() <= 2;
      boolean letter = !piece.text().equals("I") && !piece.text().equals("A") && !initial;
      return initial || letter && casing == Casing.SENTENCE ? new NamePart(at, at + 1, null) : null;
    }
    if (barriers.bars(at)) {
      Piece first = pieces.get(run.get(0).from());
      boolean given = Gazetteer.isGiven(first.text()) || !first.common();
      boolean surname =
          run.size() == 1
              && given
              && !barriers.isTaken(at)
              && (run.get(0).entry() == null || Gazetteer.isGiven(first.text()))
              && (NameWords.TITLE.has(piece.text()) || NameWords.COMPASS.has(piece.text()));
      boolean late =
          NameWords.PLAIN.has(piece.text()) && piece.text().length() > 2 && !barriers.isTaken(at);
      boolean title = casing == Casing.SENTENCE && late && !piece.isFunction();
      return surname || title ? new NamePart(at, at + 1, null) : null;
    }
    NamePart known = listed.at(at);
    if (known != null) {
      return known;
    }
    boolean person = Gazetteer.isGiven(pieces.get(run.get(0).from()).text());
    boolean heading = casing != Casing.SENTENCE && piece.common() && !person;
    return heading ? null : new NamePart(at, at + 1, null);
  }
}
