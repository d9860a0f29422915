package org.bilint.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilint.text.Span;

/**
 * The tokens that must stand in the English. All ways to match are followed side by side, in one
 * pass over the sentence.
 */
final class SourcePattern {

  /**
   * A step: one token.
   *
   * @param optional whether it may be left out
   * @param repeated whether it may stand any number of times
   */
  private record Step(Predicate<Token> accepts, boolean optional, boolean repeated) {}

  private static final int NOT_REACHED = Integer.MAX_VALUE;

  private final List<Step> steps = new ArrayList<>();

  SourcePattern(List<TokenPattern> tokens) {
    for (int t = 0; t < tokens.size(); t++) {
      TokenPattern token = tokens.get(t);
      for (int i = 0; i < token.max(); i++) {
        steps.add(new Step(token::accepts, i >= token.min(), false));
      }
      if (t + 1 < tokens.size()) {
        for (int i = 0; i < token.skip(); i++) {
          steps.add(new Step(any -> true, true, false));
        }
        if (token.skip() < 0) {
          steps.add(new Step(any -> true, true, true));
        }
      }
    }
    if (steps.stream().allMatch(Step::optional)) {
      throw new IllegalArgumentException("the pattern matches nothing at all");
    }
  }

  /** Where the first match to end stands, counted as the tokens are. */
  Optional<Span> find(List<Token> tokens) {
    // For each number of steps taken: the earliest token at which a match so far begins.
    int[] begun = new int[steps.size() + 1];
    Arrays.fill(begun, NOT_REACHED);
    for (int i = 0; i < tokens.size(); i++) {
      begun[0] = i;
      leaveOut(begun);
      int[] next = new int[begun.length];
      Arrays.fill(next, NOT_REACHED);
      for (int s = 0; s < steps.size(); s++) {
        Step step = steps.get(s);
        if (begun[s] != NOT_REACHED && step.accepts().test(tokens.get(i))) {
          int to = step.repeated() ? s : s + 1;
          next[to] = Math.min(next[to], begun[s]);
        }
      }
      begun = next;
      leaveOut(begun);
      int start = begun[steps.size()];
      if (start != NOT_REACHED) {
        return Optional.of(new Span(tokens.get(start).span().start(), tokens.get(i).span().end()));
      }
    }
    return Optional.empty();
  }

  private void leaveOut(int[] begun) {
    for (int s = 0; s < steps.size(); s++) {
      if (steps.get(s).optional()) {
        begun[s + 1] = Math.min(begun[s + 1], begun[s]);
      }
    }
  }
}
