package org.bilint.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.bilint.text.Span;

/**
 * The pairs of round brackets of a text, of either width, from the opening to behind the closing.
 */
record Brackets(String text, List<Span> pairs) {

  static Brackets of(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Span> pairs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open.push(i);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        pairs.add(new Span(open.pop(), i + 1));
      }
    }
    pairs.sort(Comparator.naturalOrder());
    return new Brackets(text, List.copyOf(pairs));
  }

  /** The text with full-width brackets wherever they stand among Chinese. */
  String widened() {
    char[] wide = text.toCharArray();
    for (Span pair : pairs) {
      if (isAmongChinese(pair)) {
        wide[pair.start()] = '（';
        wide[pair.end() - 1] = '）';
      }
    }
    return new String(wide);
  }

  boolean isFull(Span pair) {
    return text.charAt(pair.start()) == '（' && text.charAt(pair.end() - 1) == '）';
  }

  boolean isMixed(Span pair) {
    return (text.charAt(pair.start()) == '（') != (text.charAt(pair.end() - 1) == '）');
  }

  /** Whether the sentence around is Chinese at the bracket, and not a Latin name or a formula. */
  boolean isAmongChinese(Span pair) {
    char left = Glyph.before(text, pair.start());
    char right = Glyph.from(text, pair.end());
    return Glyph.isChinese(left) || (Glyph.isChinese(right) && !Glyph.isLatin(left));
  }

  boolean holdsHan(Span pair, int[] hanBefore) {
    return hanBefore[pair.end()] > hanBefore[pair.start()];
  }

  /** Set off by blanks, which is how a house writes that wants half-width brackets. */
  boolean isSpaced(Span pair) {
    char before = Glyph.at(text, pair.start() - 1);
    char behind = Glyph.at(text, pair.end());
    return Glyph.isBlank(before) && !Glyph.isHan(behind);
  }
}
