package org.bilint.locale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.text.Span;

/**
 * Phrases with what is known of each, found in a text in one pass: at each place the longest one,
 * and none that overlaps the one before. Immutable.
 *
 * @param <T> what is known of a phrase
 */
final class Phrasebook<T> {

  /** A phrase in a text. */
  record Match<T>(Span span, T known) {}

  /** Longer phrases are refused, so that a search stays linear. */
  static final int LONGEST = 24;

  private final Map<String, T> phrases;

  /** By its first character, the length of the longest phrase; so most places cost one look. */
  private final byte[] longest = new byte[1 << 16];

  Phrasebook(Map<String, T> phrases) {
    this.phrases = new HashMap<>(phrases);
    for (String phrase : phrases.keySet()) {
      if (phrase.isEmpty() || phrase.length() > LONGEST) {
        throw new IllegalArgumentException("not a phrase: `" + phrase + "`");
      }
      char first = phrase.charAt(0);
      longest[first] = (byte) Math.max(longest[first], phrase.length());
    }
  }

  Optional<T> find(String phrase) {
    return Optional.ofNullable(phrases.get(phrase));
  }

  /** The phrases in a text, in its order. */
  List<Match<T>> in(String text) {
    List<Match<T>> matches = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + longest[text.charAt(at)]);
      T known = null;
      while (known == null && end > at) {
        known = phrases.get(text.substring(at, end));
        end -= known == null ? 1 : 0;
      }
      if (known == null) {
        at++;
      } else {
        matches.add(new Match<>(new Span(at, end), known));
        at = end;
      }
    }
    return matches;
  }
}
