package org.bilint.annotate.english;

import java.util.Arrays;
import java.util.Locale;
import org.bilint.text.RegionMemo;
import org.bilint.text.Span;

/**
 * A text cut into words, numbers and symbols. Every question about an index outside of it is
 * answered as for an empty symbol, so that a finder may look ahead freely.
 */
final class Tokens {

  enum Kind {
    /** Letters; "o'clock" is one, "year's" is "year" and "'s", "p.m." is one. */
    WORD,
    /** Digits with their grouping and decimals: "1,234.5", ".5". */
    NUMBER,
    /** Digits with two dots or more: "2.3.1". */
    DOTTED,
    /** Any other character. */
    SYMBOL
  }

  /**
   * A word as it is asked for.
   *
   * @param lower in lower case, apostrophes straight
   * @param capital whether a capital stands anywhere in it
   * @param opener whether it may open a mention whatever stands beside it
   */
  private record Form(String lower, boolean capital, boolean opener) {

    static Form of(String written) {
      String lower = written.replace('’', '\'').toLowerCase(Locale.ROOT);
      return new Form(lower, written.chars().anyMatch(Character::isUpperCase), Openers.has(lower));
    }

    static Form ofInitials(String written) {
      String lower = written.replace(".", "").toLowerCase(Locale.ROOT);
      return new Form(lower, written.chars().anyMatch(Character::isUpperCase), Openers.has(lower));
    }
  }

  private static final RegionMemo<Form> WORDS = new RegionMemo<>(15, Form::of);
  private static final RegionMemo<Form> INITIALS = new RegionMemo<>(8, Form::ofInitials);

  /** Of no word. */
  private static final Form NO_WORD = new Form("", false, false);

  private static final String[] SYMBOLS = new String[128];

  static {
    for (char c = 0; c < SYMBOLS.length; c++) {
      SYMBOLS[c] = String.valueOf(c);
    }
  }

  private final String text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private String[] lowers = new String[64];
  private Form[] forms = new Form[64];

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      at = tokens.readOne(at);
    }
    return tokens;
  }

  private int readOne(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
      return at + 1;
    }
    if (DigitRuns.isDigit(c) || DigitRuns.opensDecimal(text, at)) {
      int end = DigitRuns.end(text, at);
      boolean dotted = DigitRuns.dots(text, at, end) > 1;
      add(at, end, dotted ? Kind.DOTTED : Kind.NUMBER, text.substring(at, end), NO_WORD);
      return end;
    }
    if (Character.isLetter(c)) {
      return readWord(at);
    }
    boolean possessive =
        isApostrophe(c)
            && isLetter(at - 1)
            && at + 1 < text.length()
            && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
            && !isLetter(at + 2);
    int end = possessive ? at + 2 : at + 1;
    add(at, end, Kind.SYMBOL, possessive ? "'s" : symbol(c), NO_WORD);
    return end;
  }

  private int readWord(int at) {
    int initials = initialsEnd(at);
    if (initials > at) {
      addWord(at, initials, INITIALS.of(text, at, initials));
      return initials;
    }
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inner =
          isApostrophe(c) && isLetter(end + 1) && !(isPossessive(end) && !isLetter(end + 2));
      if (!Character.isLetter(c) && !inner && c != '²' && c != '³' && !isMark(c)) {
        break;
      }
      end++;
    }
    addWord(at, end, WORDS.of(text, at, end));
    return end;
  }

  private boolean isPossessive(int apostrophe) {
    char c = text.charAt(apostrophe + 1);
    return c == 's' || c == 'S';
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The end of "p.m." or "U.S." that begins here; the start itself if none does. */
  private int initialsEnd(int at) {
    int end = at;
    int letters = 0;
    while (isLetter(end) && !isLetter(end + 1)) {
      letters++;
      boolean dot = end + 1 < text.length() && text.charAt(end + 1) == '.';
      if (!dot) {
        return letters > 1 ? end + 1 : at;
      }
      end += 2;
    }
    return letters > 1 ? end : at;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static String symbol(char c) {
    return switch (c) {
      case '‐', '‑' -> "-";
      case '’', '‘', '`', '´' -> "'";
      case '“', '”' -> "\"";
      case '％' -> "%";
      case '＄' -> "$";
      case '￥' -> "¥";
      case 'º' -> "°";
      default -> c < SYMBOLS.length ? SYMBOLS[c] : String.valueOf(c);
    };
  }

  private void addWord(int start, int end, Form form) {
    add(start, end, Kind.WORD, form.lower, form);
  }

  private void add(int start, int end, Kind kind, String lower, Form form) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
      lowers = Arrays.copyOf(lowers, more);
      forms = Arrays.copyOf(forms, more);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    lowers[size] = lower;
    forms[size] = form;
    size++;
  }

  int size() {
    return size;
  }

  boolean has(int i) {
    return i >= 0 && i < size;
  }

  Kind kind(int i) {
    return has(i) ? kinds[i] : Kind.SYMBOL;
  }

  /** The token in lower case: curly quotes straight, the dots of "p.m." gone. */
  String lower(int i) {
    return has(i) ? lowers[i] : "";
  }

  /** The token as written. */
  String raw(int i) {
    return has(i) ? text.substring(starts[i], ends[i]) : "";
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  boolean isAny(int i, String... lower) {
    for (String one : lower) {
      if (is(i, one)) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int i) {
    return kind(i) == Kind.WORD;
  }

  boolean isNumber(int i) {
    return kind(i) == Kind.NUMBER;
  }

  /** Whether token i follows the one before it without a space. */
  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** A hyphen that joins two words: nothing but it between them. */
  boolean isJoiner(int i) {
    return is(i, "-") && glued(i) && glued(i + 1);
  }

  /** The index after a joining hyphen, or the same index where there is none. */
  int skipJoiner(int i) {
    return isJoiner(i) ? i + 1 : i;
  }

  boolean isDash(int i) {
    return isAny(i, "-", "–", "—", "−");
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether a capital stands anywhere in the word: "iPhone", "GPT". */
  boolean hasCapital(int i) {
    return has(i) && forms[i].capital;
  }

  /** Whether it is a word that may open a mention whatever stands beside it. */
  boolean isOpener(int i) {
    return has(i) && forms[i].opener;
  }

  /** Whether a sentence or a quotation begins with this token, so that its capital says nothing. */
  boolean opensSentence(int i) {
    if (i == 0) {
      return true;
    }
    return (kind(i - 1) == Kind.SYMBOL
            && isAny(i - 1, ".", "!", "?", ":", "\"", "'", "(", "•", "…", "[", ";", "—", "|", "*"))
        || text.substring(ends[i - 1], starts[i]).indexOf('\n') >= 0;
  }

  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The character before token i, a space where there is none. */
  char before(int i) {
    return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
  }
}
