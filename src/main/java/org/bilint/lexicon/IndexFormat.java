package org.bilint.lexicon;

/**
 * How an index lies in its file: a header, then the sections. The compiler writes it and {@link
 * Index} reads it in place. All numbers are big-endian.
 *
 * <p>A table of slots holds, for each key, the place of its record plus one, at the key's hash or
 * in the next free slot after it; a slot of 0 is empty. The bits above those that places need hold
 * the same bits of the hash, so that most other keys are told apart without a look at the record.
 */
public final class IndexFormat {

  /** The letters "bilintLX". */
  public static final long MAGIC = 0x62696C696E744C58L;

  /** Grows with each change of the format, so that an old index is told and not misread. */
  public static final int VERSION = 3;

  /** Where the length of the whole file stands; the version stands before, the stamp after it. */
  static final int VERSION_AT = 8;

  static final int LENGTH_AT = 12;
  public static final int STAMP_AT = 16;
  static final int SECTIONS_AT = 24;

  /** What the file holds, in this order. The header has the offset and the length of each. */
  public enum Section {
    /** Pairs of characters: a Traditional one and what it becomes. */
    SIMPLIFIED,
    /** Sorted pairs of neighbours of which the ambiguous one stays as it is: 著名. */
    KEPT,
    /** A float for each character from {@link #FIRST_HAN} on: see {@link Lexicon#rarity}. */
    RARITY,
    /**
     * For the hash of two characters a byte: which lengths the words have that begin with them, bit
     * 0 for two characters, bit 7 for nine and more. Most of what is asked for is no word, and this
     * small table says so.
     */
    WORD_LENGTHS,
    WORD_SLOTS,
    /** Chinese words: the length in a byte, the characters, a float. */
    WORDS,
    KEY_SLOTS,
    /** English keys with their entries: see {@link EntryReader}. */
    KEYS,
    /** Chinese renderings: the length in a byte, the characters. */
    GLOSSES;

    int offsetAt() {
      return SECTIONS_AT + 8 * ordinal();
    }
  }

  public static final int HEADER = SECTIONS_AT + 8 * Section.values().length;

  /** The blocks of Han characters in the basic plane, extension A first. */
  public static final char FIRST_HAN = '\u3400';

  public static final char LAST_HAN = '\u9FFF';

  /** No key, word or rendering is longer: its length has to fit in a byte beside a flag. */
  public static final int LONGEST_TEXT = 127;

  /** The size of the table of lengths. */
  public static final int LENGTHS = 1 << 18;

  /** In the length of an English text: its characters take two bytes each. */
  public static final int WIDE = 0x80;

  /** In an entry: what follows. */
  public static final int HAS_HEADWORD = 1;

  public static final int HAS_LEMMA = 2;

  private IndexFormat() {}

  /** How many bits of a slot the places of a section with so many bytes need. */
  public static int placeBits(int sectionLength) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(sectionLength + 1);
  }

  /** Letters without case, and one form for each apostrophe, hyphen and blank. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case '\u2019', '\u2018' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\u00A0' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  /** The slot, before probing, of an English key. */
  public static int keyHash(CharSequence text) {
    return keyHash(text, 0, text.length());
  }

  /** The same of the units from {@code from} to before {@code to}. */
  public static int keyHash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return mixed(hash);
  }

  /** The slot, before probing, of a Chinese word. */
  public static int wordHash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return mixed(hash);
  }

  /** Where {@link Section#WORD_LENGTHS} tells of words that begin with these characters. */
  public static int lengthsAt(char first, char second) {
    return mixed(first * 31 + second) & (LENGTHS - 1);
  }

  /** The bit that stands for words of this length, of which 2 is the least. */
  public static int lengthBit(int length) {
    return 1 << Math.min(length - 2, 7);
  }

  private static int mixed(int hash) {
    int h = hash * 0x9E3779B1;
    h ^= h >>> 15;
    h *= 0x85EBCA77;
    return h ^ (h >>> 13);
  }
}
