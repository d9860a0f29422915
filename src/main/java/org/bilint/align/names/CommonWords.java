package org.bilint.align.names;

import java.util.List;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatch;
import org.bilint.lexicon.sound.SoundMatcher;

/** Which words of names are words of the language too: Frontier, Flake, Rangers. */
final class CommonWords {

  /** A word up to this place by frequency is a common one. */
  private static final int COMMON_RANK = 20_000;

  private final Lexicon lexicon;
  private final NameBook book;
  private final SoundMatcher sound;

  CommonWords(Lexicon lexicon, NameBook book, SoundMatcher sound) {
    this.lexicon = lexicon;
    this.book = book;
    this.sound = sound;
  }

  /** The same, but for known names that are said to be no words. */
  boolean isCommon(String word) {
    if (!book.find(word).isEmpty()
        && book.find(word).stream().noneMatch(each -> each.commonWord())) {
      return false;
    }
    return isInDictionary(word);
  }

  /** Whether the dictionary has it, or its singular, with a meaning that is no name's. */
  boolean isInDictionary(String word) {
    return hasMeaning(word) || NameWords.singular(word).filter(this::hasMeaning).isPresent();
  }

  private boolean hasMeaning(String word) {
    for (Entry entry : lexicon.find(word)) {
      if (!NameWords.isCapitalised(entry.headword())
          && entry.rank() > 0
          && entry.rank() <= COMMON_RANK
          && !entry.glosses().isEmpty()
          && entry.glosses().stream().noneMatch(each -> rendersName(word, each))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a gloss renders the word as a name: it says so, or it is a transliteration. */
  boolean rendersName(String word, Gloss gloss) {
    return gloss.name()
        || sound
            .find(word, gloss.text())
            .filter(each -> each.verdict() == SoundMatch.Verdict.FOUND)
            .filter(each -> each.span().length() == gloss.text().length())
            .isPresent();
  }

  boolean areCommon(List<String> words) {
    return words.stream().allMatch(this::isCommon);
  }
}
