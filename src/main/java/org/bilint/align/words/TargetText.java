package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** The Chinese sentences of a bead as one Simplified text, a line each. */
final class TargetText {

  private final List<Sentence> sentences;
  private final List<Integer> starts = new ArrayList<>();
  private final String simplified;

  TargetText(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      starts.add(text.length());
      text.append(Simplified.of(sentence.text())).append('\n');
    }
    simplified = text.toString();
  }

  String simplified() {
    return simplified;
  }

  /** The place of a span that stays within one sentence. */
  Place place(Span span) {
    int found = Collections.binarySearch(starts, span.start());
    int at = found >= 0 ? found : -found - 2;
    Sentence sentence = sentences.get(at);
    return new Place(sentence.segment(), span.shift(sentence.span().start() - starts.get(at)));
  }

  /** Marks the units of a place that lie in this text with a number. */
  void mark(Place place, int[] marks, int mark) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.segment().equals(place.segment()) && sentence.span().overlaps(place.span())) {
        int from = Math.max(place.span().start(), sentence.span().start());
        int to = Math.min(place.span().end(), sentence.span().end());
        int shift = starts.get(i) - sentence.span().start();
        for (int unit = from; unit < to; unit++) {
          marks[unit + shift] = mark;
        }
      }
    }
  }
}
