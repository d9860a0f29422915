package org.bilint.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Place;

/**
 * The terms of one bead with what they became: a word, or an expression of two or three, and a
 * stretch of Chinese without a gap. The two are consistent, as in the phrase tables of statistical
 * translation: no link leads from inside the one to outside the other.
 */
final class TermFinder {

  private static final int MOST_CONTENT_WORDS = 3;

  /** A single character is mostly a piece of a word that was cut wrongly, and means too much. */
  private static final int SHORTEST_TARGET = 2;

  /** A longer stretch explains, or is a clause. */
  private static final int LONGEST_TARGET = 8;

  /** What may stand within a term: cost of revenue, return on investment, year over year. */
  private static final Set<String> JOINING = Set.of("of", "on", "in", "to", "for", "over");

  private final List<SourceWord> source;
  private final List<TargetWord> target;
  private final List<List<Integer>> targetsOf;

  /** For each word of the target the first and the last word that is linked to it. */
  private final int[] firstSource;

  private final int[] lastSource;

  TermFinder(WordAlignment words) {
    source = words.source();
    target = words.target();
    targetsOf = new ArrayList<>();
    source.forEach(any -> targetsOf.add(new ArrayList<>(2)));
    firstSource = new int[target.size()];
    lastSource = new int[target.size()];
    Arrays.fill(firstSource, Integer.MAX_VALUE);
    Arrays.fill(lastSource, -1);
    for (WordLink link : words.links()) {
      targetsOf.get(link.source()).add(link.target());
      firstSource[link.target()] = Math.min(firstSource[link.target()], link.source());
      lastSource[link.target()] = Math.max(lastSource[link.target()], link.source());
    }
  }

  /** Counts what occurs and what stands for what. */
  void count(TermCounts counts) {
    for (TargetWord word : target) {
      if (word.content() && !word.claimed()) {
        counts.chinese(word.key());
      }
    }
    for (int from = 0; from < source.size(); from++) {
      // Of a sentence's first word nobody knows whether its capital is its own.
      if (isFree(from) && !source.get(from).opens()) {
        counts.english(source.get(from).key());
        pair(from, from, source.get(from).key(), counts);
        expressions(from, counts);
      }
    }
  }

  private boolean isFree(int word) {
    return source.get(word).content() && !source.get(word).claimed();
  }

  private void expressions(int from, TermCounts counts) {
    StringBuilder english = new StringBuilder(written(from));
    int content = 1;
    for (int to = from + 1; to < Math.min(source.size(), from + Lexicon.LONGEST); to++) {
      SourceWord word = source.get(to);
      if (!isBeside(source.get(to - 1).place(), word.place(), " ")) {
        return;
      }
      if (isFree(to)) {
        content++;
        String expression = english + " " + word.key();
        if (content <= MOST_CONTENT_WORDS) {
          pair(from, to, expression, counts);
        }
      } else if (!JOINING.contains(word.key())) {
        return;
      }
      english.append(' ').append(written(to));
    }
  }

  /** A word within an expression: a name keeps its letters, and no other does. */
  private String written(int at) {
    SourceWord word = source.get(at);
    boolean name = Character.isUpperCase(word.key().charAt(0));
    return name ? word.key() : word.word().text().toLowerCase(Locale.ROOT);
  }

  private void pair(int from, int to, String english, TermCounts counts) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    List<Integer> linked = new ArrayList<>();
    int content = 0;
    for (int i = from; i <= to; i++) {
      content += isFree(i) ? 1 : 0;
      if (!targetsOf.get(i).isEmpty()) {
        linked.add(i);
      }
      for (int each : targetsOf.get(i)) {
        first = Math.min(first, each);
        last = Math.max(last, each);
      }
    }
    if (last < 0 || !isConsistent(from, to, first, last)) {
      return;
    }
    StringBuilder chinese = new StringBuilder();
    for (int i = first; i <= last; i++) {
      chinese.append(target.get(i).key());
    }
    if (chinese.length() < SHORTEST_TARGET
        || chinese.length() > LONGEST_TARGET
        || !hasHan(chinese)) {
      return;
    }
    String rendering = chinese.toString();
    if (linked.size() < content) {
      if (linked.size() == 1) {
        counts.part(english, source.get(linked.get(0)).key(), rendering);
      }
      return;
    }
    counts.pair(english, rendering);
    if (to > from) {
      counts.english(english);
    }
    if (last > first) {
      counts.chinese(rendering);
    }
  }

  /**
   * Nothing within a rendering belongs to another word, or to none; nor does a single character
   * beside it, which would be a piece of it: of 造势活动 cut into 造 and 势活动 neither is taken.
   */
  private boolean isConsistent(int from, int to, int first, int last) {
    for (int i = first; i <= last; i++) {
      TargetWord word = target.get(i);
      if (word.claimed() || !word.content() || firstSource[i] < from || lastSource[i] > to) {
        return false;
      }
      if (lastSource[i] < 0
          || i > first && !isBeside(target.get(i - 1).place(), word.place(), "")) {
        return false;
      }
    }
    return !isLoosePiece(first - 1, first) && !isLoosePiece(last + 1, last);
  }

  private boolean isLoosePiece(int at, int edge) {
    if (at < 0 || at >= target.size() || lastSource[at] >= 0) {
      return false;
    }
    TargetWord word = target.get(at);
    return word.key().length() == 1
        && word.content()
        && isBeside(
            target.get(Math.min(at, edge)).place(), target.get(Math.max(at, edge)).place(), "");
  }

  /** Whether nothing but this stands between two places of one segment. */
  private static boolean isBeside(Place left, Place right, String between) {
    return left.segment().equals(right.segment())
        && right.span().start() - left.span().end() == between.length()
        && left.segment().text().startsWith(between, left.span().end());
  }

  private static boolean hasHan(CharSequence text) {
    return text.chars().anyMatch(Character::isIdeographic);
  }
}
