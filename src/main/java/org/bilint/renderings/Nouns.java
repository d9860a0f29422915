package org.bilint.renderings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.PartOfSpeech;
import org.bilint.annotate.PartsOfSpeech;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.Segment;

/** Which words of a document are nouns where they stand. Remembers the beads it was asked of. */
final class Nouns {

  private final IdentityHashMap<WordAlignment, List<PartOfSpeech>> tags = new IdentityHashMap<>();

  boolean isNoun(WordAlignment words, int index) {
    Word word = words.source().get(index).word();
    if (word.isOnly(WordClass.NOUN)) {
      return true;
    }
    PartOfSpeech tag = tags.computeIfAbsent(words, Nouns::tag).get(index);
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
  }

  /** The tags of a bead's words, which are tagged segment by segment. */
  private static List<PartOfSpeech> tag(WordAlignment words) {
    List<PartOfSpeech> tags = new ArrayList<>();
    List<SourceWord> source = words.source();
    int from = 0;
    while (from < source.size()) {
      Segment segment = source.get(from).place().segment();
      int to = from;
      while (to < source.size() && source.get(to).place().segment().equals(segment)) {
        to++;
      }
      List<Word> run = source.subList(from, to).stream().map(SourceWord::word).toList();
      tags.addAll(PartsOfSpeech.of(segment.text(), run));
      from = to;
    }
    return tags;
  }
}
