package org.bilint.align.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.text.Span;

/** The stretches of a target text that look like names and stand for none of the source's. */
final class Strangers {

  private static final int LEAST_RENDERING = 2;

  /**
   * The least sum of weights, and so about the fewest characters, of a run that looks like a name.
   */
  private static final double LEAST_RUN = 2;

  /** More are of no use, and would cost time in a text that is all names. */
  private static final int MOST = 50;

  private final NameBook book;
  private final SoundMatcher matcher;

  Strangers(NameBook book, SoundMatcher matcher) {
    this.book = book;
    this.matcher = matcher;
  }

  /**
   * In text order.
   *
   * @param source the source's text in lower case: what it holds is no stranger
   */
  List<Stranger> of(TargetText text, String source) {
    List<Stranger> strangers = new ArrayList<>();
    for (NameBook.Sighting sighting : book.scan(text.free(), LEAST_RENDERING)) {
      if (sighting.names().stream().noneMatch(each -> holds(source, each))) {
        strangers.add(
            new Stranger(text.place(sighting.span()), Stranger.Sort.KNOWN, sighting.names()));
        text.take(sighting.span());
      }
      if (strangers.size() >= MOST) {
        break;
      }
    }
    latin(text, source, strangers);
    runs(text, strangers);
    strangers.sort(Comparator.comparing(Stranger::place));
    return strangers;
  }

  private static boolean holds(String source, String name) {
    return source.contains(name.toLowerCase(Locale.ROOT));
  }

  private static void latin(TargetText text, String source, List<Stranger> strangers) {
    CharSequence free = text.freeAsWritten();
    int i = 0;
    while (i < free.length() && strangers.size() < MOST) {
      int end = i;
      while (end < free.length() && LatinFinder.isInWord(free.charAt(end))) {
        end++;
      }
      Span word = new Span(i, end);
      if (word.length() > 1
          && Character.isUpperCase(free.charAt(i))
          && !holds(source, word.of(free))) {
        strangers.add(new Stranger(text.place(word), Stranger.Sort.LATIN, Set.of()));
      }
      i = end + 1;
    }
  }

  private void runs(TargetText text, List<Stranger> strangers) {
    CharSequence free = text.free();
    int i = 0;
    while (i < free.length() && strangers.size() < MOST) {
      int end = i;
      double sum = 0;
      while (end < free.length() && belongs(free, i, end)) {
        sum += Math.max(0, matcher.weight(free.charAt(end)));
        end++;
      }
      if (sum >= LEAST_RUN && end - i >= LEAST_RENDERING) {
        strangers.add(new Stranger(text.place(new Span(i, end)), Stranger.Sort.SOUND, Set.of()));
      }
      i = end + 1;
    }
  }

  private boolean belongs(CharSequence text, int start, int at) {
    char c = text.charAt(at);
    return matcher.weight(c) >= 0
        || (at > start
            && c != ' '
            && SoundMatcher.isSeparator(c)
            && at + 1 < text.length()
            && matcher.weight(text.charAt(at + 1)) >= 0);
  }

  /** The one whose place in its text is most like the name's in its own. */
  static Optional<Stranger> nearest(SourceName name, List<Stranger> strangers) {
    double progress = progress(name.place().span(), name.place().segment().text().length());
    return strangers.stream()
        .min(
            Comparator.comparingDouble(
                each ->
                    Math.abs(
                        progress(each.place().span(), each.place().segment().text().length())
                            - progress)));
  }

  private static double progress(Span span, int length) {
    return (double) span.start() / Math.max(1, length);
  }
}
