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
}
