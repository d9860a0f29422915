package org.bilint.fix;

import java.util.Comparator;
import java.util.List;
import org.bilint.text.Span;

/** Changes of one text, made at once: in its order, none overlapping another. */
final class Changes {

  private final List<Change> sorted;

  /** The growth of the text by all changes before each, and by all of them. */
  private final int[] growth;

  Changes(List<Change> changes) {
    sorted = changes.stream().sorted(Comparator.comparing(Change::span)).toList();
    growth = new int[sorted.size() + 1];
    for (int i = 0; i < sorted.size(); i++) {
      growth[i + 1] = growth[i] + sorted.get(i).growth();
      if (i > 0 && sorted.get(i - 1).span().end() > sorted.get(i).span().start()) {
        throw new IllegalArgumentException("changes overlap");
      }
    }
  }

  List<Change> all() {
    return sorted;
  }

  /** The text with all changes made. */
  String appliedTo(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Change change : sorted) {
      out.append(text, done, change.span().start()).append(change.text());
      done = change.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Where a span of the text is in the changed one. What is changed itself covers the new text. */
  Span moved(Span span) {
    int start = moved(span.start(), false);
    return new Span(start, Math.max(start, moved(span.end(), true)));
  }

  private int moved(int offset, boolean isEnd) {
    int low = 0;
    int high = sorted.size();
    // The first change that ends behind the offset; all before it have moved it. What is added
    // right behind a span is no part of it.
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = sorted.get(middle).span();
      if (span.end() > offset || (isEnd && span.start() == offset)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (low < sorted.size() && sorted.get(low).span().start() < offset) {
      Change around = sorted.get(low);
      int start = around.span().start() + growth[low];
      return isEnd ? start + around.text().length() : start;
    }
    return offset + growth[low];
  }
}
