package org.bilint.polarity;

/** What a word does to the truth of its clause, the strongest first. */
enum Force {
  /** Says that something is not so. */
  NEGATION,
  /** Holds a negation in itself, which the other language often spells out: without, unable. */
  IMPLIED,
  /** The same by a prefix or a suffix: irreversible. */
  DERIVED,
  /** Has a negative sense, and may stand where the other language negates: trouble. */
  WEAK,
  /** Holds a word of negation and negates nothing: not only, 不僅. */
  NONE
}
