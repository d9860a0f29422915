package org.bilint.renderings;

import java.util.Arrays;
import java.util.List;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordAlignment;
import org.bilint.align.words.WordLink;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of a bead with their links at hand, from either side. */
final class LinkedWords {

  private final WordAlignment alignment;
  private final List<WordLink> links;

  /** By source word: the index of its first link; one more for the end. */
  private final int[] first;

  /** By target word: the first and the last source word linked to it; the last is -1 for none. */
  private final int[] lowest;

  private final int[] highest;

  LinkedWords(WordAlignment alignment) {
    this.alignment = alignment;
    this.links = alignment.links();
    first = new int[alignment.source().size() + 1];
    lowest = new int[alignment.target().size()];
    highest = new int[alignment.target().size()];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    Arrays.fill(highest, -1);
    int next = 0;
    for (int i = 0; i < first.length; i++) {
      first[i] = next;
      while (next < links.size() && links.get(next).source() == i) {
        int target = links.get(next++).target();
        lowest[target] = Math.min(lowest[target], i);
        highest[target] = i;
      }
    }
  }

  WordAlignment alignment() {
    return alignment;
  }

  List<SourceWord> source() {
    return alignment.source();
  }

  boolean isLinked(int source) {
    return first[source] < first[source + 1];
  }

  /**
   * What stands for the words from one index to before another, all of them linked; null where it
   * is no stretch of its own: other words are linked into it, or it holds what says something else.
   */
  @Nullable Use use(int from, int to, int position) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    Evidence weakest = Evidence.CLAIMED;
    for (int i = from; i < to; i++) {
      Evidence best = Evidence.LEARNED;
      for (int at = first[i]; at < first[i + 1]; at++) {
        WordLink link = links.get(at);
        int target = link.target();
        if (lowest[target] < from || highest[target] >= to) {
          return null;
        }
        start = Math.min(start, target);
        end = Math.max(end, target);
        best = link.evidence().compareTo(best) < 0 ? link.evidence() : best;
      }
      weakest = best.compareTo(weakest) > 0 ? best : weakest;
    }
    String form = form(start, end, from, to);
    TargetWord head = alignment.target().get(start);
    TargetWord tail = alignment.target().get(end);
    if (form == null || !head.place().segment().equals(tail.place().segment())) {
      return null;
    }
    Place source =
        new Place(
            source().get(from).place().segment(),
            new Span(
                source().get(from).place().span().start(),
                source().get(to - 1).place().span().end()));
    Place target =
        new Place(
            head.place().segment(),
            new Span(head.place().span().start(), tail.place().span().end()));
    return new Use(source, target, form, position, weakest);
  }

  /** The linked words of a stretch of the target, if nothing else in it says anything. */
  private @Nullable String form(int start, int end, int from, int to) {
    String form = "";
    for (int j = start; j <= end; j++) {
      TargetWord word = alignment.target().get(j);
      if (lowest[j] >= from && highest[j] >= 0 && highest[j] < to) {
        form = form.isEmpty() ? word.key() : form + word.key();
      } else if (word.content() || word.claimed()) {
        return null;
      }
    }
    return form;
  }
}
