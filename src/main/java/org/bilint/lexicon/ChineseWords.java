package org.bilint.lexicon;

import java.util.ArrayList;
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
    /** Whether the units from {@code from} to before {@code to} are such a word. */
    boolean wants(CharSequence text, int from, int to);
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
    return of(simplified, (text, from, to) -> false);
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
    for (int end = 1; end <= length; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
        double word = lexicon.logProbability(text, from + begin, from + end);
        if (begin == end - 1) {
          word = Math.max(word, UNKNOWN);
        } else if (preference.wants(text, from + begin, from + end)) {
          word = Math.max(word, WANTED * (end - begin));
        }
        if (best[begin] + word > best[end]) {
          best[end] = best[begin] + word;
          start[end] = begin;
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
