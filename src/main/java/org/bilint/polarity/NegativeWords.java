package org.bilint.polarity;

import java.util.Locale;
import org.bilint.align.words.SourceWord;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** English words that negate in themselves, told by their form and by what dictionaries say. */
final class NegativeWords {

  private static final String NEGATING = "不没未无非";

  private static final String[] PREFIXES = {"un", "non", "in", "im", "ir", "il"};

  private static final String[] HYPHENATED = {"non-", "un-", "anti-", "no-", "de-", "not-", "ex-"};

  /** How many renderings of a word tell its main senses. */
  private static final int MAIN = 4;

  /** What is left of a word behind a prefix, at least. */
  private static final int STEM = 4;

  private final Lexicon lexicon;

  NegativeWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Null where nothing in the word negates. */
  @Nullable Force of(SourceWord source) {
    if (!source.content()) {
      return null;
    }
    String text = source.word().text().toLowerCase(Locale.ROOT);
    for (String prefix : HYPHENATED) {
      if (text.startsWith(prefix) && text.length() >= prefix.length() + STEM) {
        return Force.DERIVED;
      }
    }
    if (text.endsWith("-free") || text.endsWith("-less")) {
      return Force.DERIVED;
    }
    String lemma = source.word().lemma();
    boolean derived = isDerived(text) || isDerived(lemma);
    int negating = Math.max(negating(lemma, derived), derived ? negating(text, true) : 0);
    if (negating == 0) {
      // A word that no dictionary has: unpresidential.
      boolean made = text.startsWith("un") && derived && lexicon.find(lemma).isEmpty();
      return made ? Force.DERIVED : null;
    }
    return derived ? Force.DERIVED : Force.WEAK;
  }

  private boolean isDerived(String word) {
    if (word.endsWith("less") && word.length() > "less".length() + 2) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)
          && word.length() >= prefix.length() + STEM
          && !lexicon.find(word.substring(prefix.length())).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** How many of its renderings begin with a negation; of its main ones, or of all. */
  private int negating(String word, boolean all) {
    int count = 0;
    for (Entry entry : lexicon.find(word)) {
      int end = all ? entry.glosses().size() : Math.min(MAIN, entry.glosses().size());
      for (Gloss gloss : entry.glosses().subList(0, end)) {
        String text = gloss.text();
        count += text.length() > 1 && NEGATING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Whether a dictionary renders the word with a negation that goes on as a Chinese text does.
   *
   * @param start two characters, the first one a negation
   */
  boolean isRenderedWith(SourceWord source, String start) {
    for (String word : new String[] {source.word().lemma(), source.word().text()}) {
      for (Entry entry : lexicon.find(word)) {
        for (Gloss gloss : entry.glosses()) {
          if (gloss.text().contains(start)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
