package org.bilint.annotate.english;

/**
 * Runs of letters and digits without spaces that name something: "EC2", "10-K", "v2.3.1", a URL.
 */
final class Blobs {

  /** A run is looked at as far as this and consumed whole, which keeps the search linear. */
  private static final int MAX_TOKENS = 80;

  private final Tokens tokens;

  Blobs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The end of the label that begins at token i, or i itself where none does. */
  int end(int i) {
    int address = addressEnd(i);
    if (address > i) {
      return address;
    }
    int phone = PhoneNumbers.end(tokens, i);
    if (phone > i) {
      return phone;
    }
    boolean inside =
        tokens.glued(i)
            && i > 0
            && (tokens.isWord(i - 1) || tokens.isNumber(i - 1) || tokens.is(i - 1, "-"));
    if (inside || tokens.kind(i) == Tokens.Kind.SYMBOL) {
      return i;
    }
    if (tokens.kind(i) == Tokens.Kind.DOTTED) {
      return i + 1;
    }
    int section = sectionEnd(i);
    if (section > i) {
      return section;
    }
    return tokens.isWord(i) ? wordFirst(i) : numberFirst(i);
  }

  /** "www.example.com/a", "https://...", "name@example.com". */
  private int addressEnd(int i) {
    boolean inside = tokens.glued(i) && !tokens.isAny(i - 1, "(", "[", "<", "\"", "'", ":", ",");
    if ((!tokens.isWord(i) && !tokens.isNumber(i)) || inside) {
      return i;
    }
    boolean url =
        (tokens.is(i + 1, ":")
                && tokens.is(i + 2, "/")
                && tokens.is(i + 3, "/")
                && tokens.glued(i + 1))
            || (tokens.is(i, "www") && tokens.is(i + 1, "."));
    int end = i + 1;
    boolean at = false;
    while (end < tokens.size()
        && tokens.glued(end)
        && !tokens.isAny(end, ",", ")", "\"", "]", ">")) {
      boolean mail = tokens.is(end, "@") && tokens.isWord(end + 1) && tokens.glued(end + 1);
      at |= mail;
      if (!url && !at && end - i > MAX_TOKENS) {
        return i;
      }
      end++;
    }
    while (end > i + 1 && tokens.isAny(end - 1, ".", ":", ";", "?", "!", "'s", "'")) {
      end--;
    }
    return url || at ? end : i;
  }

  /** "401(k)", "501(c)(3)", "10b5-1". */
  private int sectionEnd(int i) {
    int end = i + 1;
    boolean letter =
        tokens.isNumber(i)
            && tokens.is(end, "(")
            && tokens.glued(end)
            && tokens.isWord(end + 1)
            && tokens.raw(end + 1).length() == 1;
    while (letter
        && end - i < 12
        && tokens.is(end, "(")
        && tokens.glued(end)
        && tokens.is(end + 2, ")")) {
      end += 3;
    }
    return end > i + 1 ? end : i;
  }

  /** "EC2", "GPT-4", "COVID-19", "SARS-CoV-2", "H100", "v2.3.1", "iPhone15". */
  private int wordFirst(int i) {
    int end = i + 1;
    boolean quarters =
        tokens.isAny(i, "q", "h", "fy", "cy")
            && tokens.isNumber(i + 1)
            && tokens.isDash(i + 2)
            && tokens.is(i + 3, tokens.lower(i));
    if (quarters) {
      return i;
    }
    boolean digits = false;
    while (end < tokens.size() && end - i < MAX_TOKENS && tokens.glued(end)) {
      boolean joiner =
          tokens.isAny(end, "-", "_")
              && tokens.glued(end + 1)
              && (tokens.isWord(end + 1)
                  || tokens.isNumber(end + 1)
                  || tokens.kind(end + 1) == Tokens.Kind.DOTTED);
      boolean number = tokens.isNumber(end) || tokens.kind(end) == Tokens.Kind.DOTTED;
      if (!joiner && !number && !tokens.isWord(end)) {
        break;
      }
      digits |= number;

      end++;
    }
    if (!digits) {
      return i;
    }
    // "pre-2008", "sub-$5", "non-12": a prefix before an ordinary number.
    boolean prefix = tokens.isJoiner(i + 1) && !tokens.hasCapital(i) && !isCode(i);
    boolean ordinary = prefix || (Currencies.before(tokens, i) != null && tokens.isNumber(i + 1));
    return ordinary ? i : trimmed(i, end);
  }

