package org.bilint.lexicon;

import java.nio.ByteBuffer;
import java.util.List;
import org.bilint.lexicon.IndexFormat.Section;

/**
 * A compiled lexicon, read in place: nothing is decoded before it is asked for, and nothing is kept
 * afterwards but what single characters are worth.
 */
public final class Index implements Lexicon {

  private final ByteBuffer data;
  private final int lengths;
  private final int wordSlots;
  private final int wordMask;
  private final int wordBits;
  private final int words;
  private final int keySlots;
  private final int keyMask;
  private final int keyBits;
  private final EntryReader entries;
  private final int rarity;
  private final int rarityEnd;

  /**
   * By Han character: its probability as a word; 0, which is none, where it was never asked for.
   */
  private final float[] characters = new float[IndexFormat.LAST_HAN - IndexFormat.FIRST_HAN + 1];

  private Index(ByteBuffer data, String origin) {
    this.data = data;
    lengths = offset(Section.WORD_LENGTHS);
    wordSlots = offset(Section.WORD_SLOTS);
    wordMask = mask(Section.WORD_SLOTS, origin);
    words = offset(Section.WORDS);
    wordBits = IndexFormat.placeBits(length(Section.WORDS));
    keySlots = offset(Section.KEY_SLOTS);
    keyMask = mask(Section.KEY_SLOTS, origin);
    keyBits = IndexFormat.placeBits(length(Section.KEYS));
    entries = new EntryReader(data, offset(Section.KEYS), offset(Section.GLOSSES));
    rarity = offset(Section.RARITY);
    rarityEnd = rarity + length(Section.RARITY);
  }

  /**
   * An index over these bytes, which nobody changes from now on.
   *
   * @param origin where they come from, for messages
   * @throws LexiconException if they are no whole index of this version
   */
  public static Index of(ByteBuffer bytes, String origin) {
    ByteBuffer data = bytes.slice();
    int length = data.limit();
    if (length < IndexFormat.HEADER || data.getLong(0) != IndexFormat.MAGIC) {
      throw new LexiconException(origin, "this is no compiled lexicon");
    }
    int version = data.getInt(IndexFormat.VERSION_AT);
    if (version != IndexFormat.VERSION) {
      throw new LexiconException(
          origin,
          "the format of this lexicon is "
              + version
              + " and has to be "
              + IndexFormat.VERSION
              + "; add it again");
    }
    if (data.getInt(IndexFormat.LENGTH_AT) != length) {
      throw new LexiconException(
          origin,
          "this lexicon is broken: " + length + " bytes of " + data.getInt(IndexFormat.LENGTH_AT));
    }
    for (Section section : Section.values()) {
      long start = data.getInt(section.offsetAt());
      long size = data.getInt(section.offsetAt() + 4);
      if (start < IndexFormat.HEADER || size < 0 || start + size > length) {
        throw new LexiconException(origin, "this lexicon is broken: " + section + " is cut off");
      }
    }
    return new Index(data, origin);
  }

  private int offset(Section section) {
    return data.getInt(section.offsetAt());
  }

  private int length(Section section) {
    return data.getInt(section.offsetAt() + 4);
  }

  /** Tables of slots have a power of two of them, so that a mask stands for a division. */
  private int mask(Section section, String origin) {
    int slots = length(section) / 4;
    if (Integer.bitCount(slots) != 1) {
      throw new LexiconException(origin, "this lexicon is broken: " + slots + " slots");
    }
    return slots - 1;
  }

  @Override
  public List<Entry> find(String english) {
    return find(english, 0, english.length());
  }

  @Override
  public List<Entry> find(CharSequence text, int from, int to) {
    int hash = IndexFormat.keyHash(text, from, to);
    int slot = hash & keyMask;
    for (int left = keyMask; left >= 0; left--) {
      int stored = data.getInt(keySlots + 4 * slot);
      if (stored == 0) {
        return List.of();
      }
      int record = record(stored, hash, keyBits);
      if (record >= 0 && entries.isKey(record, text, from, to)) {
        return entries.read(record);
      }
      slot = (slot + 1) & keyMask;
    }
    return List.of();
  }

  @Override
  public double logProbability(CharSequence word) {
    return logProbability(word, 0, word.length());
  }

  @Override
  public double logProbability(CharSequence text, int from, int to) {
    if (to - from < 2) {
      return to == from ? Double.NEGATIVE_INFINITY : character(text, from);
    }
    int possible = wordLengths(text.charAt(from), text.charAt(from + 1));
    return (possible & IndexFormat.lengthBit(to - from)) == 0
        ? Double.NEGATIVE_INFINITY
        : stored(text, from, to);
  }

  /** Two threads that ask at once store the same. */
  private double character(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c < IndexFormat.FIRST_HAN || c > IndexFormat.LAST_HAN) {
      return stored(text, at, at + 1);
    }
    float known = characters[c - IndexFormat.FIRST_HAN];
    if (known == 0) {
      known = (float) stored(text, at, at + 1);
      characters[c - IndexFormat.FIRST_HAN] = known;
    }
    return known;
  }

  @Override
  public int wordLengths(char first, char second) {
    return data.get(lengths + IndexFormat.lengthsAt(first, second)) & 0xFF;
  }

  private double stored(CharSequence text, int from, int to) {
    int hash = IndexFormat.wordHash(text, from, to);
    int slot = hash & wordMask;
    for (int left = wordMask; left >= 0; left--) {
      int stored = data.getInt(wordSlots + 4 * slot);
      if (stored == 0) {
        break;
      }
      int record = record(stored, hash, wordBits);
      if (record >= 0 && isWord(words + record, text, from, to)) {
        return data.getFloat(words + record + 1 + 2 * (to - from));
      }
      slot = (slot + 1) & wordMask;
    }
    return Double.NEGATIVE_INFINITY;
  }

  /** The place that a slot holds, or -1 if it is that of a key with another hash. */
  private static int record(int stored, int hash, int placeBits) {
    return (stored ^ hash) >>> placeBits == 0 ? (stored & (1 << placeBits) - 1) - 1 : -1;
  }

  private boolean isWord(int at, CharSequence text, int from, int to) {
    if (data.get(at) != to - from) {
      return false;
    }
    for (int i = from, p = at + 1; i < to; i++, p += 2) {
      if (data.getChar(p) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double rarity(char c) {
    int at = rarity + 4 * (c - IndexFormat.FIRST_HAN);
    return c >= IndexFormat.FIRST_HAN && at < rarityEnd ? data.getFloat(at) : RAREST;
  }

  /** How Traditional characters become Simplified ones; empty but in the bundled lexicon. */
  SimplifiedTable simplified() {
    char[] pairs = new char[length(Section.SIMPLIFIED) / 2];
    data.duplicate().position(offset(Section.SIMPLIFIED)).asCharBuffer().get(pairs);
    int[] kept = new int[length(Section.KEPT) / 4];
    data.duplicate().position(offset(Section.KEPT)).asIntBuffer().get(kept);
    return new SimplifiedTable(pairs, kept);
  }

  /** What it was compiled from, in 64 bits. */
  public long stamp() {
    return data.getLong(IndexFormat.STAMP_AT);
  }
}
