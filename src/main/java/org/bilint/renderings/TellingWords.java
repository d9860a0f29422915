package org.bilint.renderings;

import java.util.Set;
import org.bilint.text.DataTable;

/** Which words say enough to be a term: no thing, no better service. */
final class TellingWords {

  private final Set<String> generic = DataTable.words("words/generic-nouns.tsv");

  boolean isTerm(String key) {
    int blank = key.indexOf(' ');
    return !generic.contains(key) && (blank < 0 || !generic.contains(key.substring(0, blank)));
  }
}
