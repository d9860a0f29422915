package org.bilint.bitext;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.bilint.text.Span;

/**
 * The tokens that must not stand in the Chinese: one expression over its characters, with a group
 * for each token. What an expression cannot say, that a token is not something, is looked at
 * afterwards.
 */
final class TargetPattern {

  /**
   * Where it matches.
   *
   * @param span what is marked, or the whole match
   * @param tokens the texts of the tokens, for messages that repeat them
   */
  record Match(Span span, List<String> tokens) {}

  /** A word in Latin letters or a number, or one character of another kind. */
  private static final String ANY = "(?:[A-Za-z0-9]+|\\S)";

  private static final String BLANK = "\\s*";

  /** After so many matches of a sentence that failed the second look, matches no longer overlap. */
  private static final int PATIENCE = 100;

  private final List<TokenPattern> tokens;
  private final Pattern pattern;

  /** The number of each token's group: tokens may bring groups of their own. */
  private final int[] groups;

  TargetPattern(List<TokenPattern> tokens) {
    this.tokens = List.copyOf(tokens);
    this.groups = new int[tokens.size()];
    StringBuilder expression = new StringBuilder();
    int group = 1;
    for (int i = 0; i < groups.length; i++) {
      TokenPattern token = tokens.get(i);
      String one = token.open() ? ANY : token.test().expression();
      groups[i] = group;
      group += 1 + compile(one).groupCount();
      expression.append('(').append(one);
      if (token.min() != 1 || token.max() != 1) {
        expression.append('{').append(token.min()).append(',').append(token.max()).append('}');
      }
      expression.append(')');
      if (i + 1 < groups.length) {
        expression.append(BLANK).append(between(token.skip()));
      }
    }
    this.pattern = compile(expression.toString());
    if (pattern.matches("")) {
      throw new IllegalArgumentException("the pattern matches nothing at all");
    }
  }

  private static String between(int skip) {
    if (skip == 0) {
      return "";
    }
    return skip < 0 ? ".*?" : "(?:" + ANY + BLANK + "){0," + skip + "}?";
  }

  private static Pattern compile(String expression) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern: " + e.getMessage());
    }
  }

  /** All matches in a sentence, counted from its start. */
  List<Match> matches(String sentence) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence);
    int from = 0;
    int failures = 0;
    while (from <= sentence.length() && matcher.find(from)) {
      if (matcher.end() > matcher.start() && holds(matcher, sentence)) {
        matches.add(match(matcher));
        from = matcher.end();
      } else {
        failures++;
        from = failures > PATIENCE ? matcher.end() : matcher.start();
        from = Math.max(from, matcher.start() + 1);
      }
    }
    return matches;
  }

  private boolean holds(Matcher matcher, String sentence) {
    for (int i = 0; i < groups.length; i++) {
      int start = matcher.start(groups[i]);
      int end = matcher.end(groups[i]);
      if (start >= 0 && end > start) {
        String text = sentence.substring(start, end);
        TokenPattern token = tokens.get(i);
        boolean accepted =
            token.open()
                ? token.accepts(new Token(new Span(start, end), text, text))
                : token.exceptions().stream()
                    .noneMatch(each -> each.accepts(new Token(new Span(start, end), text, text)));
        if (!accepted || cutsWord(sentence, start) || cutsWord(sentence, end)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Latin letters and digits have word boundaries in Chinese too: AI is not in TRAIN. */
  private static boolean cutsWord(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private Match match(Matcher matcher) {
    int start = -1;
    int end = -1;
    List<String> texts = new ArrayList<>();
    boolean marked = tokens.stream().anyMatch(TokenPattern::marked);
    for (int i = 0; i < groups.length; i++) {
      String text = matcher.group(groups[i]);
      texts.add(text == null ? "" : text);
      if (text != null && !text.isEmpty() && (tokens.get(i).marked() || !marked)) {
        start = start < 0 ? matcher.start(groups[i]) : start;
        end = matcher.end(groups[i]);
      }
    }
    Span span = start < 0 ? new Span(matcher.start(), matcher.end()) : new Span(start, end);
    return new Match(span, texts);
  }
}
