package org.bilint.bitext;

import java.util.List;

/**
 * One {@code token} of a rule.
 *
 * @param negated whether the test must fail
 * @param exceptions tests that must fail
 * @param min how often it stands at least
 * @param max how often at most
 * @param skip how many other tokens may follow before the next one of the rule; -1 for any number
 * @param marked whether a finding covers it
 */
record TokenPattern(
    TokenTest test,
    boolean negated,
    List<TokenTest> exceptions,
    int min,
    int max,
    int skip,
    boolean marked) {

  /** More would make a pattern too large; LanguageTool's own rules stay far below. */
  static final int MOST = 50;

  TokenPattern {
    exceptions = List.copyOf(exceptions);
    if (min < 0 || min > max || max > MOST) {
      throw new IllegalArgumentException("`min` and `max` are 0 to " + MOST + ", `min` first");
    }
    if (skip < -1 || skip > MOST) {
      throw new IllegalArgumentException("`skip` is -1 to " + MOST);
    }
  }

  boolean accepts(Token token) {
    return test.accepts(token) != (negated && !test.any())
        && exceptions.stream().noneMatch(each -> each.accepts(token));
  }

  /** Whether any token will do, so far as an expression can say. */
  boolean open() {
    return test.any() || negated;
  }
}
