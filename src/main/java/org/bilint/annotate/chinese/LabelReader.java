package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Label;
import org.bilint.text.DataTable;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds digits that name something: EC2, 10-K, 標普500, 雙十一, phone numbers, addresses of hosts, list
 * marks.
 */
final class LabelReader {

  private static final WordTrie<List<String>> WHOLE = new WordTrie<>();
  private static final WordTrie<Kind> BEFORE = new WordTrie<>();

  /** Words behind a number that make it a name, with whether that must stand in Arabic digits. */
  private static final WordTrie<Boolean> BEHIND = new WordTrie<>();

  /** What stands behind a word that makes a label of it. */
  private enum Kind {
    NUMBER,
    FIGURE,
    IDENTIFIER
  }

  static {
    for (DataTable.Row row : DataTable.load("quantities/zh-labels.tsv")) {
      for (String word : Lexicon.words(row, 2)) {
        switch (row.cells().get(0)) {
          case "word" -> WHOLE.add(word, List.of(row.cells().get(1).split(",")));
          case "before" -> BEFORE.add(word, Kind.NUMBER);
          case "figure" -> BEFORE.add(word, Kind.FIGURE);
          case "behind" -> BEHIND.add(word, row.cells().get(1).equals("digits"));
          case "digits" -> BEFORE.add(word, Kind.IDENTIFIER);
          default -> throw row.fault("word, before, behind, figure or digits wanted");
        }
      }
    }
  }

  private final FoldedText text;
  private final Lexicon lexicon;
  private final UnitReader units;
  private final NumeralReader numerals;
  private final CodeScanner codes;

  LabelReader(FoldedText text, Lexicon lexicon, UnitReader units, NumeralReader numerals) {
    this.text = text;
    this.lexicon = lexicon;
    this.units = units;
    this.numerals = numerals;
    codes = new CodeScanner(text);
  }

  /** Labels that are certain whatever else the digits could be. */
  @Nullable Label certain(int start) {
    WordTrie.Match<List<String>> whole = WHOLE.longest(text, start);
    if (whole != null && !continues(whole)) {
      return new Label(new Span(start, whole.end()), whole.value());
    }
    WordTrie.Match<Kind> before = BEFORE.longest(text, start);
    if (before != null) {
      boolean digits = before.value() == Kind.IDENTIFIER;
      int at = separatorEnd(before.end(), digits);
      Label label = digits ? identifier(start, at) : named(start, at, before.value());
      if (label != null) {
        return label;
      }
    }
    Label numbered = numbered(start);
    if (numbered != null) {
      return numbered;
    }
    int code = codes.end(start);
    return code > start ? label(start, code) : null;
  }

  /** 第 2 型, 4 號線, 5 號電池: a number that names a kind or a line. */
  private @Nullable Label numbered(int start) {
    boolean ordinal = text.at(start) == '第';
    int at = ordinal ? text.skipSpace(start + 1) : start;
    if (!text.isDigit(at) && !NumeralCharacters.isNumeral(text.at(at))) {
      return null;
    }
    if (ordinal && text.isDigit(at) && text.isLatin(DigitRun.digitsEnd(text, at))) {
      return label(start, codes.tokenEnd(at));
    }
    Numeral numeral = numerals.read(at);
    if (numeral == null || numeral.small() < 0 || NumeralCharacters.isNumeral(text.at(at - 1))) {
      return null;
    }
    WordTrie.Match<Boolean> word = BEHIND.longest(text, text.skipSpace(numeral.end()));
    boolean names =
        word != null
            && (!word.value() || ordinal || text.isDigit(at))
            && lexicon.stopWordEnd(text, word.start()) <= word.end();
    return word == null || !names
        ? null
        : new Label(new Span(start, word.end()), List.of(Integer.toString(numeral.small())));
  }

  private boolean continues(WordTrie.Match<List<String>> whole) {
    char last = text.at(whole.end() - 1);
    char next = text.at(whole.end());
    boolean digits = text.isDigit(whole.end() - 1) && text.isDigit(whole.end());
    boolean led =
        text.isDigit(whole.start())
            && (text.isDigit(whole.start() - 1) || text.at(whole.start() - 1) == '.');
    boolean numeral =
        NumeralCharacters.isNumeral(last)
            && (NumeralCharacters.isNumeral(next)
                || ("年月日歲岁個个位點点".indexOf(next) >= 0 && next != FoldedText.NOTHING));
    return digits
        || led
        || numeral
        || (NumeralCharacters.isNumeral(text.at(whole.start() - 1))
            && NumeralCharacters.isNumeral(text.at(whole.start())));
  }

  private int separatorEnd(int at, boolean digits) {
    int i = text.skipSpace(at);
    if (digits
        && (text.at(i) == ':' || text.at(i) == '是' || text.at(i) == '為' || text.at(i) == '为')) {
      i = text.skipSpace(i + 1);
    }
    return digits && text.at(i) == '(' ? i + 1 : i;
  }

  /** The run of digits, letters and hyphens behind 電話 or 代碼. */
  private @Nullable Label identifier(int start, int at) {
    int end = at;
    while (text.isDigit(end)
        || NumeralCharacters.isDigit(text.at(end))
        || (end > at && (text.at(end) == '-' || text.at(end) == ' ') && text.isDigit(end + 1))) {
      end++;
    }
    return end - at < 3 || NumeralCharacters.isScale(text.at(text.skipSpace(end)))
        ? null
        : label(start, end);
  }

