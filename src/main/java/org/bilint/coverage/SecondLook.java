package org.bilint.coverage;

import java.util.List;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.lexicon.Lexicon;

/** Looks once more for a rendering of words that no link was drawn for. Made for one document. */
public final class SecondLook {

  private final Lexicon lexicon;
  private final Sorts sorts;

  public SecondLook(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sorts = new Sorts(lexicon);
  }

  /**
   * Whether one of the words from {@code from} to before {@code to} may be rendered after all: in a
   * part of a word, or in one that is taken.
   */
  public boolean mayHold(WordAlignment words, int from, int to) {
    List<TargetWord> target = words.target();
    boolean[] linked = new boolean[target.size()];
    for (WordLink link : words.allLinks()) {
      linked[link.target()] |= Support.share(link) > 0;
    }
    Hints hints = new Hints(lexicon, target, linked);
    for (SourceWord word : words.source().subList(from, to)) {
      if (word.content() && !word.claimed() && hints.of(word, sorts, target) >= 0) {
        return true;
      }
    }
    return false;
  }
}
