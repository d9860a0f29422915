package org.bilint.renderings;

import java.util.List;
import org.bilint.align.AlignedDocument;

/** The terms of a document with their renderings. */
public final class Terms {

  private Terms() {}

  /** What recurs or not, noun or not, in the order of their keys. */
  public static List<Term> of(AlignedDocument document) {
    return TermMiner.terms(document, term -> false);
  }

  /** What is used so many times or more, is a noun and says something, in the order of the keys. */
  public static List<Term> recurring(AlignedDocument document, int times) {
    TellingWords telling = new TellingWords();
    return TermMiner.terms(document, term -> term.count() >= times && telling.isTerm(term.key()))
        .stream()
        .filter(term -> term.count() >= times && telling.isTerm(term.key()))
        .toList();
  }
}
