package org.bilint.annotate;

/** What a word is in its sentence: the classes of Universal Dependencies. */
public enum PartOfSpeech {
  /** Adjective. */
  ADJ,
  /** Preposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary verb. */
  AUX,
  /** Conjunction between equals: and, or. */
  CCONJ,
  /** Article, demonstrative, quantifier. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle: to, not, 's. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation mark. */
  PUNCT,
  /** Conjunction that subordinates: if, that. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Verb. */
  VERB,
  /** Anything else. */
  X
}
