package org.bilint.bitext;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * What a token of a text must be, or, as an exception, must not be.
 *
 * @param text as it stands in the rule file; empty for any token
 * @param pattern the text as a regular expression, if it is one
 * @param inflected whether any form of the word will do
 */
record TokenTest(String text, Optional<Pattern> pattern, boolean inflected, boolean caseSensitive) {

  /**
   * @throws IllegalArgumentException with the reason, if the text should be a pattern and is none
   */
  static TokenTest of(String text, boolean regexp, boolean inflected, boolean caseSensitive) {
    if (!regexp) {
      return new TokenTest(text, Optional.empty(), inflected, caseSensitive);
    }
    try {
      Pattern pattern = Pattern.compile(text, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE);
      return new TokenTest(text, Optional.of(pattern), inflected, caseSensitive);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern: " + e.getMessage());
    }
  }

  /** Whether it is said of no token in particular. */
  boolean any() {
    return text.isEmpty();
  }

  boolean accepts(Token token) {
    return any() || is(token.text()) || (inflected && is(token.lemma()));
  }

  private boolean is(String word) {
    if (pattern.isPresent()) {
      return pattern.get().matches(word);
    }
    return caseSensitive ? text.equals(word) : text.equalsIgnoreCase(word);
  }

  /** As a regular expression, in a group that keeps its own flags. */
  String expression() {
    String inside = pattern.isPresent() ? text : Pattern.quote(text);
    return caseSensitive ? "(?:" + inside + ")" : "(?i:" + inside + ")";
  }
}
