package org.bilint.annotate.english;

import java.util.List;
import java.util.Set;
import org.bilint.annotate.Label;
import org.jspecify.annotations.Nullable;

/** Keys of a telephone, as an operator names them: "press star one one", "press * 1". */
final class KeyPresses {

  private static final Set<String> KEYS = Set.of("star", "pound", "asterisk", "hash", "*", "#");
  private static final Set<String> PRESSING =
      Set.of("press", "pressing", "dial", "dialing", "hit", "push", "pushing", "enter", "type");

  /** How many tokens may stand between the verb and the key: "press the star key, then". */
  private static final int REACH = 4;

  private final Tokens tokens;

  KeyPresses(Tokens tokens) {
    this.tokens = tokens;
  }

  static boolean opens(String word) {
    return KEYS.contains(word);
  }

  @Nullable Match at(int i) {
    if (!opens(tokens.lower(i)) || !isPressed(i)) {
      return null;
    }
    int at = i + 1;
    while (tokens.isAny(at, "key", ",", "then", "followed", "by", "and", "the", "number", "-")) {
      at++;
    }
    StringBuilder digits = new StringBuilder();
    int end = at;
    for (String digit = digit(end); digit != null; digit = digit(end)) {
      digits.append(digit);
      end++;
    }
    return end == at
        ? null
        : Match.of(new Label(tokens.span(i, end), List.of(digits.toString())), end);
  }

  private boolean isPressed(int i) {
    for (int back = 1; back <= REACH && i - back >= 0; back++) {
      if (PRESSING.contains(tokens.lower(i - back))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String digit(int i) {
    if (tokens.isNumber(i)) {
      String digits = tokens.lower(i);
      return digits.length() <= 2 && digits.chars().allMatch(Character::isDigit) ? digits : null;
    }
    Numeral small = tokens.isWord(i) ? SpelledNumbers.small(tokens, i) : null;
    boolean single = small != null && small.end() == i + 1 && small.value().intValue() < 10;
    return single && small != null ? String.valueOf(small.value().intValue()) : null;
  }
}
