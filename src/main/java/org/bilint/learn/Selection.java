package org.bilint.learn;

import java.util.Optional;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;

/**
 * Which of the pairs that were counted are worth keeping.
 *
 * @param leastCount how often a pair must occur
 * @param leastScore from 0 to 1
 * @param known whose renderings need not be told again; empty keeps all
 */
public record Selection(int leastCount, double leastScore, Optional<Lexicon> known) {

  public static final int USUAL_COUNT = 3;

  public static final double USUAL_SCORE = 0.2;

  boolean keeps(LearnedTerm term) {
    return term.count() >= leastCount
        && term.score() >= leastScore
        && known.filter(lexicon -> isIn(lexicon, term)).isEmpty();
  }

  private static boolean isIn(Lexicon lexicon, LearnedTerm term) {
    for (Entry entry : lexicon.find(term.english())) {
      for (Gloss gloss : entry.glosses()) {
        if (gloss.text().equals(term.chinese())) {
          return true;
        }
      }
    }
    return false;
  }
}
