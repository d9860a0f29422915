package org.bilint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.text.Span;

/** Capitalised words of an English text that stand side by side, titles before them left out. */
final class CapitalRuns {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}\\d]*(?:['’&-]\\p{Lu}?\\p{L}+)*(?<!['’]s)");

  private static final Set<String> TITLES =
      Set.of(
          "President",
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "Sir",
          "Judge",
          "Senator",
          "Professor",
          "Justice",
          "Rep",
          "Sen",
          "Gov",
          "General",
          "Lord",
          "Lady",
          "Minister",
          "Chancellor",
          "King",
          "Queen",
          "Pope",
          "Captain",
          "The",
          "In",
          "And",
          "But");

  /** Capitalised in English, and no names: the calendar, and letters that name no single thing. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mondays",
          "fridays",
          "saturdays",
          "sundays",
          "christmas",
          "easter",
          "i",
          "ai",
          "tv",
          "tvs",
          "ceo",
          "ceos",
          "cfo",
          "atm",
          "dna",
          "gps",
          "hiv",
          "pm",
          "mp",
          "mps",
          "am",
          "ams",
          "gp",
          "cv",
          "dvd",
          "it",
          "vip",
          "suv",
          "id",
          "pr",
          "hr",
          "vr");

  private CapitalRuns() {}

  static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  static List<Span> of(String english) {
    List<Span> runs = new ArrayList<>();
    Matcher words = WORD.matcher(english);
    int end = -1;
    while (words.find()) {
      if (TITLES.contains(words.group())) {
        end = -1;
        continue;
      }
      boolean beside = end >= 0 && words.start() == end + 1 && english.charAt(end) == ' ';
      if (beside) {
        Span last = runs.remove(runs.size() - 1);
        runs.add(new Span(last.start(), words.end()));
      } else {
        runs.add(new Span(words.start(), words.end()));
      }
      end = words.end();
    }
    return runs;
  }

  /** Whether a word there would have its capital anyhow. */
  static boolean opensSentence(String english, Span run) {
    String before = english.substring(0, run.start()).stripTrailing();
    return before.isEmpty() || ".?!:\"'“‘(-—;…".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
