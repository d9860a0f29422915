package org.bilint.terms.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;

/** The words of a bead's English for an entry's context: written and base forms, lower case. */
final class BeadWordSets {

  private BeadWordSets() {}

  static Set<String> of(Bead bead) {
    Set<String> words = new HashSet<>();
    for (SourceWord word : bead.words().source()) {
      String written = word.word().lower();
      words.add(written);
      words.add(word.word().lemma().toLowerCase(Locale.ROOT));
      int hyphen = written.indexOf('-');
      for (int from = 0; hyphen >= 0; hyphen = written.indexOf('-', from)) {
        words.add(written.substring(from, hyphen));
        from = hyphen + 1;
        if (written.indexOf('-', from) < 0) {
          words.add(written.substring(from));
        }
      }
    }
    return words;
  }
}
