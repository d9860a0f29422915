package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.math.MathContext;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Ranks: "the 21st", "twenty-first", "1 millionth", "No. 1", "World War II". */
final class OrdinalFinder {

  private static final int MAX_WORDS = 24;

  private final Tokens tokens;

  OrdinalFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Core at(int i) {
    if (tokens.isNumber(i)) {
      return digits(i);
    }
    Core number = numbered(i);
    if (number != null) {
      return number;
    }
    Numeral spelled = spelled(i);
    if (spelled == null) {
      return null;
    }
    Core core = Core.of(Amount.of(spelled.value(), BigDecimal.ONE), Unit.ORDINAL, spelled.end());
    boolean oneHundredth =
        tokens.isAny(i, "one", "a") && NumberWords.share(tokens.lower(spelled.end() - 1)) != null;
    if (oneHundredth) {
      BigDecimal share = BigDecimal.ONE.divide(spelled.value(), MathContext.DECIMAL64);
      core = core.or(Amount.of(share, BigDecimal.ZERO), Units.get("fraction"));
    }
    return core.asWeak(isWeak(i, spelled.end()));
  }

  private @Nullable Core digits(int i) {
    Numeral number = DigitNumbers.plain(tokens, i);
    if (number == null || !number.isWhole()) {
      return null;
    }
    int next = tokens.skipJoiner(i + 1);
    boolean ending = tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
    BigDecimal scale = NumberWords.ordinal(tokens.lower(next));
    boolean large = scale != null && scale.compareTo(NumberWords.HUNDRED) >= 0;
    if (!ending && !large) {
      return null;
    }
    BigDecimal value = large && scale != null ? number.value().multiply(scale) : number.value();
    int end = ending ? i + 2 : next + 1;
    boolean idiom = WordLists.skip("ordinal-idiom", tokens, end) > end && ending;
    return Core.of(Amount.of(value, BigDecimal.ONE), Unit.ORDINAL, end).asWeak(idiom);
  }

  /** "No. 1", "number one", "#5". */
  private @Nullable Core numbered(int i) {
    int at;
    if (tokens.is(i, "no") && tokens.is(i + 1, ".") && tokens.glued(i + 1)) {
      at = i + 2;
    } else if (tokens.is(i, "nos") && tokens.is(i + 1, ".")) {
      at = i + 2;
    } else if ((tokens.is(i, "#") && tokens.glued(i + 1))
        || (tokens.is(i, "number") && !tokens.is(i - 1, "phone"))) {
      at = i + 1;
    } else {
      return null;
    }
    Numeral number =
        tokens.isNumber(at) ? DigitNumbers.plain(tokens, at) : SpelledNumbers.small(tokens, at);
    if (number == null || !number.isWhole() || number.value().precision() > 9) {
      return null;
    }
    Amount amount = Amount.of(number.value(), BigDecimal.ONE);
    return Core.of(amount, Unit.ORDINAL, number.end()).or(amount, Unit.NONE).asWeak(true);
  }

  private @Nullable Numeral spelled(int i) {
    String first = tokens.lower(i);
    boolean begins =
        NumberWords.begins(first) || NumberWords.ordinal(first) != null || first.equals("a");
    if (!begins) {
      return null;
    }
    int at = i;
    for (int n = 0; n < MAX_WORDS; n++) {
      String word = tokens.lower(at);
      if (NumberWords.ordinal(word) != null) {
        return SpelledNumbers.ordinal(tokens, i, at);
      }
      boolean inside =
          NumberWords.begins(word)
              || word.equals("hundred")
              || NumberWords.scale(word) != null
              || (n > 0 && (word.equals("and") || tokens.isJoiner(at)))
              || (n == 0 && word.equals("a"));
      boolean twice = n > 0 && isDigit(at) && isDigit(at - 1); // "one one" is no number
      if (!inside || twice) {
        return null;
      }
      at++;
    }
    return null;
  }

  private boolean isDigit(int i) {
    return NumberWords.digit(tokens.lower(i)) != null;
  }

  /** Ranks that translations render in too many ways, or that are none: "First, ...". */
  private boolean isWeak(int i, int end) {
    boolean ranked =
        tokens.isAny(i - 1, "the", "its", "our", "their", "his", "her", "my", "your", "'s")
            && !tokens.opensSentence(i);
    boolean noun =
        tokens.isWord(end)
            && !tokens.isAny(
                end, "to", "of", "and", "or", "in", "is", "for", "time", "one", "was", "that",
                "with", "at", "on", "by", "but", "as");
    boolean idiom = WordLists.skip("ordinal-idiom", tokens, end) > end;
    return !ranked || (!noun && !tokens.isJoiner(end)) || idiom;
  }
}
