package org.bilint.annotate.english;

/** Telephone numbers: "+1 123-123-5678", "(555) 123-4567", "0800 555 111", "1-800-555-0199". */
final class PhoneNumbers {

  private static final int MAX_TOKENS = 16;
  private static final int MIN_DIGITS = 7;

  private PhoneNumbers() {}

  /** The index of the token after the number that begins at token i; i itself where none does. */
  static int end(Tokens tokens, int i) {
    boolean plus = tokens.is(i, "+") && tokens.glued(i + 1);
    boolean area = tokens.is(i, "(") && tokens.isNumber(i + 1) && tokens.lower(i + 1).length() == 3;
    boolean starts = plus || area || tokens.isNumber(i);
    if (!starts || (i > 0 && tokens.glued(i) && !tokens.isAny(i - 1, "(", ":", "\""))) {
      return i;
    }
    int end = i;
    int digits = 0;
    int groups = 0;
    int hyphens = 0;
    while (end - i < MAX_TOKENS && end < tokens.size()) {
      if (tokens.isNumber(end)) {
        String group = tokens.lower(end);
        boolean ending =
            tokens.glued(end + 1) && (tokens.isWord(end + 1) || tokens.is(end + 1, "%"));
        if (!group.chars().allMatch(Character::isDigit)
            || (group.length() > 5 && !plus)
            || ending) {
          return i;
        }
        digits += group.length();
        groups++;
        end++;
        continue;
      }
      boolean hyphen =
          tokens.isAny(end, "-", "–", ".") && tokens.glued(end) && tokens.glued(end + 1);
      boolean bracket = tokens.isAny(end, "(", ")") && (plus || area);
      boolean first = end == i && plus;
      if (!hyphen && !bracket && !first) {
        break;
      }
      boolean number = tokens.isNumber(end + 1) || bracket;
      if (!number) {
        break;
      }
      hyphens += hyphen ? 1 : 0;
      end++;
    }
    boolean zero = tokens.lower(i).startsWith("0");
    boolean shape = plus || (area && groups > 2) || hyphens > 1 || (zero && groups > 2);
    boolean joined = (hyphens == groups - 1 && hyphens > 1) || plus || area || zero;
    return shape && joined && groups > 1 && digits >= MIN_DIGITS ? end : i;
  }
}