  /** 波音 737-800, 標普 500 指數: a number that no unit follows belongs to the name. */
  private @Nullable Label named(int start, int at, Kind kind) {
    Numeral numeral = text.isDigit(at) ? numerals.read(at) : null;
    if (numeral == null || numeral.power() > 0 || (kind == Kind.FIGURE && numeral.length() > 2)) {
      return null;
    }
    boolean shown =
        kind == Kind.FIGURE && "所中示".indexOf(text.at(text.skipSpace(numeral.end()))) >= 0;
    if (!shown && isCounted(numeral) && text.at(text.skipSpace(numeral.end())) != '強') {
      return null;
    }
    int end = codes.tokenEnd(at);
    return label(start, Math.max(end, numeral.end()));
  }

  private boolean isCounted(Numeral numeral) {
    Core core = units.attach(numeral);
    return core.side() == Core.Side.AFTER || core.end() > numeral.end();
  }

  /** A Latin word with digits in it, or followed by a number that counts nothing; else null. */
  @Nullable Label word(int start) {
    int end = codes.tokenEnd(start);
    if (hasDigit(start, end)) {
      return label(start, end);
    }
    int at = text.skipSpace(end);
    if (at == end
        || !text.isDigit(at)
        || (end - start < 2 && !Character.isUpperCase(text.at(start)))) {
      return null;
    }
    Numeral numeral = numerals.read(at);
    boolean name =
        numeral != null
            && numeral.power() == 0
            && numeral.form() == Numeral.Form.PLAIN
            && numeral.length() <= 4
            && !NumericDateReader.isYear(numeral.small());
    boolean version =
        numeral != null
            && numeral.form() == Numeral.Form.FORMATTED
            && numeral.power() == 0
            && numeral.length() <= 4
            && numeral.value().scale() == 1;
    if (numeral == null
        || (!name && !version)
        || isCounted(numeral)
        || ("-~–,/:".indexOf(text.at(text.skipSpace(numeral.end()))) >= 0
            && text.isDigit(text.skipSpace(text.skipSpace(numeral.end()) + 1)))) {
      return null;
    }
    char next = text.at(text.skipSpace(numeral.end()));
    if (("%‰至到~$".indexOf(next) >= 0 && next != FoldedText.NOTHING) || isBounded(numeral)) {
      return null;
    }
    return label(start, Math.max(codes.tokenEnd(at), numeral.end()));
  }

  private boolean isBounded(Numeral numeral) {
    int at = text.skipSpace(numeral.end());
    boolean few = numeral.value().compareTo(BigDecimal.TEN) < 0;
    return lexicon.boundsAfter.longest(text, at) != null
        && lexicon.stopWordEnd(text, at) == at
        && !(few && "多餘余".indexOf(text.at(at)) >= 0);
  }

  /** Digits with letters behind them that are no unit: 10-K, 3D, 401(k), 12 Labs; else null. */
  @Nullable Label digitsFirst(int start) {
    DigitRun run = DigitRun.at(text, start);
    if (run == null) {
      return label(start, codes.tokenEnd(start));
    }
    int end = run.end();
    boolean hyphen = text.at(end) == '-' && text.isLatin(end + 1);
    if (text.isLatin(end) || hyphen) {
      return isUnitToken(run) ? null : label(start, bracketEnd(codes.tokenEnd(start)));
    }
    if (text.at(end) == '(' && text.isLatin(end + 1) && text.at(end + 2) == ')') {
      return label(start, end + 3);
    }
    boolean name =
        run.plain()
            && run.end() - start <= 2
            && text.at(end) == ' '
            && Character.isUpperCase(text.at(end + 1))
            && text.isLatin(end + 2)
            && !isUnitToken(run)
            && !text.isLatin(text.lastBefore(start));
    return name ? label(start, codes.tokenEnd(end + 1)) : null;
  }

  private boolean isUnitToken(DigitRun run) {
    Numeral numeral = numerals.read(run.start());
    if (numeral == null) {
      return false;
    }
    boolean afterMoney = "$€£¥".indexOf(text.at(run.start() - 1)) >= 0;
    Numeral scaled = units.scaled(numeral, afterMoney);
    return scaled.end() > numeral.end() || units.attach(numeral).side() == Core.Side.AFTER;
  }

  private int bracketEnd(int end) {
    return text.at(end) == '(' && text.isLatin(end + 1) && text.at(end + 2) == ')' ? end + 3 : end;
  }

  /** Where the Latin word at a place ends. */
  int wordEnd(int start) {
    return codes.tokenEnd(start);
  }

  private boolean hasDigit(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.isDigit(i)) {
        return true;
      }
    }
    return false;
  }

  private Label label(int start, int end) {
    List<String> numbers = new ArrayList<>();
    int i = start;
    while (i < end) {
      if (text.isDigit(i)) {
        int stop = Math.min(DigitRun.digitsEnd(text, i), end);
        numbers.add(text.slice(i, stop));
        i = stop;
      } else {
        i++;
      }
    }
    return new Label(new Span(start, end), numbers);
  }
}
