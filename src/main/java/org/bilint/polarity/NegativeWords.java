package org.bilint.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.words.SourceWord;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Memo;
import org.jspecify.annotations.Nullable;

/** English words that negate in themselves, told by their form and by what dictionaries say. */
final class NegativeWords {

  private static final String NEGATING = "不没未无非";

  /** Those that say of a word that it does not hold: what follows 無 is a thing. */
  private static final String DENYING = "不未非";

  private static final String[] PREFIXES = {"un", "non", "in", "im", "ir", "il"};

  private static final String[] HYPHENATED = {"non-", "un-", "anti-", "no-", "de-", "not-", "ex-"};

  private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "would");

  /** How many renderings of a word tell its main senses. */
  private static final int MAIN = 4;

  /** What is left of a word behind a prefix, at least. */
  private static final int STEM = 4;

  /** Two in so many of them, at least, must negate where the form of the word does not tell. */
  private static final int LEAST = 3;

  /** One in so many of all, where it does: independent has few. */
  private static final int FEW = 4;

  private final Lexicon lexicon;
  private final Memo<WordKey, Optional<Force>> forces = new Memo<>(WordKey.KEPT, this::force);

  NegativeWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Null where nothing in the word negates. */
  @Nullable Force of(SourceWord source) {
    return forces.of(WordKey.of(source)).orElse(null);
  }

  private Optional<Force> force(WordKey word) {
    return Optional.ofNullable(compute(word));
  }

  private @Nullable Force compute(WordKey word) {
    String text = word.lower();
    for (String prefix : HYPHENATED) {
      if (text.startsWith(prefix) && text.length() > prefix.length() + 1) {
        return Force.DERIVED;
      }
    }
    if (!word.content() && !isMade(text)) {
      return null;
    }
    if (text.endsWith("-free") || text.endsWith("-less")) {
      return Force.DERIVED;
    }
    String lemma = word.lemma();
    boolean derived = isDerived(text) || isDerived(lemma);
    int negating = Math.max(negating(lemma, derived), derived ? negating(text, true) : 0);
    if (negating == 0) {
      return derived && isMade(text) && lexicon.find(lemma).isEmpty() ? Force.DERIVED : null;
    }
    if (derived) {
      return negating * FEW >= senses(lemma, true) ? Force.DERIVED : null;
    }
    return negating * LEAST >= 2 * senses(lemma, false) ? Force.WEAK : null;
  }

  /** Whether it looks like a word that no dictionary has: unpresidential. */
  private boolean isMade(String word) {
    return (word.startsWith("un") || word.startsWith("in") || word.startsWith("non"))
        && isDerived(word)
        && lexicon.find(word).isEmpty();
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

  private int senses(String word, boolean all) {
    int most = all ? Integer.MAX_VALUE : MAIN;
    return lexicon.find(word).stream().mapToInt(e -> Math.min(most, e.glosses().size())).sum();
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
   * What is left of a word's renderings behind their negation: 安全 of 不安全的, for "unsafe". Empty if
   * one of its renderings stands in a Chinese text, or if the word is no derived one.
   */
  List<String> stems(SourceWord source, String chinese) {
    List<String> stems = new ArrayList<>();
    String lemma = source.word().lemma();
    if (!source.content() || source.claimed() || !isDerived(lemma)) {
      return stems;
    }
    for (Entry entry : lexicon.find(lemma)) {
      for (Gloss gloss : entry.glosses()) {
        String text = gloss.text().replaceFirst("[的地]$", "");
        if (text.length() > 1 && chinese.contains(text)) {
          return List.of();
        }
        if (text.length() > 2 && DENYING.indexOf(text.charAt(0)) >= 0) {
          stems.add(text.substring(1));
        }
      }
    }
    return stems;
  }

  /** Whether a dictionary renders a word with some characters. */
  boolean isRenderedBy(SourceWord source, String characters) {
    if (characters.equals("可能") && MODALS.contains(source.word().lemma())) {
      return true;
    }
    for (Entry entry : lexicon.find(source.word().lemma())) {
      for (Gloss gloss : entry.glosses()) {
        if (gloss.text().contains(characters)) {
          return true;
        }
      }
    }
    return false;
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
