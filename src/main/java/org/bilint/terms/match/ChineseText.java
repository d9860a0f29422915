package org.bilint.terms.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.align.words.TargetWord;
import org.bilint.annotate.Sentence;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * The Chinese of a bead as terms are sought in it: without blanks and middle dots, full-width Latin
 * as half-width, lower case, a line for each sentence. It knows its words and where it came from.
 */
final class ChineseText {

  private static final int NO_WORD = -1;

  private static final char FIRST_IDEOGRAPH = '\u3400';
  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private final List<Sentence> sentences;
  private final String folded;

  /** For each unit the sentence and its offset in the segment. */
  private final int[] sentenceOf;

  private final int[] offsetOf;

  /** For each unit the index of its word. */
  private final int[] wordOf;

  ChineseText(Bead bead) {
    sentences = bead.target();
    int length = sentences.stream().mapToInt(sentence -> sentence.span().length() + 1).sum();
    sentenceOf = new int[length];
    offsetOf = new int[length];
    wordOf = new int[length];
    Arrays.fill(wordOf, NO_WORD);
    StringBuilder text = new StringBuilder(length);
    List<TargetWord> words = bead.words().target();
    int word = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      String all = sentence.segment().text();
      for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
        char c = fold(all.charAt(i));
        if (c == 0) {
          continue;
        }
        while (word < words.size() && endsBefore(words.get(word), sentence, i)) {
          word++;
        }
        int at = text.length();
        sentenceOf[at] = s;
        offsetOf[at] = i;
        if (word < words.size() && covers(words.get(word), sentence, i)) {
          wordOf[at] = word;
        }
        text.append(c);
      }
      sentenceOf[text.length()] = s;
      text.append('\n');
      while (word < words.size() && isIn(words.get(word), sentence)) {
        word++;
      }
    }
    folded = text.toString();
  }

  private static boolean isIn(TargetWord word, Sentence sentence) {
    return word.place().segment().equals(sentence.segment())
        && sentence.span().contains(word.place().span());
  }

  private static boolean endsBefore(TargetWord word, Sentence sentence, int at) {
    return isIn(word, sentence) && word.place().span().end() <= at;
  }

  private static boolean covers(TargetWord word, Sentence sentence, int at) {
    return isIn(word, sentence) && word.place().span().start() <= at;
  }

  /** The Chinese of a bead alone, without what is known of its units. */
  static String folded(Bead bead) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : bead.target()) {
      fold(sentence.segment().text(), sentence.span().start(), sentence.span().end(), text);
      text.append('\n');
    }
    return text.toString();
  }

  /** A rendering as it is sought. */
  static String fold(String rendering) {
    StringBuilder text = new StringBuilder(rendering.length());
    fold(rendering, 0, rendering.length(), text);
    return text.toString();
  }

  private static void fold(String all, int from, int to, StringBuilder text) {
    for (int i = from; i < to; i++) {
      char c = fold(all.charAt(i));
      if (c != 0) {
        text.append(c);
      }
    }
  }

  /** One unit; 0 for what is passed over. */
  private static char fold(char c) {
    if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
      return c == '臺' ? '台' : c;
    }
    if (Character.isWhitespace(c) || c == '\u00A0' || "·‧•・\u200B\uFEFF".indexOf(c) >= 0) {
      return 0;
    }
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - '！' + '!'));
    }
    return Character.toLowerCase(c);
  }

  String folded() {
    return folded;
  }

  /** The place of some units, which are in one sentence. */
  Place place(Span units) {
    Sentence sentence = sentences.get(sentenceOf[units.start()]);
    return new Place(
        sentence.segment(), new Span(offsetOf[units.start()], offsetOf[units.end() - 1] + 1));
  }

  /** The words that some units touch, as a stretch of indices; none where they touch none. */
  Optional<Span> words(Span units) {
    int first = wordOf[units.start()];
    int last = wordOf[units.end() - 1];
    return first == NO_WORD || last == NO_WORD
        ? Optional.empty()
        : Optional.of(new Span(first, last + 1));
  }

  /**
   * Whether some units are a part of another word: 指導 in 指導員. What holds a word of its own and two
   * characters of the next is none, for the cut may be another's: 單位成長 in 單位|成長率.
   */
  boolean cutsAWord(Span units) {
    if (isInside(units.start())) {
      return true;
    }
    int to = units.end();
    while (to > units.start() && isInside(to)) {
      to--;
    }
    return to == units.start() || units.end() - to == 1;
  }

  /** Whether no word begins at a unit that belongs to one. */
  private boolean isInside(int unit) {
    return unit > 0 && wordOf[unit] != NO_WORD && wordOf[unit] == wordOf[unit - 1];
  }
}
