package org.bilint.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bilint.text.Span;

/**
 * Cuts Chinese into words: of all ways to cut it, the one whose words are together the likeliest.
 * Runs of Latin letters and digits are words, a character that no word holds is one of its own, and
 * blanks are in none.
 */
public final class ChineseWords {

  private static final int LONGEST = 8;

  /** The logarithm of the probability of a character that is no word of the lexicon. */
  private static final double UNKNOWN = -18;

  /** What a wanted word counts at least, for each of its characters. */
  private static final double WANTED = -3.5;

  /** Words that the cut is to prefer, such as what the English beside the text asks for. */
  @FunctionalInterface
  public interface Preference {
    /**
     * Which lengths the words of this kind have that stand at a place: bit 0 for two characters,
     * bit 6 for eight. Longer ones are not asked for.
     */
    int lengths(CharSequence text, int at);
  }

  private final Lexicon lexicon;

  public ChineseWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The words in their order.
   *
   * @param simplified a text as {@link Simplified#of} makes it
   */
  public List<Span> of(CharSequence simplified) {
    return of(simplified, (text, at) -> 0);
  }

  /** The same, with a preference for words of two characters or more. */
  public List<Span> of(CharSequence simplified, Preference preference) {
    List<Span> words = new ArrayList<>();
    int length = simplified.length();
    int at = 0;
    while (at < length) {
      char c = simplified.charAt(at);
      int end = at + 1;
      if (isHan(c)) {
        while (end < length && isHan(simplified.charAt(end))) {
          end++;
        }
        cut(simplified, at, end, preference, words);
      } else if (isLatin(c)) {
        while (end < length && isLatin(simplified, end)) {
          end++;
        }
        words.add(new Span(at, end));
      } else if (!Character.isWhitespace(c)) {
        end += Character.isHighSurrogate(c) && end < length ? 1 : 0;
        words.add(new Span(at, end));
      }
      at = end;
    }
    return words;
  }

  /** A run of Han characters; {@code best[i]} is the likeliest way to cut its first i. */
  private void cut(CharSequence text, int from, int to, Preference preference, List<Span> words) {
    int length = to - from;
    double[] best = new double[length + 1];
    int[] start = new int[length + 1];
    Arrays.fill(best, 1, length + 1, Double.NEGATIVE_INFINITY);
    for (int begin = 0; begin < length; begin++) {
      int at = from + begin;
      double single = best[begin] + Math.max(lexicon.logProbability(text, at, at + 1), UNKNOWN);
      if (single > best[begin + 1]) {
        best[begin + 1] = single;
        start[begin + 1] = begin;
      }
      int longest = Math.min(LONGEST, length - begin);
      if (longest < 2) {
        continue;
      }
      int known = lexicon.wordLengths(text.charAt(at), text.charAt(at + 1));
      int wanted = preference.lengths(text, at);
      for (int left = (known | wanted) & ((1 << longest - 1) - 1); left != 0; left &= left - 1) {
        int bit = left & -left;
        int size = 2 + Integer.numberOfTrailingZeros(bit);
        double word =
            (known & bit) == 0
                ? Double.NEGATIVE_INFINITY
                : lexicon.logProbability(text, at, at + size);
        if ((wanted & bit) != 0) {
          word = Math.max(word, WANTED * size);
        }
        if (best[begin] + word > best[begin + size]) {
          best[begin + size] = best[begin] + word;
          start[begin + size] = begin;
        }
      }
    }
    int first = words.size();
    for (int end = length; end > 0; end = start[end]) {
      words.add(new Span(from + start[end], from + end));
    }
    Collections.reverse(words.subList(first, words.size()));
  }

  private static boolean isHan(char c) {
    return c >= IndexFormat.FIRST_HAN && c <= IndexFormat.LAST_HAN || c == '〇';
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c)
        || c >= '\uFF10' && c <= '\uFF5A' && Character.isLetterOrDigit(c);
  }

  /** Between letters or digits a mark may stand too: 13.6, Wi-Fi, R&D, don't. */
  private static boolean isLatin(CharSequence text, int at) {
    char c = text.charAt(at);
    return isLatin(c)
        || ".,-'’&_".indexOf(c) >= 0 && at + 1 < text.length() && isLatin(text.charAt(at + 1));
  }
}
