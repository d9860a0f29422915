package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.Label;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.jspecify.annotations.Nullable;

/** Digits that name something: "10-K", "EC2", "Claude 4", "S&P 500", "24/7", "3-1", "Phase 3". */
final class LabelFinder {

  private final Tokens tokens;

  LabelFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  @Nullable Match at(int i) {
    Match listed = listOrdinal(i);
    if (listed != null) {
      return listed;
    }
    Match pressed = new KeyPresses(tokens).at(i);
    if (pressed != null) {
      return pressed;
    }
    if (isFootnote(i)) {
      return label(i, i + 1);
    }
    int pair = pairEnd(i);
    if (pair > i) {
      return label(i, pair);
    }
    int blob = new Blobs(tokens).end(i);
    if (blob > i) {
      int more = nameEnd(i, blob);
      return label(i, Math.max(blob, more));
    }
    Match roman = roman(i);
    if (roman != null) {
      return roman;
    }
    int named = nameEnd(i, i + 1);
    return named > i + 1 ? label(i, named) : null;
  }

  private Match label(int from, int to) {
    List<String> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tokens.isNumber(i) || tokens.kind(i) == Tokens.Kind.DOTTED) {
        numbers.add(tokens.raw(i));
      } else if (i == to - 1 && SpelledNumbers.small(tokens, i) != null) {
        numbers.add(Amount.plain(spelled(i)));
      }
    }
    return Match.of(new Label(tokens.span(from, to), numbers), to);
  }

  private BigDecimal spelled(int i) {
    Numeral number = SpelledNumbers.small(tokens, i);
    return number == null ? BigDecimal.ZERO : number.value();
  }

  /** "1." or "(2)" at the start of a line, "[12]" anywhere. */
  private @Nullable Match listOrdinal(int i) {
    boolean open = tokens.isAny(i, "(", "[") && tokens.glued(i + 1);
    boolean closed = open && tokens.isNumber(i + 1) && tokens.isAny(i + 2, ")", "]");
    boolean footnote = closed && tokens.is(i, "[") && tokens.lower(i + 1).length() <= 3;
    boolean item =
        closed
            && tokens.lower(i + 1).length() <= 2
            && tokens.isWord(i + 3)
            && (i == 0 || tokens.isAny(i - 1, ";", ",", ":", "."));
    if (footnote || item) {
      return label(i, i + 3);
    }
    boolean number =
        i == 0 && tokens.isNumber(0) && tokens.lower(0).length() <= 2 && tokens.size() > 2;
    boolean dot = number && tokens.isAny(1, ".", ")") && tokens.glued(1) && !tokens.glued(2);
    return dot ? label(0, 2) : null;
  }

  /** "as shown).2", "growth.12 In": a number that a full stop joins to the words before. */
  private boolean isFootnote(int i) {
    boolean joined =
        tokens.isNumber(i) && tokens.is(i - 1, ".") && tokens.glued(i) && tokens.glued(i - 1);
    boolean after = tokens.isWord(i - 2) || tokens.isAny(i - 2, ")", "]", "\"", "'s");
    boolean runsOn =
        tokens.glued(i + 1) && (tokens.isWord(i + 1) || tokens.isAny(i + 1, "%", "-", "/"));
    return joined && after && !runsOn;
  }

  /** "24/7", "50-50", "3-1", "16:9": two numbers that are neither range nor fraction. */
  private int pairEnd(int i) {
    boolean tight =
        tokens.isNumber(i)
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && !(tokens.glued(i) && i > 0 && !tokens.isAny(i - 1, "(", "\"", "'"));
    if (!tight || tokens.lower(i).length() > 3 || tokens.lower(i + 2).length() > 3) {
      return i;
    }
    String mark = tokens.lower(i + 1);
    if (mark.equals("/") && FixedLabels.isPair(tokens.lower(i) + "/" + tokens.lower(i + 2))) {
      return i + 3;
    }
    Numeral a = DigitNumbers.plain(tokens, i);
    Numeral b = DigitNumbers.plain(tokens, i + 2);
    boolean whole = a != null && b != null && a.isWhole() && b.isWhole();
    boolean followed =
        tokens.glued(i + 3) && (tokens.isWord(i + 3) || tokens.isAny(i + 3, "%", "-", "/", ":"));
    if (!whole || a == null || b == null || followed || !unitless(i + 2)) {
      return i;
    }
    boolean gameClock = mark.equals(":") && a.value().compareTo(BigDecimal.valueOf(24)) > 0;
    if (gameClock) {
      return i + 3;
    }
    boolean score = tokens.isAny(i + 1, "-", "–") && a.value().compareTo(b.value()) >= 0;
    boolean ratio = mark.equals(":") && tokens.lower(i + 2).length() < 2;
    boolean slash =
        mark.equals("/") && a.value().compareTo(b.value()) >= 0 && tokens.size() > 3; // "120/80"
    return score || ratio || slash ? i + 3 : i;
  }

  private boolean unitless(int i) {
    Numeral number = DigitNumbers.at(tokens, i, false);
    return number != null
        && !number.scaled()
        && UnitWords.after(tokens, number) == null
        && Currencies.after(tokens, number, false) == null;
  }

  /**
   * The end of a name and its number: "Claude 4", "S&P 500", "World War Two"; else {@code from}.
   */
  private int nameEnd(int i, int from) {
    int at = tokens.is(from, "&") && tokens.isWord(from + 1) ? from + 2 : from;
    boolean capital = tokens.hasCapital(i);
    boolean noun =
        at > from || (WordLists.skip("label-noun", tokens, i) >= at && isLabelNoun(i, at));
    boolean war = WordLists.skip("label-noun", tokens, i) > i + 1;
    at = war ? WordLists.skip("label-noun", tokens, i) : at;
    noun |= WordLists.has("label-spelled", tokens.lower(i));
    if (!tokens.isWord(i)
        || (!capital && !noun)
        || (tokens.glued(at) && !tokens.isJoiner(at) && !tokens.is(at, "."))) {
      return from;
    }
    boolean brief = tokens.is(at, ".") && WordLists.has("label-brief", tokens.lower(i));
    int number = brief ? at + 1 : tokens.skipJoiner(at); // "Fig. 2", "Sec. 5"
    int blob = noun || war ? new Blobs(tokens).end(number) : number;
    if (blob > number) {
      return blob;
    }
    if (tokens.isNumber(number)) {
      boolean lettered =
          (noun || war)
              && tokens.glued(number + 1)
              && tokens.raw(number + 1).length() == 1
              && (tokens.isCapitalised(number + 1) || tokens.is(number + 1, "s"))
              && !(tokens.glued(number + 2) && isWordOrNumber(number + 2));
      if (lettered) {
        return number + 2; // "Section 45X", "Hall 12B", "Model 3s"
      }
      boolean name = noun || war || (isName(i) && bearsNumber(number));
      return name && isLabelNumber(number, noun || war) ? number + 1 : from;
    }
    boolean versions = tokens.kind(number) == Tokens.Kind.DOTTED && (noun || isName(i));
    if (versions) {
      return number + 1;
    }
    boolean numbered = WordLists.has("label-spelled", tokens.lower(i));
    boolean word = numbered || ((noun || war) && capital && tokens.isCapitalised(number));
    Numeral spelled = word ? SpelledNumbers.small(tokens, number) : null;
    return spelled != null && spelled.end() == number + 1 ? spelled.end() : from;
  }

  private boolean isWordOrNumber(int i) {
    return tokens.isWord(i) || tokens.isNumber(i);
  }

  private boolean isLabelNoun(int i, int at) {
    boolean plain = WordLists.has("label-plain", tokens.lower(at - 1));
    return !plain || tokens.isCapitalised(i);
  }

  /** A capitalised word that is neither the first of its sentence nor of another kind. */
  private boolean isName(int i) {
    String word = tokens.lower(i);
    boolean inner =
        tokens.raw(i).chars().skip(1).anyMatch(Character::isUpperCase) && word.length() > 1;
    boolean known =
        WordLists.has("no-name", word)
            || CalendarWords.month(tokens, i) != null
            || CalendarWords.weekday(tokens, i) != null
            || CalendarWords.at("zone", tokens, i) != null
            || CalendarWords.at("fiscal", tokens, i) != null
            || NumberWords.begins(word)
            || Currencies.before(tokens, i) != null;
    boolean told =
        WordLists.has("label-verb", tokens.lower(i + 2))
            || tokens.isCapitalised(i + 2)
            || (tokens.is(i + 2, ",") && WordLists.has("apposition", tokens.lower(i + 3)));
    boolean first = tokens.opensSentence(i) && !told;
    return !known && (inner || !first);
  }

  /** Whether the number behind a name belongs to it: no unit, no counted thing after it. */
  private boolean bearsNumber(int number) {
    int next = number + 1;
    boolean thing =
        tokens.isWord(next)
            && !tokens.isCapitalised(next)
            && !tokens.glued(next)
            && !WordLists.has("label-verb", tokens.lower(next))
            && (WordLists.has("counted", tokens.lower(next))
                || (tokens.lower(next).endsWith("s")
                    && !tokens.isAny(next, "is", "was", "has", "as", "its")));
    boolean release = tokens.lower(number).indexOf('.') > 0 && tokens.isNumber(number);
    return (!thing || release) && tokens.lower(number).length() <= 4;
  }

  private boolean isLabelNumber(int number, boolean sure) {
    String digits = tokens.lower(number);
    if (digits.contains(",") || digits.startsWith(".")) {
      return false;
    }
    if (YearWords.looksLikeModernYear(digits) && !tokens.isAny(number - 1, "russell", "nikkei")) {
      return false;
    }
    boolean joined =
        tokens.glued(number + 1)
            && (tokens.isWord(number + 1) || tokens.isAny(number + 1, "%", "/", ":", "°"));
    boolean joiner = tokens.isJoiner(number + 1) && !sure;
    return (!joined && !joiner && unitless(number))
        || (sure && !joined && !tokens.is(number + 1, "%") && tokens.isJoiner(number + 1));
  }

  /** "World War II", "Phase III": a rank that need not be told as one. */
  private @Nullable Match roman(int i) {
    if (!tokens.isCapitalised(i) || !tokens.isWord(i + 1) || tokens.glued(i + 1)) {
      return null;
    }
    int value = RomanNumerals.value(tokens.raw(i + 1));
    if (tokens.is(i, "war") && tokens.isCapitalised(i + 1) && value == 0) {
      value = spelled(i + 1).intValue(); // "World War Two"
    }
    boolean one = tokens.raw(i + 1).length() == 1;
    boolean after = WordLists.has("roman-after", tokens.lower(i));
    if (value == 0 || (one && !after) || WordLists.has("no-name", tokens.lower(i))) {
      return null;
    }
    Amount amount = Amount.of(value);
    return Match.of(
        new Quantity(
            tokens.span(i + 1, i + 2),
            amount,
            Unit.ORDINAL,
            List.of(new Quantity.Reading(amount, Unit.NONE)),
            true),
        i + 2);
  }
}
