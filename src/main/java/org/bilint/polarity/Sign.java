package org.bilint.polarity;

/**
 * What speaks for or against a negation being on one side only. A pair is tight where the two
 * negate words that render each other, near where they share some, loose where they stand in
 * clauses that render each other, and far otherwise. Left is what no cue of this side is paired
 * with: at, beside what the negation negates; in, in the clauses that render its clause; out,
 * anywhere else.
 */
public enum Sign {
  ALWAYS,
  NEGATION_TIGHT,
  NEGATION_NEAR,
  NEGATION_LOOSE,
  NEGATION_FAR,
  IMPLIED_TIGHT,
  IMPLIED_NEAR,
  IMPLIED_LOOSE,
  IMPLIED_FAR,
  DERIVED_TIGHT,
  DERIVED_NEAR,
  DERIVED_LOOSE,
  DERIVED_FAR,
  WEAK_TIGHT,
  WEAK_NEAR,
  WEAK_LOOSE,
  WEAK_FAR,
  NONE_TIGHT,
  NONE_NEAR,
  NONE_LOOSE,
  NONE_FAR,
  UNPAIRED,
  LEFT_NEGATION_AT,
  LEFT_NEGATION_IN,
  LEFT_NEGATION_OUT,
  LEFT_IMPLIED_AT,
  LEFT_IMPLIED_IN,
  LEFT_IMPLIED_OUT,
  LEFT_DERIVED_AT,
  LEFT_DERIVED_IN,
  LEFT_DERIVED_OUT,
  LEFT_WEAK_AT,
  LEFT_WEAK_IN,
  LEFT_WEAK_OUT,
  LEFT_NONE_AT,
  LEFT_NONE_IN,
  /** A cue that is paired with another one stands beside what this one negates. */
  TAKEN_AT,
  TAKEN_IN,
  /** The same word negates once more: 不能喊，不能哭. */
  REPEATED,
  /** Negations here beyond those of the other side, from -2 to 2. */
  SURPLUS,
  /** A dictionary renders an English word of the bead by just these characters. */
  DICTIONARY_AT,
  DICTIONARY_OUT,
  /** How the first word that it may negate is rendered. */
  FIRST_NONE,
  FIRST_GLOSS,
  FIRST_SOFT,
  FIRST_LEARNED,
  /** The first word that it may negate is rendered by one before which nothing negates. */
  FIRST_BARE,
  /** The same, and nothing that might imply a negation stands there either. */
  FIRST_CLEAN,
  SECOND_NONE,
  SECOND_GLOSS,
  SECOND_SOFT,
  SECOND_LEARNED,
  SECOND_BARE,
  SECOND_CLEAN,
  /** The negation itself has a link to what does not negate. */
  LINKED_WEAK,
  LINKED_OTHER,
  /** It only implies a negation: without. */
  IMPLIED,
  /** What it negates has a negative sense itself: 沒有忘記, never fails. */
  DOUBLE,
  /** Until, unless or the like stand near it. */
  LIFTED,
  /** How it is worded; see {@link Shape}. */
  SHAPE_BARE,
  SHAPE_DETERMINER,
  SHAPE_NEITHER,
  SHAPE_COPULA,
  SHAPE_HAVING,
  SHAPE_MODAL,
  SHAPE_WRITTEN,
  SHAPE_ALSO,
  SHAPE_FAINT,
  SHAPE_NEEDLESS,
  SHAPE_UTTER,
  SHAPE_ENDED,
  SHAPE_KNOWING,
  SHAPE_OTHER,
  /** The first word that it may negate follows at once. */
  ADJACENT,
  /** The other side has nothing that negates at all. */
  NO_OTHER,
  /** It stands in a question. */
  QUESTION,
  /** It stands in a clause of few words. */
  SHORT,
  /** The rest of a derived word is rendered, and its negation is not. */
  STEM,
  OPEN_HERE,
  OPEN_THERE
}
