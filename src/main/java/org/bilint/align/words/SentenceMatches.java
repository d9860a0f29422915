package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.lexicon.Simplified;

/**
 * How many words of English sentences have a rendering in Chinese ones, roughly: two characters of
 * a rendering that stand together are enough.
 */
public final class SentenceMatches {

  /** Words looked at in a sentence; as many as a long has bits. */
  private static final int MOST = 64;

  /** The logarithm of how much likelier a match is in a true pair than in a random one. */
  private static final double MATCHED = 1.0;

  private static final double UNMATCHED = -0.5;

  private final List<int[][]> source = new ArrayList<>();
  private final List<int[]> target = new ArrayList<>();

  SentenceMatches(
      Vocabulary vocabulary, GlossCache glosses, List<List<Word>> source, List<Sentence> target) {
    for (List<Word> words : source) {
      this.source.add(couples(vocabulary, glosses, words));
    }
    for (Sentence sentence : target) {
      this.target.add(Glosses.couples(List.of(Simplified.of(sentence.text()))));
    }
  }

  private static int[][] couples(Vocabulary vocabulary, GlossCache glosses, List<Word> words) {
    List<int[]> couples = new ArrayList<>();
    int looked = 0;
    for (Word word : words) {
      boolean light = word.isOnly(WordClass.FUNCTION) || vocabulary.of(word).light();
      if (!light && looked++ < MOST) {
        int[] own = glosses.of(word).couples();
        if (own.length > 0) {
          couples.add(own);
        }
      }
    }
    return couples.toArray(new int[0][]);
  }

  /** The words of a source sentence that a target sentence has a rendering of, a bit for each. */
  public long matched(int sourceIndex, int targetIndex) {
    int[][] words = source.get(sourceIndex);
    int[] couples = target.get(targetIndex);
    long matched = 0;
    for (int i = 0; i < words.length; i++) {
      if (share(words[i], couples)) {
        matched |= 1L << i;
      }
    }
    return matched;
  }

  private static boolean share(int[] few, int[] many) {
    for (int couple : few) {
      if (Arrays.binarySearch(many, couple) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What the words of a source sentence say for it, those matched given as bits. */
  public double weight(int sourceIndex, long matched) {
    int words = source.get(sourceIndex).length;
    int met = Long.bitCount(matched);
    return MATCHED * met + UNMATCHED * (words - met);
  }
}
