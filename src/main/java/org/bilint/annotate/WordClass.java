package org.bilint.annotate;

/** What an English word can be. */
public enum WordClass {
  NOUN,
  PROPER,
  VERB,
  ADJECTIVE,
  ADVERB,
  /** A closed class: articles, pronouns, prepositions, conjunctions, auxiliaries, particles. */
  FUNCTION,
  /** Digits, numerals. */
  NUMBER
}
