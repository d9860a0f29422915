package org.bilint.renderings;

import java.util.List;
import java.util.function.Predicate;
import org.bilint.align.AlignedDocument;

/** The terms of a document with their renderings. */
public final class Terms {

  private Terms() {}

  /** What recurs or not, noun or not, in the order of their keys. */
  public static List<Term> of(AlignedDocument document) {
    return of(document, key -> true);
  }

  /**
   * The same of some keys.
   *
   * @param wanted whether a key is one of them
   */
  public static List<Term> of(AlignedDocument document, Predicate<String> wanted) {
    return TermMiner.terms(document, wanted);
  }

  /** What is used so many times or more, is a noun and says something, in the order of the keys. */
  public static List<Term> recurring(AlignedDocument document, int times) {
    return TermMiner.recurring(document, times, TellingWords::isTerm);
  }
}
