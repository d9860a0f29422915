package org.bilint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bilint.check.Severity;
import org.bilint.text.Span;

/**
 * A text cut where any mark begins or ends, so that marks may overlap as they like: each run is
 * under the same marks from its first unit to its last.
 */
record MarkedText(List<Run> runs) {

  /**
   * A stretch of the text that a finding points at.
   *
   * @param finding the finding's number on the page
   */
  record Mark(int finding, Severity severity, Span span) {}

  /**
   * @param text empty where a mark of no length stands: something is missing here
   * @param marks the worst first
   * @param first those of the marks that have no run before this one
   */
  record Run(String text, List<Mark> marks, List<Mark> first) {

    Run {
      marks = List.copyOf(marks);
      first = List.copyOf(first);
    }
  }

  private static final Comparator<Mark> WORST_FIRST =
      Comparator.comparing(Mark::severity).thenComparing(Mark::finding);

  MarkedText {
    runs = List.copyOf(runs);
  }

  static MarkedText of(String text, List<Mark> marks) {
    List<Mark> waiting = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      Span whole = wholeCharacters(text, mark.span());
      waiting.add(new Mark(mark.finding(), mark.severity(), whole));
      cuts.add(whole.start());
      cuts.add(whole.end());
    }
    waiting.sort(Comparator.comparing(Mark::span).thenComparing(Mark::finding));

    List<Run> runs = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int at : cuts) {
      open.removeIf(mark -> mark.span().end() <= at);
      List<Mark> gaps = new ArrayList<>();
      List<Mark> opened = new ArrayList<>();
      for (; next < waiting.size() && waiting.get(next).span().start() == at; next++) {
        Mark mark = waiting.get(next);
        (mark.span().length() == 0 ? gaps : opened).add(mark);
      }
      if (!gaps.isEmpty()) {
        gaps.sort(WORST_FIRST);
        runs.add(new Run("", gaps, gaps));
      }
      open.addAll(opened);
      Integer end = cuts.higher(at);
      if (end != null) {
        runs.add(
            new Run(text.substring(at, end), open.stream().sorted(WORST_FIRST).toList(), opened));
      }
    }
    return new MarkedText(runs);
  }

  /** The span, widened where it would cut a surrogate pair. */
  private static Span wholeCharacters(String text, Span span) {
    int start = splitsPair(text, span.start()) ? span.start() - 1 : span.start();
    int end = splitsPair(text, span.end()) ? span.end() + 1 : span.end();
    return new Span(start, end);
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
