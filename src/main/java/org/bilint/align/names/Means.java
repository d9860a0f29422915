package org.bilint.align.names;

/** How it is known what stands for a name, the surest first. */
public enum Means {
  /** Its own Latin letters. */
  LATIN,
  /** A rendering that the tables of names hold. */
  KNOWN,
  /** A rendering of the whole name, or a name's sense of a word, that the dictionary holds. */
  DICTIONARY,
  /** A transliteration. */
  SOUND,
  /** Only some words of the name were found, by one of the other means. */
  PART,
  /** The common meaning of its words: Prime as a word for the main thing. */
  TRANSLATED,
  /** Something sounds a little like it: neither found nor lost. */
  UNCERTAIN,
  /** Nothing stands for it. */
  NONE;

  /** Whether something stands for the name. */
  public boolean found() {
    return ordinal() < UNCERTAIN.ordinal();
  }
}
