package org.bilint.lexicon.compile;

import org.bilint.lexicon.LexiconException;

/** What is said of a line that cannot be read. */
final class BadDictionary {

  private BadDictionary() {}

  static LexiconException at(String origin, int line, int column, String reason) {
    return new LexiconException(origin + ":" + line + ":" + column, reason);
  }
}