  /** Cuts what an ordinary word joins to a code: "COVID-19-related", "EC2-based". */
  private int trimmed(int i, int end) {
    int cut = end;
    while (cut - 2 > i
        && tokens.is(cut - 2, "-")
        && tokens.isWord(cut - 1)
        && tokens.raw(cut - 1).length() > 2
        && !tokens.hasCapital(cut - 1)) {
      cut -= 2;
    }
    boolean digits = false;
    for (int j = i; j < cut; j++) {
      digits |= !tokens.isWord(j) && !tokens.is(j, "-") && !tokens.is(j, "_");
    }
    return digits ? cut : i;
  }

  private boolean isCode(int i) {
    return WordLists.has("label-noun", tokens.lower(i))
        || tokens.raw(i).length() == 1
        || tokens.isNumber(i + 1);
  }

  /** "10-K", "5G", "3D", "007", "1080p", "4K", "737-800". */
  private int numberFirst(int i) {
    String digits = tokens.lower(i);
    boolean zeros =
        digits.length() > 1
            && digits.charAt(0) == '0'
            && digits.chars().allMatch(Character::isDigit);
    if (zeros && !tokens.isAny(i + 1, ":", "/", "-", ".") && !tokens.glued(i + 1)) {
      return i + 1;
    }
    if (zeros && digits.length() > 2 && !tokens.isWord(i + 1)) {
      return i + 1;
    }
    int next = i + 1;
    if (!tokens.glued(next)) {
      return i;
    }
    if (tokens.isJoiner(next)) {
      boolean letter =
          tokens.isWord(next + 1)
              && tokens.raw(next + 1).length() == 1
              && tokens.isCapitalised(next + 1);
      boolean amended =
          letter
              && tokens.is(next + 2, "/")
              && tokens.glued(next + 2)
              && tokens.glued(next + 3)
              && tokens.raw(next + 3).equals("A")
              && !runsOn(next + 4); // "10-K/A"
      return amended ? next + 4 : letter && !runsOn(next + 2) ? next + 2 : i;
    }
    if (!tokens.isWord(next) || isOrdinary(i)) {
      return i;
    }
    int end = next + 1;
    while (end < tokens.size()
        && end - i < MAX_TOKENS
        && tokens.glued(end)
        && (tokens.isNumber(end)
            || tokens.isWord(end)
            || (tokens.isJoiner(end) && tokens.isNumber(end + 1)))) {
      end++;
    }
    return end;
  }

  /** Whether a word or number is joined here: after "10-K" a full stop is none. */
  private boolean runsOn(int i) {
    return tokens.glued(i) && (tokens.isWord(i) || tokens.isNumber(i) || tokens.isJoiner(i));
  }

  /**
   * Whether unit, scale, ordinal ending or time follow the digits: "5pm", "10km", "60K", "21st".
   */
  private boolean isOrdinary(int i) {
    int next = i + 1;
    String raw = tokens.raw(next);
    boolean generation = (raw.equals("G") || raw.equals("D")) && tokens.lower(i).length() == 1;
    boolean screen = raw.equals("K") && tokens.isAny(i, "4", "8");
    boolean money = i > 0 && tokens.glued(i) && !tokens.isWord(i - 1);
    if (generation || (screen && !money)) {
      return false;
    }
    Numeral plain = DigitNumbers.plain(tokens, i);
    Numeral number = DigitNumbers.at(tokens, i, money);
    boolean measured =
        number != null
            && plain != null
            && (number.end() > plain.end()
                || UnitWords.after(tokens, number) != null
                || Currencies.after(tokens, number, money) != null);
    boolean ending =
        tokens.isAny(next, "st", "nd", "rd", "th", "am", "pm", "s", "x", "q", "h", "ish", "e");
    return measured
        || ending
        || CalendarWords.at("meridiem", tokens, next) != null
        || CalendarWords.month(tokens, next) != null
        || CalendarWords.at("era", tokens, next) != null;
  }
}
