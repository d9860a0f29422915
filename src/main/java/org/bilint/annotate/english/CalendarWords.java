package org.bilint.annotate.english;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code rules/quantities/en-calendar.tsv}. */
final class CalendarWords {

  /** The number a word stands for (July is 7) and the index of the token after it. */
  record Hit(int value, int end) {}

  /** Kinds that never open a date. */
  private static final Set<String> DEPENDENT = Set.of("zone", "meridiem");

  private static final Map<String, Phrases<Integer>> BY_KIND = new LinkedHashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (FormTable.Line line : FormTable.load("en-calendar.tsv", 3)) {
      Phrases<Integer> phrases = BY_KIND.computeIfAbsent(line.key(0), kind -> new Phrases<>());
      int value = Integer.parseInt(line.key(1));
      line.forms().forEach(form -> phrases.add(form, value));
      if (!DEPENDENT.contains(line.key(0))) {
        line.forms().forEach(form -> FIRST_WORDS.add(form.split(" ")[0]));
      }
    }
  }

  private CalendarWords() {}

  static boolean opens(String word) {
    return FIRST_WORDS.contains(word);
  }

  static @Nullable Hit at(String kind, Tokens tokens, int i) {
    Phrases<Integer> phrases = BY_KIND.get(kind);
    if (phrases == null) {
      throw new IllegalArgumentException("no calendar words " + kind);
    }
    Phrases.Hit<Integer> hit = phrases.at(tokens, i);
    return hit == null ? null : new Hit(hit.value(), hit.end());
  }

  /** A month's name, long or short, with the dot of the short one. */
  static @Nullable Hit month(Tokens tokens, int i) {
    Hit full = at("month", tokens, i);
    if (full != null) {
      return full;
    }
    Hit brief = at("month-short", tokens, i);
    if (brief == null) {
      return null;
    }
    boolean dot = tokens.is(brief.end, ".") && tokens.glued(brief.end);
    return dot ? new Hit(brief.value, brief.end + 1) : brief;
  }

  static boolean isShortMonth(Tokens tokens, int i) {
    return at("month-short", tokens, i) != null;
  }

  /** A weekday's name, long or short, with the dot of the short one. */
  static @Nullable Hit weekday(Tokens tokens, int i) {
    Hit full = at("weekday", tokens, i);
    if (full != null) {
      return full;
    }
    Hit brief = tokens.isCapitalised(i) ? at("weekday-short", tokens, i) : null;
    if (brief == null) {
      return null;
    }
    boolean dot = tokens.is(brief.end, ".") && tokens.glued(brief.end);
    return dot ? new Hit(brief.value, brief.end + 1) : brief;
  }
}
