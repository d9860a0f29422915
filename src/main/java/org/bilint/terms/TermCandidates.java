package org.bilint.terms;

import java.util.ArrayList;
import java.util.List;

/** Every term that may stand in a text, whatever it means there. */
public final class TermCandidates {

  /**
   * A term that ends before a piece of the text.
   *
   * @param match with all its senses
   */
  record Option(int end, TermMatch match) {}

  /**
   * The terms that begin at a piece of the text.
   *
   * @param options the longest first
   */
  record Start(int at, List<Option> options) {}

  private final List<Start> starts;

  TermCandidates(List<Start> starts) {
    this.starts = starts;
  }

  /**
   * The terms in their order, the longest where they begin alike, none within another.
   *
   * @param filter whether an entry may be meant; where no entry of a longer term is, a shorter one
   *     has its turn
   */
  public List<TermMatch> meant(TermMatch.Filter filter) {
    List<TermMatch> found = new ArrayList<>(starts.size());
    int covered = 0;
    for (Start start : starts) {
      if (start.at >= covered) {
        covered = meant(start, filter, found);
      }
    }
    return found;
  }

  private static int meant(Start start, TermMatch.Filter filter, List<TermMatch> found) {
    for (Option option : start.options) {
      TermMatch match = option.match;
      List<TermEntry> meant = match.entries().stream().filter(filter::mayMean).toList();
      if (!meant.isEmpty()) {
        found.add(new TermMatch(match.span(), match.from(), match.to(), meant));
        return option.end;
      }
    }
    return start.at;
  }
}
