package org.bilint.annotate.english;

import java.util.Set;

/**
 * Tells at a glance which tokens may open a mention, so that the finders look at few of the words
 * of a text. It may say yes too often, never no too often.
 */
final class Openers {

  private static final Set<String> WORDS =
      Set.of(
          "a",
          "an",
          "half",
          "hundred",
          "quarter",
          "point",
          "no",
          "nos",
          "number",
          "noon",
          "midday",
          "midnight",
          "minus",
          "negative",
          "q",
          "h",
          "qtr",
          "www");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "!", "?", "\"", ")", "]", "'s", "…", "”", "|", "*", "_");

  private Openers() {}

  static boolean may(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case WORD -> tokens.isOpener(i) || !standsAlone(tokens, i);
      case SYMBOL -> !CLOSING.contains(tokens.lower(i)) || KeyPresses.opens(tokens.lower(i));
      default -> true;
    };
  }

  /** Whether a word in lower case may open a mention whatever stands beside it. */
  static boolean has(String lower) {
    return KeyPresses.opens(lower)
        || WORDS.contains(lower)
        || lower.endsWith("fold")
        || WordLists.has("label-brief", lower)
        || WordLists.has("label-spelled", lower)
        || NumberWords.knows(lower)
        || Qualifiers.opens(lower)
        || VagueAmounts.opens(lower)
        || CalendarWords.opens(lower);
  }

  /** Whether nothing that follows could make a name, an address or an amount of the word. */
  private static boolean standsAlone(Tokens tokens, int i) {
    int next = i + 1;
    if (tokens.isWord(next)) {
      return !tokens.glued(next) && !(tokens.isCapitalised(i) && tokens.isCapitalised(next));
    }
    return !tokens.has(next) || (CLOSING.contains(tokens.lower(next)) && !tokens.glued(next + 1));
  }
}
