package org.bilint.lexicon.sound;

import java.util.Arrays;
import java.util.Optional;
import org.bilint.text.Span;

/**
 * Finds the transliteration of an English name in Chinese text: the stretch whose syllables, in
 * order, best account for all letters of the name. Works on Traditional and Simplified characters
 * alike. Safe for use by several threads.
 */
public final class SoundMatcher {

  /** Names are shorter; what is longer is not looked for, so that the time stays linear. */
  private static final int MOST_LETTERS = 40;

  /** A character that stands for no letter. */
  private static final float EXTRA = -3;

  /** A separator where the name has none. */
  private static final float ODD_SEPARATOR = -1.5f;

  /**
   * What it costs that the stretch goes on as the rendering of another name would, on each side.
   */
  private static final float INSIDE = -1;

  private static final String SEPARATORS = "·‧・•．-－–—‐＝=･∙ ";

  private final Readings readings;
  private final SoundTable table;

  private SoundMatcher(Readings readings, SoundTable table) {
    this.readings = readings;
    this.table = table;
  }

  /** Read on first use, and only then. */
  private static final class Bundled {
    static final SoundMatcher MATCHER = load();

    private static SoundMatcher load() {
      Readings readings = Readings.load();
      return new SoundMatcher(readings, SoundTable.load(readings.syllables()));
    }
  }

  /** A matcher that knows the tables of the project. */
  public static SoundMatcher bundled() {
    return Bundled.MATCHER;
  }

  /** As {@link #find(String, CharSequence, Span)}, anywhere in the text. */
  public Optional<SoundMatch> find(String english, CharSequence chinese) {
    return find(english, chinese, new Span(0, chinese.length()));
  }

  /**
   * The best match, if any scores {@link SoundMatch#UNCERTAIN} or more; the first of equals.
   *
   * @param english one word of a name or several
   * @param within where in the text to look
   */
  public Optional<SoundMatch> find(String english, CharSequence chinese, Span within) {
    Letters letters = Letters.of(english);
    int n = letters.length();
    if (n < 2 || n > MOST_LETTERS) {
      return Optional.empty();
    }
    Search search = new Search(letters, new NameSounds(letters, table, readings));
    int end = Math.min(within.end(), chinese.length());
    for (int j = within.start(); j < end; j++) {
      char before = j == 0 ? '\0' : chinese.charAt(j - 1);
      char after = j + 1 == chinese.length() ? '\0' : chinese.charAt(j + 1);
      search.step(chinese.charAt(j), j, inside(before), inside(after));
    }
    if (search.bestScore < SoundMatch.UNCERTAIN) {
      return Optional.empty();
    }
    int from = search.bestStart;
    int to = search.bestEnd;
    while (to > from && isSeparator(chinese.charAt(to - 1))) {
      to--;
    }
    return Optional.of(new SoundMatch(new Span(from, to), search.bestScore, n));
  }

  /** Whether a character is one of those that may stand for the blank between two names. */
  public static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  /**
   * How much likelier a character is in the rendering of a foreign name than elsewhere; 1 to -2.5.
   */
  public double weight(char c) {
    return readings.syllable(c) == Readings.NONE ? Double.NEGATIVE_INFINITY : readings.weight(c);
  }

  private float inside(char neighbour) {
    return readings.syllable(neighbour) != Readings.NONE && readings.weight(neighbour) > 0
        ? INSIDE
        : 0;
  }

  /** One row of the table (letters read, characters read) at a time. */
  private final class Search {

    private final Letters letters;
    private final NameSounds sounds;
    private final int n;
    private float[] scores;
    private int[] starts;
    private float[] nextScores;
    private int[] nextStarts;
    private float bestScore = Float.NEGATIVE_INFINITY;
    private int bestStart;
    private int bestEnd;

    Search(Letters letters, NameSounds sounds) {
      this.letters = letters;
      this.sounds = sounds;
      n = letters.length();
      scores = new float[n + 1];
      starts = new int[n + 1];
      nextScores = new float[n + 1];
      nextStarts = new int[n + 1];
      Arrays.fill(scores, Float.NEGATIVE_INFINITY);
    }

    void step(char c, int at, float openCost, float closeCost) {
      open(at, openCost);
      Arrays.fill(nextScores, Float.NEGATIVE_INFINITY);
      int syllable = readings.syllable(c);
      if (syllable != Readings.NONE) {
        read(sounds.scores(syllable), readings.weight(c));
      } else if (isSeparator(c)) {
        for (int i = 1; i < n; i++) {
          reach(i, scores[i] + (letters.ends().get(i) ? 0 : ODD_SEPARATOR), starts[i]);
        }
      }
      for (int i = 1; i < n; i++) {
        reach(i + 1, nextScores[i] + letters.skip(i), nextStarts[i]);
      }
      if (nextScores[n] + closeCost > bestScore) {
        bestScore = nextScores[n] + closeCost;
        bestStart = nextStarts[n];
        bestEnd = at + 1;
      }
      swap();
    }

    /** A match may begin before any character, with its first letters unread. */
    private void open(int at, float cost) {
      float score = cost;
      for (int i = 0; i < n; i++) {
        if (score > scores[i]) {
          scores[i] = score;
          starts[i] = at;
        }
        score += letters.skip(i);
      }
    }

    private void read(float[] chunks, float weight) {
      for (int i = 0; i < n; i++) {
        if (scores[i] == Float.NEGATIVE_INFINITY) {
          continue;
        }
        if (i > 0) {
          reach(i, scores[i] + EXTRA + weight, starts[i]);
        }
        int most = Math.min(SoundTable.LONGEST, n - i);
        for (int length = 1; length <= most; length++) {
          float chunk = chunks[i * SoundTable.LONGEST + length - 1];
          reach(i + length, scores[i] + chunk + weight, starts[i]);
        }
      }
    }

    private void reach(int i, float score, int start) {
      if (score > nextScores[i]) {
        nextScores[i] = score;
        nextStarts[i] = start;
      }
    }

    private void swap() {
      float[] spareScores = scores;
      scores = nextScores;
      nextScores = spareScores;
      int[] spareStarts = starts;
      starts = nextStarts;
      nextStarts = spareStarts;
    }
  }
}
