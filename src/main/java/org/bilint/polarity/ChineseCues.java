package org.bilint.polarity;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.words.TargetWord;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what negates in Chinese. */
final class ChineseCues {

  private final CueTable table;
  private final Lexicon lexicon;

  ChineseCues(Lexicon lexicon) {
    this.lexicon = lexicon;
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
        int most = table.longest(text.substring(i, i + 1));
        if (most == 0) {
          i++;
          continue;
        }
        int length = 0;
        CueTable.Sense sense = null;
        for (int n = Math.min(most, end - i); n > 0 && sense == null; n--) {
          sense = table.at(text, i, i + n, end);
          length = n;
        }
        if (sense == null) {
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
        boolean phrase = sense.force() != Force.NEGATION && to > next + 1;
        int across = phrase ? behindCut(words.get(next).place(), place) : i;
        if (across > i) {
          i = across;
          continue;
        }
        boolean claimed = words.subList(next, to).stream().anyMatch(TargetWord::claimed);
        Force force = sense.force();
        force = to > next ? inWord(words.get(next), place, force) : force;
        if (claimed && force == Force.NEGATION) {
          // What a number has taken (從未超過 60) may render a negation, and is none of its own.
          force = Force.IMPLIED;
        }
        if (force != null) {
          cues.add(new Cue(place, force, sense.shape(), next, to, false));
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
      int most = table.longest(text.substring(i, i + 1));
      for (int n = Math.min(most, end - i); i + n > to; n--) {
        if (table.force(text.substring(i, i + n)) == Force.NONE) {
          return i;
        }
      }
    }
    return 0;
  }

  /** Where the word ends that begins before a cue and ends within it (完全|無效), or 0. */
  private static int behindCut(Place word, Place cue) {
    boolean cut = word.span().start() < cue.span().start() && word.span().end() < cue.span().end();
    return cut ? word.span().end() : 0;
  }

  /**
   * What is left of a force within a longer word of the dictionary: 不 goes on negating in 不支持, is a
   * part of a word in 不安, and nothing in 湮沒.
   */
  private @Nullable Force inWord(TargetWord whole, Place cue, Force force) {
    Place word = whole.place();
    if (lexicon.logProbability(whole.key()) == Double.NEGATIVE_INFINITY) {
      return force;
    }
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
