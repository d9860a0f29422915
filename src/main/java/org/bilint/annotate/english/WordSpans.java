package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.text.Span;

/**
 * Where words begin and end. Hyphenated compounds, AT&T, U.S., .NET, C++ and Amazon.com are one
 * word; 's and n't stand apart from what they follow.
 */
final class WordSpans {

  /** What may follow the dot of an address that serves as a name: Amazon.com. */
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "io", "ai", "gov", "edu", "tv", "co", "uk", "cn", "tw", "hk");

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private WordSpans(String text) {
    this.text = text;
  }

  static List<Span> of(String text) {
    return new WordSpans(text).read();
  }

  private List<Span> read() {
    int at = 0;
    while (at < text.length()) {
      if (isLetter(at) || isDigit(at) || opensDotName(at)) {
        at = readWord(at);
      } else if (isApostrophe(at) && clitic(at) > at) {
        int end = clitic(at);
        spans.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return spans;
  }

  private int readWord(int start) {
    int end = initials(start);
    if (end == start) {
      end = start + 1;
      while (end < text.length() && (isLetter(end) || isDigit(end) || isMark(end) || joins(end))) {
        end++;
      }
      end = suffix(end);
    }
    int negation = negation(start, end);
    if (negation > start) {
      spans.add(new Span(start, negation));
      spans.add(new Span(negation, end));
    } else {
      spans.add(new Span(start, end));
    }
    return end;
  }

  /** The end of "U.S." or "p.m."; the start itself where none begins. */
  private int initials(int start) {
    int end = start;
    int letters = 0;
    while (isLetter(end) && at(end + 1) == '.' && !isLetter(end + 2)
        || isLetter(end) && at(end + 1) == '.' && isLetter(end + 2) && !isLetter(end + 3)) {
      letters++;
      end += 2;
    }
    if (letters >= 1 && isLetter(end) && !isLetter(end + 1) && !isDigit(end + 1)) {
      letters++;
      end++;
    }
    return letters > 1 ? end : start;
  }

  private boolean joins(int at) {
    char c = text.charAt(at);
    boolean letterBefore = isLetter(at - 1);
    boolean letterAfter = isLetter(at + 1);
    return switch (c) {
      case '-', '‐', '‑' -> (letterBefore || isDigit(at - 1)) && (letterAfter || isDigit(at + 1));
      case '\'', '’' -> letterBefore && letterAfter && clitic(at) == at;
      case '&' -> letterBefore && letterAfter;
      case '.' -> letterBefore && isDomain(at + 1) || isDigit(at - 1) && isDigit(at + 1);
      case ',' -> isDigit(at - 1) && isDigit(at + 1);
      default -> false;
    };
  }

  /** "++" and "#" of languages, the plus of Disney+; the position itself where none follows. */
  private int suffix(int end) {
    if (!isLetter(end - 1)) {
      return end;
    }
    int after = end;
    while (after < text.length() && after < end + 2 && text.charAt(after) == '+') {
      after++;
    }
    if (after == end && at(end) == '#') {
      after++;
    }
    return isLetter(after) || isDigit(after) ? end : after;
  }

  /** Where "n't" begins in a word that ends so; the start itself elsewhere. */
  private int negation(int start, int end) {
    boolean negated =
        end - start > 3 && lower(end - 1) == 't' && isApostrophe(end - 2) && lower(end - 3) == 'n';
    return negated ? end - 3 : start;
  }

  /** The end of the clitic whose apostrophe stands here; the position itself if it is none. */
  private int clitic(int apostrophe) {
    if (!isLetter(apostrophe - 1) && !isDigit(apostrophe - 1)) {
      return apostrophe;
    }
    int end = apostrophe + 1;
    while (end < apostrophe + 4 && isLetter(end)) {
      end++;
    }
    boolean known =
        end > apostrophe + 1
            && CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
    return known ? end : apostrophe;
  }

  private boolean isDomain(int start) {
    int end = start;
    while (end < start + 4 && isLetter(end)) {
      end++;
    }
    return DOMAINS.contains(text.substring(Math.min(start, text.length()), end));
  }

  /** The dot of ".NET". */
  private boolean opensDotName(int at) {
    return at(at) == '.'
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at + 1))
        && (at == 0 || " (\"“/\u00a0".indexOf(text.charAt(at - 1)) >= 0);
  }

  private char at(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  private char lower(int at) {
    return Character.toLowerCase(at(at));
  }

  /** A letter of an alphabet; Han characters are no part of English words. */
  private boolean isLetter(int at) {
    char c = at(at);
    return c < '\u2e80' && Character.isLetter(c);
  }

  private boolean isDigit(int at) {
    char c = at(at);
    return c >= '0' && c <= '9';
  }

  private boolean isMark(int at) {
    return Character.getType(at(at)) == Character.NON_SPACING_MARK;
  }

  private boolean isApostrophe(int at) {
    char c = at(at);
    return c == '\'' || c == '’';
  }
}
