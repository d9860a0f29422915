package org.bilint.align.words;

import java.util.HashMap;
import java.util.Map;
import org.bilint.annotate.Word;

/**
 * What the lexicon gives for the words of one document. Where a word has two base forms in it, such
 * as a noun and a verb, the first one's counts for both.
 */
final class GlossCache {

  /** Room for the vocabulary of a long document; a longer one starts anew, so memory is bounded. */
  private static final int MOST = 50_000;

  private final Vocabulary vocabulary;
  private final Map<String, Glosses> glosses = new HashMap<>();

  GlossCache(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Glosses of(Word word) {
    if (glosses.size() > MOST) {
      glosses.clear();
    }
    Glosses known = glosses.get(word.text());
    if (known == null) {
      known = vocabulary.of(word).glosses();
      glosses.put(word.text(), known);
    }
    return known;
  }
}
