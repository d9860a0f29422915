package org.bilint.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.bilint.text.Words;

/**
 * What a comment says to bilint: {@code <!-- bilint-disable-next-line NUM004, typography: reason
 * -->}.
 *
 * @param kind empty for a word that is none
 * @param word behind {@code bilint-}
 * @param rules ids, names or categories; none for all rules
 * @param reason may be empty
 * @param comment where it stands, as a segment of its own
 */
record Directive(
    Optional<Kind> kind, String word, List<String> rules, String reason, Segment comment) {

  /** How far a directive reaches. */
  enum Kind {
    /** The paragraph on its line, and what translates it. */
    DISABLE_LINE,
    /** The paragraph on the next line that holds one, and what translates it. */
    DISABLE_NEXT_LINE,
    /** Up to an {@code enable}, or to the end. */
    DISABLE,
    ENABLE,
    /** The whole document, wherever it stands. */
    DISABLE_FILE
  }

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String PREFIX = "bilint-";

  private static final Pattern BETWEEN = Pattern.compile("[\\s,\uFF0C\u3001]+");

  Directive {
    rules = List.copyOf(rules);
  }

  /** The directive of a comment, if it is one. */
  static Optional<Directive> of(String content, Span span) {
    String text = span.of(content);
    String inside = text.substring(OPEN.length()).strip();
    if (inside.endsWith(CLOSE)) {
      inside = inside.substring(0, inside.length() - CLOSE.length()).strip();
    }
    if (!inside.startsWith(PREFIX)) {
      return Optional.empty();
    }
    int end = PREFIX.length();
    while (end < inside.length() && isOfWord(inside.charAt(end))) {
      end++;
    }
    String word = inside.substring(PREFIX.length(), end);
    int reason = reason(inside, end);
    String rules = inside.substring(end, reason);
    return Optional.of(
        new Directive(
            Words.constant(Kind.class, word),
            word,
            Arrays.stream(BETWEEN.split(rules)).filter(each -> !each.isEmpty()).toList(),
            inside.substring(reason).replaceFirst("^(?::|\uFF1A|--)", "").strip(),
            new Segment(text, span.start())));
  }

  private static boolean isOfWord(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Where the reason begins, with the colon or the dashes before it; the end if there is none. */
  private static int reason(String inside, int from) {
    for (int i = from; i < inside.length(); i++) {
      char c = inside.charAt(i);
      boolean dashes = inside.startsWith(" -- ", i - 1);
      if (c == ':' || c == '\uFF1A' || dashes) {
        return i;
      }
    }
    return inside.length();
  }

  Place place() {
    return Place.whole(comment);
  }

  /** Whether it is to hide anything at all. */
  boolean hides() {
    return kind.isPresent() && kind.get() != Kind.ENABLE;
  }

  int end() {
    return comment.offset() + comment.text().length();
  }
}
