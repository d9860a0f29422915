package org.bilint.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Words in lower-case Latin letters that follow each other in a Chinese line: safety stock. */
record LatinRun(List<TargetWord> words) {

  private static final Pattern LOWER = Pattern.compile("[a-z]{2,}");

  /** The run that begins at a word; empty if that is no such word. */
  static LatinRun at(List<TargetWord> words, int from) {
    int to = from;
    while (to < words.size()
        && LOWER.matcher(words.get(to).place().text()).matches()
        && (to == from || follows(words.get(to - 1).place(), words.get(to).place()))) {
      to++;
    }
    return new LatinRun(words.subList(from, to));
  }

  private static boolean follows(Place before, Place next) {
    return before.segment().equals(next.segment())
        && before.span().end() + 1 == next.span().start()
        && before.segment().text().charAt(before.span().end()) == ' ';
  }

  Place place() {
    return join(words.get(0).place(), words.get(words.size() - 1).place());
  }

  private static Place join(Place first, Place last) {
    return new Place(first.segment(), new Span(first.span().start(), last.span().end()));
  }

  /** Where the same words follow each other in the source, or -1. */
  int in(List<SourceWord> source) {
    for (int i = 0; i + words.size() <= source.size(); i++) {
      if (isAt(source, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(List<SourceWord> source, int at) {
    for (int i = 0; i < words.size(); i++) {
      Place place = source.get(at + i).place();
      if (!place.text().equals(words.get(i).place().text())
          || i > 0 && !follows(source.get(at + i - 1).place(), place)) {
        return false;
      }
    }
    return true;
  }

  /** What stands in the source from a word on. */
  Place placeIn(List<SourceWord> source, int at) {
    return join(source.get(at).place(), source.get(at + words.size() - 1).place());
  }
}
