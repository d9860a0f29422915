package org.bilint.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes what stands under an English key: the key, the number of entries, and for each its flags,
 * its rank, its headword where it is not the key, its lemma where it is not the headword, the
 * number of its renderings and for each its place among the renderings, doubled, plus 1 for a name.
 * Numbers are written in groups of seven bits, the lowest first.
 */
final class EntryReader {

  private final ByteBuffer data;
  private final int keys;
  private final int glosses;

  EntryReader(ByteBuffer data, int keys, int glosses) {
    this.data = data;
    this.keys = keys;
    this.glosses = glosses;
  }

  /** Whether the record's key is this text, case aside. */
  boolean isKey(int record, CharSequence text, int from, int to) {
    int at = keys + record;
    int head = data.get(at);
    int length = to - from;
    if ((head & ~IndexFormat.WIDE & 0xFF) != length) {
      return false;
    }
    boolean wide = head < 0;
    for (int i = 0; i < length; i++) {
      int c = wide ? data.getChar(at + 1 + 2 * i) : data.get(at + 1 + i) & 0xFF;
      if (c != IndexFormat.fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  List<Entry> read(int record) {
    Cursor cursor = new Cursor(keys + record);
    String key = cursor.text();
    int count = cursor.number();
    List<Entry> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      found.add(cursor.entry(key));
    }
    return found;
  }

  private final class Cursor {
    private int at;

    Cursor(int at) {
      this.at = at;
    }

    Entry entry(String key) {
      int flags = number();
      int rank = number();
      String headword = (flags & IndexFormat.HAS_HEADWORD) == 0 ? key : text();
      String lemma = (flags & IndexFormat.HAS_LEMMA) == 0 ? headword : text();
      int count = number();
      List<Gloss> renderings = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int place = number();
        renderings.add(gloss(place >>> 1, (place & 1) != 0));
      }
      return new Entry(headword, rank, lemma, renderings);
    }

    private int number() {
      int value = 0;
      int shift = 0;
      int next = data.get(at++);
      while (next < 0) {
        value |= (next & 0x7F) << shift;
        shift += 7;
        next = data.get(at++);
      }
      return value | next << shift;
    }

    private String text() {
      int head = data.get(at++);
      int length = head & 0x7F;
      if (head < 0) {
        String wide = chars(at, length);
        at += 2 * length;
        return wide;
      }
      byte[] narrow = new byte[length];
      data.get(at, narrow);
      at += length;
      return new String(narrow, StandardCharsets.ISO_8859_1);
    }
  }

  private Gloss gloss(int place, boolean name) {
    int at = glosses + place;
    return new Gloss(chars(at + 1, data.get(at)), name);
  }

  private String chars(int at, int length) {
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = data.getChar(at + 2 * i);
    }
    return new String(text);
  }
}
