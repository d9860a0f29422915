package org.bilint.annotate.english;

/** Words that make a temperature of "in the 80s". */
final class WeatherWords {

  private static final int REACH = 6;

  private WeatherWords() {}

  /** Whether one stands among the few tokens around token i. */
  static boolean near(Tokens tokens, int i) {
    for (int at = Math.max(0, i - REACH); at < i + REACH && at < tokens.size(); at++) {
      if (WordLists.has("weather", tokens.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
