package org.bilint.annotate.chinese;

import org.bilint.annotate.DateTime.Part;

/**
 * Finds where runs of digits and letters end that are codes by their shape: phone numbers,
 * versions, list marks.
 */
final class CodeScanner {

  /** What may join the parts of a Latin word: GPT-4, v2.3.1, R&D, name@host. */
  private static final String JOINERS = "-._/&+@:#=?~%'";

  private static final int LONG_RUN = 11;

  private final FoldedText text;
  private final NumericDateReader dates;

  CodeScanner(FoldedText text) {
    this.text = text;
    dates = new NumericDateReader(text);
  }

  /** Where the code that begins at a place ends; {@code start} if there is none. */
  int end(int start) {
    DatePiece date = text.isDigit(start) ? dates.digits(start) : null;
    boolean dated = date != null && date.parts().containsKey(Part.DAY);
    if (!dated && (text.isDigit(start) || text.at(start) == '+' || text.at(start) == '(')) {
      int phone = phoneEnd(start);
      if (phone > start) {
        return phone;
      }
    }
    int run = start;
    while (NumeralCharacters.isDigit(text.at(run))) {
      run++;
    }
    if (run - start > DigitRun.MAX_DIGITS) {
      return run;
    }
    int digitsEnd = DigitRun.digitsEnd(text, start + 1);
    boolean bracketed =
        text.at(start) == '('
            && text.at(digitsEnd) == ')'
            && digitsEnd > start + 1
            && digitsEnd - start <= 3
            && text.at(start + 1) != '0';
    return bracketed ? digitsEnd + 1 : markEnd(start);
  }

  /** Where a phone number or a dotted or very long number ends. */
  private int phoneEnd(int start) {
    if (text.isDigit(start - 1) || (text.at(start - 1) == '.' && text.isDigit(start - 2))) {
      return start;
    }
    int i = text.at(start) == '+' || text.at(start) == '(' ? start + 1 : start;
    int groups = 0;
    int digits = 0;
    int dots = 0;
    int last = start;
    int first = 0;
    boolean commas = false;
    while (text.isDigit(i)) {
      int end = DigitRun.digitsEnd(text, i);
      first = groups == 0 ? end - i : first;
      digits += end - i;
      groups++;
      last = end;
      char c = text.at(end);
      if (c == '.' && text.isDigit(end + 1)) {
        dots++;
        i = end + 1;
      } else if ((c == '-' || c == ')' || (c == ' ' && text.at(start) == '+'))
          && text.isDigit(text.skipSpace(end + 1))) {
        i = text.skipSpace(end + 1);
      } else if (text.at(start) == '+'
          && c == ' '
          && text.at(end + 1) == '('
          && text.isDigit(end + 2)) {
        i = end + 2;
      } else {
        commas = c == ',';
        break;
      }
      if (groups > 12) {
        break;
      }
    }
    char prefix = text.at(start);
    boolean plus = prefix == '+' && digits >= 8 && dots == 0;
    boolean bracket =
        prefix == '(' && groups > 1 && text.at(start + 1 + first) == ')' && digits >= 7;
    boolean dotted = dots >= 2 && prefix != '(';
    boolean dashed = groups >= 3 && digits >= 8 && dots == 0 && prefix != '(' && first != 4;
    boolean area = groups == 2 && dots == 0 && prefix == '0' && digits >= 9;
    boolean mobile = groups == 1 && digits >= LONG_RUN && prefix != '(' && !commas && prefix != '+';
    boolean long0 = prefix == '0' && groups == 1 && digits >= 3 && text.at(last) != '.';
    if ((mobile && NumeralCharacters.isScale(text.at(last)))
        || (mobile && digits <= 12 && prefix != '1')) {
      return start;
    }
    return plus || bracket || dotted || dashed || area || mobile || long0 ? last : start;
  }

  /** Where a mark at the start of a line ends: 1. (1) 一、 */
  private int markEnd(int start) {
    char before = text.at(text.lastBefore(start));
    if (before != FoldedText.NOTHING && before != '\n') {
      return start;
    }
    boolean bracket = text.at(start) == '(';
    int i = bracket ? start + 1 : start;
    int digits = i;
    while (i - digits < 3 && (text.isDigit(i) || NumeralCharacters.isNumeral(text.at(i)))) {
      i++;
    }
    if (i == digits) {
      return start;
    }
    char close = text.at(i);
    boolean western = text.isDigit(digits);
    boolean marked =
        close == ')'
            || (!bracket && western && close == '.' && !text.isDigit(i + 1))
            || (!bracket
                && close == '、'
                && !NumeralCharacters.isNumeral(text.at(i + 1))
                && !text.isDigit(i + 1));
    boolean goesOn = text.skipSpace(i + 1) < text.length();
    return marked && goesOn && i - digits <= 2 ? i + 1 : start;
  }

  /** Where a run of letters, digits and joiners between them ends. */
  int tokenEnd(int start) {
    int i = start;
    while (true) {
      if (text.isLatin(i) || text.isDigit(i)) {
        i++;
      } else if (i > start
          && JOINERS.indexOf(text.at(i)) >= 0
          && text.at(i) != FoldedText.NOTHING
          && (text.isLatin(i + 1)
              || text.isDigit(i + 1)
              || text.startsWith("//", i + 1)
              || (text.at(i) == '/' && text.at(i - 1) == '/'))) {
        i++;
        while (text.at(i) == '/') {
          i++;
        }
      } else {
        return i;
      }
    }
  }
}
