package org.bilint.lexicon;

import java.util.List;
import org.bilint.text.Memo;

/**
 * A lexicon that keeps what it was asked for: text repeats its words. Bounded, and safe for use by
 * several threads.
 */
final class RememberingLexicon implements Lexicon {

  /** Room for the vocabulary of many documents; an entry has a few hundred bytes. */
  private static final int MOST = 30_000;

  /** A bound for Chinese words too; one takes the place of another. */
  private static final int WORD_BITS = 15;

  /** Words of so many characters make a number. */
  private static final int LONGEST_KEY = 4;

  /** A stretch of Chinese, its characters as one number, and what it is worth as a word. */
  private record Known(long key, double logProbability) {}

  private final Known[] words = new Known[1 << WORD_BITS];

  /**
   * Two characters: which lengths the words have that begin with them, and what they are worth as a
   * word themselves.
   */
  private record Couple(int characters, int lengths, double logProbability) {}

  private final Couple[] couples = new Couple[1 << WORD_BITS];

  private final Lexicon lexicon;
  private final Memo<String, List<Entry>> entries;

  RememberingLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.entries = new Memo<>(MOST, english -> lexicon.find(english));
  }

  /** The lexicon itself, for one that remembers by other means. */
  static Lexicon within(Lexicon lexicon) {
    return lexicon instanceof RememberingLexicon own ? own.lexicon : lexicon;
  }

  @Override
  public List<Entry> find(String english) {
    return entries.of(english);
  }

  /** Not kept: most stretches of a text come once. */
  @Override
  public List<Entry> find(CharSequence text, int from, int to) {
    return lexicon.find(text, from, to);
  }

  @Override
  public double logProbability(CharSequence word) {
    return lexicon.logProbability(word);
  }

  @Override
  public double logProbability(CharSequence text, int from, int to) {
    if (to - from < 2 || to - from > LONGEST_KEY || text.charAt(from) == 0) {
      return lexicon.logProbability(text, from, to);
    }
    if (to - from == 2) {
      return couple(text.charAt(from), text.charAt(from + 1)).logProbability;
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << Character.SIZE | text.charAt(i);
    }
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - WORD_BITS);
    Known known = words[slot];
    if (known == null || known.key != key) {
      known = new Known(key, lexicon.logProbability(text, from, to));
      words[slot] = known;
    }
    return known.logProbability;
  }

  @Override
  public int wordLengths(char first, char second) {
    return couple(first, second).lengths;
  }

  private Couple couple(char first, char second) {
    int characters = first << Character.SIZE | second;
    int slot = characters * 0x9E3779B1 >>> Integer.SIZE - WORD_BITS;
    Couple known = couples[slot];
    if (known == null || known.characters != characters) {
      double worth = lexicon.logProbability(new String(new char[] {first, second}));
      int lengths = lexicon.wordLengths(first, second);
      // The lexicon's own answer is rough; this bit is known.
      int sure = Double.isFinite(worth) ? lengths | 1 : lengths & ~1;
      known = new Couple(characters, sure, worth);
      couples[slot] = known;
    }
    return known;
  }

  @Override
  public double rarity(char c) {
    return lexicon.rarity(c);
  }
}
