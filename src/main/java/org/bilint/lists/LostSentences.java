package org.bilint.lists;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.annotate.Sentence;
import org.bilint.text.Place;

/**
 * Sentences that share a bead with others, of which the translation has fewer, and for which
 * nothing there stands: the aligner laid them to a neighbour for want of a counterpart.
 */
public final class LostSentences {

  /** The most of a lost sentence's words that anything may stand for. */
  private static final double MOST = 0.35;

  /** The least of the others' words. */
  private static final double LEAST = 0.35;

  /** Words that say something in a sentence; formulas such as "please go ahead" have fewer. */
  private static final int FEWEST = 4;

  /** Chinese words without source that a lost sentence may leave, for each of its words. */
  private static final double SPARE = 0.8;

  private static final double GUESS = 0.4;
  private static final double FAINT = 0.12;

  private LostSentences() {}

  /** Their places, in document order. */
  public static List<Place> of(AlignedDocument document) {
    List<Place> lost = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      int source = pair.beads().stream().mapToInt(bead -> bead.source().size()).sum();
      int target = pair.beads().stream().mapToInt(bead -> bead.target().size()).sum();
      if (source <= target) {
        // Sentences were paired amiss, and none of them is missing.
        continue;
      }
      for (Bead bead : pair.beads()) {
        if (!bead.target().isEmpty() && bead.source().size() > bead.target().size()) {
          look(bead, lost);
        }
      }
    }
    return lost;
  }

  private static void look(Bead bead, List<Place> lost) {
    List<SourceWord> words = bead.words().source();
    boolean[] answered = new boolean[words.size()];
    boolean[] rendered = new boolean[bead.words().target().size()];
    for (WordLink link : bead.words().allLinks()) {
      if (!isGuess(link)) {
        answered[link.source()] = true;
        rendered[link.target()] = true;
      }
    }
    int spare = 0;
    for (int j = 0; j < rendered.length; j++) {
      TargetWord word = bead.words().target().get(j);
      spare += word.content() && !word.claimed() && !rendered[j] ? 1 : 0;
    }
    for (Sentence sentence : bead.source()) {
      int own = 0;
      int ownAnswered = 0;
      int others = 0;
      int othersAnswered = 0;
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).content() || words.get(i).claimed()) {
          boolean in = isIn(words.get(i), sentence);
          own += in ? 1 : 0;
          ownAnswered += in && answered[i] ? 1 : 0;
          others += in ? 0 : 1;
          othersAnswered += !in && answered[i] ? 1 : 0;
        }
      }
      // What others lack, the spare words may render.
      double free = spare - (others - othersAnswered);
      if (own >= FEWEST
          && ownAnswered <= MOST * own
          && othersAnswered >= LEAST * others
          && free <= SPARE * own) {
        lost.add(new Place(sentence.segment(), sentence.span()));
      }
    }
  }

  private static boolean isIn(SourceWord word, Sentence sentence) {
    return word.place().segment().equals(sentence.segment())
        && sentence.span().contains(word.place().span());
  }

  private static boolean isGuess(WordLink link) {
    return switch (link.evidence()) {
      case LIGHT -> true;
      case LEARNED -> link.strength() < GUESS;
      case OVERLAP -> link.strength() < FAINT;
      default -> false;
    };
  }
}
