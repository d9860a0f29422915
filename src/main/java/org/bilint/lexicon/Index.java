package org.bilint.lexicon;

import java.nio.ByteBuffer;
import java.util.List;
import org.bilint.lexicon.IndexFormat.Section;

/**
 * A compiled lexicon, read in place: nothing is decoded before it is asked for, and nothing is kept
 * afterwards.
 */
public final class Index implements Lexicon {

  private final ByteBuffer data;
  private final int lengths;
  private final int wordSlots;
  private final int wordMask;
  private final int words;
  private final int keySlots;
  private final int keyMask;
  private final EntryReader entries;
  private final int rarity;
  private final int rarityEnd;

  private Index(ByteBuffer data, String origin) {
    this.data = data;
    lengths = offset(Section.WORD_LENGTHS);
    wordSlots = offset(Section.WORD_SLOTS);
    wordMask = mask(Section.WORD_SLOTS, origin);
    words = offset(Section.WORDS);
    keySlots = offset(Section.KEY_SLOTS);
    keyMask = mask(Section.KEY_SLOTS, origin);
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
    int slot = IndexFormat.keyHash(english) & keyMask;
    for (int left = keyMask; left >= 0; left--) {
      int record = data.getInt(keySlots + 4 * slot) - 1;
      if (record < 0) {
        return List.of();
      }
      if (entries.isKey(record, english)) {
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
    if (to - from >= 2) {
      int at = IndexFormat.lengthsAt(text.charAt(from), text.charAt(from + 1));
      if ((data.get(lengths + at) & IndexFormat.lengthBit(to - from)) == 0) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    int slot = IndexFormat.wordHash(text, from, to) & wordMask;
    for (int left = wordMask; left >= 0; left--) {
      int record = data.getInt(wordSlots + 4 * slot) - 1;
      if (record < 0) {
        break;
      }
      if (isWord(words + record, text, from, to)) {
        return data.getFloat(words + record + 1 + 2 * (to - from));
      }
      slot = (slot + 1) & wordMask;
    }
    return Double.NEGATIVE_INFINITY;
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
