package org.bilint.align.words;

import java.util.HashMap;
import java.util.Map;
import org.bilint.annotate.Word;
import org.bilint.lexicon.Lexicon;

/** What the lexicon gives for the words of one document, which repeats them: each decoded once. */
final class GlossCache {

  /** Room for the vocabulary of a long document; a longer one starts anew, so memory is bounded. */
  private static final int MOST = 50_000;

  private final Lexicon lexicon;
  private final Map<String, Glosses> glosses = new HashMap<>();

  GlossCache(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Glosses of(Word word) {
    if (glosses.size() > MOST) {
      glosses.clear();
    }
    return glosses.computeIfAbsent(
        word.text(), written -> Glosses.of(lexicon, written, word.lemma()));
  }
}
