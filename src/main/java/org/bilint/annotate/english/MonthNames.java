package org.bilint.annotate.english;

/** Whether a month's name without day and year means the month: no verb, no person's name. */
final class MonthNames {

  private MonthNames() {}

  /** Decides for the month's name at token i. */
  static boolean isMonth(Tokens tokens, int i) {
    boolean capital = tokens.isCapitalised(i);
    boolean preposition =
        WordLists.has("date-preposition", tokens.lower(i - 1))
            || (tokens.isDash(i - 1) && isDatePart(tokens, i - 2));
    if (CalendarWords.isShortMonth(tokens, i)) {
      return (capital && tokens.is(i + 1, ".") && tokens.glued(i + 1))
          || (capital && preposition && !tokens.isAny(i, "mar", "dec", "jan", "jun"));
    }
    if (tokens.isAny(i, "april", "june", "march", "may", "august") && isPerson(tokens, i)) {
      return false;
    }
    if (tokens.is(i, "may")) {
      boolean article =
          tokens.isAny(i - 1, "a", "the", "our", "its", "their", "'s") && tokens.isWord(i + 1);
      return capital
          && (preposition || article)
          && !WordLists.has("modal-after", tokens.lower(i + 1));
    }
    if (tokens.isAny(i, "march", "august")) {
      return capital && (preposition || (!tokens.opensSentence(i) && !tokens.isCapitalised(i - 1)));
    }
    return capital || preposition;
  }

  /** "April–June", "mid-May", "5-March", but not "Teresa-May". */
  private static boolean isDatePart(Tokens tokens, int i) {
    return WordLists.has("date-preposition", tokens.lower(i))
        || tokens.isNumber(i)
        || !tokens.isWord(i)
        || CalendarWords.month(tokens, i) != null
        || CalendarWords.at("third", tokens, i) != null;
  }

  /** "June Almeida", "Theresa May"; "In June Amazon launched" and "the June Quarter" are none. */
  private static boolean isPerson(Tokens tokens, int i) {
    boolean dated =
        WordLists.has("month-lead", tokens.lower(i - 1))
            || tokens.is(i - 1, "'s")
            || (tokens.is(i - 1, "by") && tokens.isCapitalised(i - 1)); // not "by August Wilson"
    if (dated) {
      return false;
    }
    int before = tokens.isDash(i - 1) && tokens.glued(i) ? i - 2 : i - 1;
    boolean named =
        tokens.isCapitalised(before)
            && !tokens.opensSentence(before)
            && !WordLists.has("date-preposition", tokens.lower(before))
            && CalendarWords.month(tokens, before) == null
            && CalendarWords.weekday(tokens, before) == null;
    boolean surname =
        tokens.isCapitalised(i + 1)
            && !tokens.glued(i + 1)
            && !WordLists.has("month-noun", tokens.lower(i + 1))
            && CalendarWords.month(tokens, i + 1) == null
            && CalendarWords.weekday(tokens, i + 1) == null
            && !NumberWords.knows(tokens.lower(i + 1));
    return named || surname;
  }
}
