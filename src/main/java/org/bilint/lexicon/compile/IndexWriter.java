package org.bilint.lexicon.compile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.IndexFormat;
import org.bilint.lexicon.IndexFormat.Section;

/** Lays a compilation out as an index. The same compilation yields the same bytes. */
final class IndexWriter {

  private final Map<Section, Bytes> sections = new EnumMap<>(Section.class);
  private final Map<String, Integer> places = new HashMap<>();

  private IndexWriter() {
    for (Section section : Section.values()) {
      sections.put(section, new Bytes());
    }
  }

  /**
   * The bytes of the index.
   *
   * @param stamp tells what it was made from
   */
  static byte[] write(Compilation compilation, CharacterFacts characters, long stamp) {
    IndexWriter writer = new IndexWriter();
    for (char c : characters.simplified()) {
      writer.section(Section.SIMPLIFIED).two(c);
    }
    for (int pair : characters.kept()) {
      writer.section(Section.KEPT).four(pair);
    }
    for (float each : characters.rarity()) {
      writer.section(Section.RARITY).four(Float.floatToIntBits(each));
    }
    writer.words(compilation);
    writer.entries(compilation);
    return writer.whole(stamp);
  }

  private Bytes section(Section section) {
    Bytes bytes = sections.get(section);
    if (bytes == null) {
      throw new IllegalStateException("no section " + section);
    }
    return bytes;
  }

  private void words(Compilation compilation) {
    Slots slots = new Slots(compilation.words());
    Bytes out = section(Section.WORDS);
    byte[] lengths = new byte[IndexFormat.LENGTHS];
    compilation.forEachWord(
        (word, probability) -> {
          if (word.length() >= 2) {
            int at = IndexFormat.lengthsAt(word.charAt(0), word.charAt(1));
            lengths[at] = (byte) (lengths[at] | IndexFormat.lengthBit(word.length()));
          }
          slots.put(IndexFormat.wordHash(word, 0, word.length()), out.size());
          out.wide(word);
          out.four(Float.floatToIntBits(probability));
        });
    section(Section.WORD_LENGTHS).all(lengths);
    slots.write(section(Section.WORD_SLOTS), IndexFormat.placeBits(out.size()));
  }

  private void entries(Compilation compilation) {
    Slots slots = new Slots(compilation.size());
    Bytes out = section(Section.KEYS);
    compilation.forEach(
        (key, drafts) -> {
          slots.put(IndexFormat.keyHash(key), out.size());
          out.english(key);
          out.number(drafts.size());
          drafts.forEach(draft -> entry(key, draft, out));
        });
    slots.write(section(Section.KEY_SLOTS), IndexFormat.placeBits(out.size()));
  }

  private void entry(String key, Draft draft, Bytes out) {
    boolean headword = !draft.headword().equals(key);
    boolean lemma = !draft.lemma().isEmpty() && !draft.lemma().equals(draft.headword());
    out.number((headword ? IndexFormat.HAS_HEADWORD : 0) | (lemma ? IndexFormat.HAS_LEMMA : 0));
    out.number(draft.rank());
    if (headword) {
      out.english(draft.headword());
    }
    if (lemma) {
      out.english(draft.lemma());
    }
    List<Gloss> glosses = draft.glosses();
    out.number(glosses.size());
    glosses.forEach(gloss -> out.number(place(gloss.text()) << 1 | (gloss.name() ? 1 : 0)));
  }

  /** Where a rendering stands; each is written once, and early ones have small numbers. */
  private int place(String gloss) {
    return places.computeIfAbsent(
        gloss,
        text -> {
          Bytes out = section(Section.GLOSSES);
          int place = out.size();
          out.wide(text);
          return place;
        });
  }

  private byte[] whole(long stamp) {
    Bytes out = new Bytes();
    out.eight(IndexFormat.MAGIC);
    out.four(IndexFormat.VERSION);
    int length =
        IndexFormat.HEADER + sections.values().stream().mapToInt(each -> padded(each.size())).sum();
    out.four(length);
    out.eight(stamp);
    int at = IndexFormat.HEADER;
    for (Section section : Section.values()) {
      out.four(at);
      out.four(section(section).size());
      at += padded(section(section).size());
    }
    for (Section section : Section.values()) {
      out.all(section(section).toArray());
      while (out.size() % 8 != 0) {
        out.one(0);
      }
    }
    return out.toArray();
  }

  /** Sections begin at places where a long may stand. */
  private static int padded(int size) {
    return (size + 7) / 8 * 8;
  }

  /** A table of slots, at most three quarters full. */
  private static final class Slots {
    private final int[] places;
    private final int[] hashes;

    Slots(int keys) {
      int slots = 2;
      while (slots * 3L < keys * 4L) {
        slots *= 2;
      }
      places = new int[slots];
      hashes = new int[slots];
    }

    void put(int hash, int place) {
      int slot = hash & (places.length - 1);
      while (places[slot] != 0) {
        slot = (slot + 1) & (places.length - 1);
      }
      places[slot] = place + 1;
      hashes[slot] = hash;
    }

    void write(Bytes out, int placeBits) {
      for (int i = 0; i < places.length; i++) {
        out.four(places[i] == 0 ? 0 : places[i] | hashes[i] >>> placeBits << placeBits);
      }
    }
  }
}
