package org.bilint.lexicon.sound;

import java.util.Arrays;

/**
 * What each stretch of a name's letters scores against each syllable, worked out when asked for.
 */
final class NameSounds {

  /** The score of letters that a character can hardly stand for. */
  private static final float LEAST = -4;

  private static final float MOST = 6;

  /** The most letters that a character which has nothing of them may be given. */
  private static final int LONGEST_UNLIKE = 2;

  private static final float PINYIN_LETTER = 1.6f;
  private static final float PINYIN = .5f;

  private final Letters letters;
  private final SoundTable table;
  private final Readings readings;
  private final int[][] ids;
  private final float[] surprise;
  private final float[][] bySyllable;

  NameSounds(Letters letters, SoundTable table, Readings readings) {
    this.letters = letters;
    this.table = table;
    this.readings = readings;
    this.bySyllable = new float[readings.syllables().size()][];
    int n = letters.length();
    ids = new int[n + 1][SoundTable.LONGEST + 1];
    surprise = new float[n + 1];
    for (int i = 0; i <= n; i++) {
      for (int length = 0; length <= SoundTable.LONGEST; length++) {
        ids[i][length] =
            i + length <= n
                ? table.id(letters.text().substring(i, i + length))
                : SoundTable.UNKNOWN;
      }
      if (i < n) {
        surprise[i + 1] = surprise[i] - logChance(letters.text().charAt(i));
      }
    }
  }

  private static float logChance(char letter) {
    double chance =
        switch (letter) {
          case 'a', 'e', 'i', 'o' -> .09;
          case 'n', 'r', 'l', 's', 't' -> .055;
          default -> .02;
        };
    return (float) Math.log(chance);
  }

  /**
   * The score of {@code length} letters from {@code start} on, at {@code start * LONGEST + length -
   * 1}.
   */
  float[] scores(int syllable) {
    float[] known = bySyllable[syllable];
    if (known == null) {
      known = compute(syllable);
      bySyllable[syllable] = known;
    }
    return known;
  }

  private float[] compute(int syllable) {
    int n = letters.length();
    float[] scores = new float[n * SoundTable.LONGEST];
    Arrays.fill(scores, Float.NEGATIVE_INFINITY);
    SoundTable.Parts parts = table.parts(syllable);
    String pinyin = readings.syllables().get(syllable).replace('v', 'u');
    for (int start = 0; start < n; start++) {
      int most = Math.min(SoundTable.LONGEST, n - start);
      for (int length = 1; length <= most && !letters.broken(start, start + length); length++) {
        float score = sound(parts, start, length);
        if (score == Float.NEGATIVE_INFINITY) {
          score = length <= LONGEST_UNLIKE ? LEAST : score;
        } else {
          score += surprise[start + length] - surprise[start];
          score = Math.max(LEAST, Math.min(MOST, score));
        }
        if (length == pinyin.length() && letters.text().startsWith(pinyin, start)) {
          score = Math.max(score, PINYIN_LETTER * length + PINYIN);
        }
        scores[start * SoundTable.LONGEST + length - 1] = score;
      }
    }
    return scores;
  }

  private float sound(SoundTable.Parts parts, int start, int length) {
    if (parts.whole()) {
      return parts.whole(ids[start][length]);
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int onset = 0; onset <= length; onset++) {
      best = Math.max(best, parts.split(ids[start][onset], ids[start + onset][length - onset]));
    }
    return best;
  }
}
