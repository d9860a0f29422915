package org.bilint.align.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Span;

/**
 * The expressions of a source that the lexicon holds whole and whose rendering stands in the
 * target: operating income, 营业收益. The longest win, and each Chinese character serves once.
 */
final class Expressions {

  /** An expression, words {@code [source)}, and where its rendering stands in the text. */
  private record Found(Span source, Span target) {}

  /** How far from its place by proportion a rendering is sought, in characters. */
  private static final int REACH = 300;

  private final Lexicon lexicon;
  private final List<SourceWord> words;
  private final String text;
  private final boolean[] taken;
  private final boolean[] used;
  private final List<Found> found = new ArrayList<>();

  /**
   * @param text what the renderings are sought in
   * @param claimed the units of the text that something else has taken
   */
  Expressions(Lexicon lexicon, List<SourceWord> words, String text, boolean[] claimed) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    taken = claimed.clone();
    used = new boolean[words.size()];
    for (int length = Lexicon.LONGEST; length > 1; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        if (isFree(from, from + length)) {
          find(from, from + length);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.target.start(), b.target.start()));
  }

  private boolean isFree(int from, int to) {
    if (!words.get(to - 1).content()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (used[i]
          || words.get(i).claimed()
          || i > from && !follows(words.get(i - 1), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but one blank stands between two words. */
  private static boolean follows(SourceWord left, SourceWord right) {
    int end = left.place().span().end();
    String line = left.place().segment().text();
    return right.place().span().start() == end + 1
        && line.charAt(end) == ' '
        && left.place().segment().equals(right.place().segment());
  }

  private void find(int from, int to) {
    SourceWord last = words.get(to - 1);
    int start = words.get(from).place().span().start();
    String line = last.place().segment().text();
    List<Entry> written = lexicon.find(line, start, last.place().span().end());
    List<Entry> base = List.of();
    if (!last.word().lemma().equalsIgnoreCase(last.word().text())) {
      String form = line.substring(start, last.place().span().start()) + last.word().lemma();
      base = lexicon.find(form, 0, form.length());
    }
    if (written.isEmpty() && base.isEmpty()) {
      return;
    }
    Set<String> renderings = new LinkedHashSet<>();
    Glosses.add(written, false, renderings);
    Glosses.add(base, false, renderings);
    double expected = BeadWords.position(from, words.size()) * text.length();
    int first = (int) Math.max(0, expected - REACH);
    String window = text.substring(first, (int) Math.min(text.length(), expected + REACH));
    Span best = null;
    for (String rendering : renderings) {
      if (rendering.length() > 1 && (best == null || rendering.length() >= best.length())) {
        for (int at = window.indexOf(rendering); at >= 0; at = window.indexOf(rendering, at + 1)) {
          Span here = new Span(first + at, first + at + rendering.length());
          if (!isTaken(here)
              && (best == null
                  || here.length() > best.length()
                  || Math.abs(here.start() - expected) < Math.abs(best.start() - expected))) {
            best = here;
          }
        }
      }
    }
    if (best != null) {
      found.add(new Found(new Span(from, to), best));
      Arrays.fill(taken, best.start(), best.end(), true);
      Arrays.fill(used, from, to, true);
    }
  }

  private boolean isTaken(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  List<String> renderings() {
    return found.stream().map(each -> each.target.of(text)).toList();
  }

  /**
   * Links from every word of an expression to every Chinese word of its rendering.
   *
   * @param targets where the Chinese words stand in the text, in order
   */
  List<WordLink> links(List<Span> targets) {
    List<WordLink> links = new ArrayList<>();
    int next = 0;
    for (Found each : found) {
      while (next < targets.size() && targets.get(next).end() <= each.target.start()) {
        next++;
      }
      for (int j = next; j < targets.size() && targets.get(j).overlaps(each.target); j++) {
        for (int i = each.source.start(); i < each.source.end(); i++) {
          links.add(new WordLink(i, j, Evidence.EXPRESSION, 1));
        }
      }
    }
    return links;
  }
}
