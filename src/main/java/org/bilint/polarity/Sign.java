package org.bilint.polarity;

/**
 * What speaks for or against a negation being on one side only. At: beside what it negates; in: in
 * the clauses that render its clause; out: anywhere else in the bead.
 */
public enum Sign {
  ALWAYS,
  NEGATION_AT,
  NEGATION_IN,
  NEGATION_OUT,
  PAIRED_NEGATION_IN,
  /** The same word negates once more, and that one is rendered: 不能喊，不能哭. */
  REPEATED,
  IMPLIED_AT,
  IMPLIED_IN,
  IMPLIED_OUT,
  DERIVED_AT,
  DERIVED_IN,
  DERIVED_OUT,
  WEAK_AT,
  WEAK_IN,
  WEAK_OUT,
  IDIOM_AT,
  IDIOM_IN,
  /** A dictionary renders an English word of the bead by just these characters. */
  DICTIONARY_AT,
  DICTIONARY_OUT,
  /** How the first word that it may negate is rendered. */
  FIRST_NONE,
  FIRST_GLOSS,
  FIRST_SOFT,
  FIRST_LEARNED,
  SECOND_NONE,
  SECOND_GLOSS,
  SECOND_SOFT,
  SECOND_LEARNED,
  /** The negation itself has a link to what does not negate. */
  LINKED_WEAK,
  LINKED_OTHER,
  /** 不, not: nothing but the negation. */
  BARE,
  /** 不會, 沒有, 不是: with a common verb. */
  MODAL,
  /** 並未, 無法: a style that translators fall into. */
  WRITTEN,
  /** In English no, none, nothing. */
  DETERMINER,
  /** The first word that it may negate follows at once. */
  ADJACENT,
  /** The other side has nothing that negates at all. */
  NO_OTHER,
  OPEN_HERE,
  OPEN_THERE
}
