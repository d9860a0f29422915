package org.bilint.renderings;

import java.util.Set;
import org.bilint.text.DataTable;

/** Which words say enough to be a term: no thing, no better service. */
final class TellingWords {

  private static final Set<String> GENERIC = DataTable.words("words/generic-nouns.tsv");

  private TellingWords() {}

  static boolean isTerm(String key) {
    int blank = key.indexOf(' ');
    return !GENERIC.contains(key) && (blank < 0 || !GENERIC.contains(key.substring(0, blank)));
  }
}
