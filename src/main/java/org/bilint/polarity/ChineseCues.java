package org.bilint.polarity;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.words.TargetWord;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what negates in Chinese. */
final class ChineseCues {

  private final CueTable table;

  ChineseCues() {
    table = CueTable.load("polarity/zh-negation.tsv", "");
  }

  /** Those of some sentences, whose words are given in text order. */
  List<Cue> find(List<Sentence> sentences, List<TargetWord> words) {
    List<Cue> cues = new ArrayList<>();
    int next = 0;
    Segment segment = null;
    String text = "";
    for (Sentence sentence : sentences) {
      if (!sentence.segment().equals(segment)) {
        segment = sentence.segment();
        text = Simplified.of(segment.text());
      }
      int end = sentence.span().end();
      for (int i = sentence.span().start(); i < end; ) {
        if (!table.mayBegin(text.charAt(i))) {
          i++;
          continue;
        }
        int length = 0;
        Force force = null;
        for (int n = Math.min(table.longest(), end - i); n > 0 && force == null; n--) {
          force = table.of(text.substring(i, i + n));
          length = n;
        }
        if (force == null) {
          i++;
          continue;
        }
        int idiom = idiomWithin(text, i, i + length, end);
        if (idiom > i) {
          i = idiom;
          continue;
        }
        Place place = new Place(sentence.segment(), new Span(i, i + length));
        while (next < words.size() && isBefore(words.get(next).place(), place)) {
          next++;
        }
        int to = next;
        while (to < words.size() && overlap(words.get(to).place(), place)) {
          to++;
        }
        boolean claimed = to > next && words.get(next).claimed();
        force = to > next ? inWord(words.get(next).place(), place, force) : force;
        if (!claimed && force != null) {
          cues.add(new Cue(place, force, next, to));
        }
        // Behind what belongs to a number or a name a cue may begin: 兩者都|不會.
        i += claimed ? 1 : length;
      }
    }
    return cues;
  }

  /**
   * Where an idiom begins that shares characters with a phrase and goes on behind it, or 0: 不斷 in
   * 並不斷.
   */
  private int idiomWithin(String text, int from, int to, int end) {
    for (int i = from + 1; i < to; i++) {
      for (int n = Math.min(table.longest(), end - i); i + n > to; n--) {
        if (table.of(text.substring(i, i + n)) == Force.NONE) {
          return i;
        }
      }
    }
    return 0;
  }

  /**
   * What is left of a force within a longer word of the dictionary: 不 goes on negating in 不支持, is a
   * part of a word in 不安, and nothing in 湮沒.
   */
  private static @Nullable Force inWord(Place word, Place cue, Force force) {
    int before = cue.span().start() - word.span().start();
    int behind = word.span().end() - cue.span().end();
    if (before <= 0 && behind <= 0) {
      return force;
    }
    if (before > 0) {
      return force == Force.WEAK && cue.span().length() == 1 ? null : Force.WEAK;
    }
    if (force == Force.WEAK && cue.span().length() == 1) {
      return null;
    }
    return force == Force.NEGATION && behind < 2 ? Force.IMPLIED : force;
  }

  private static boolean isBefore(Place a, Place b) {
    return a.inDocument().end() <= b.inDocument().start();
  }

  private static boolean overlap(Place a, Place b) {
    return a.inDocument().overlaps(b.inDocument());
  }
}
