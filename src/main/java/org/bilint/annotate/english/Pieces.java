package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilint.annotate.Word;
import org.bilint.annotate.english.Piece.Gap;
import org.bilint.annotate.english.Piece.Shape;
import org.bilint.text.Span;

/** Cuts the words of a sentence into the pieces that names are made of. */
final class Pieces {

  private static final int HYPHENS = 4;

  /** How far back a link may have begun. */
  private static final int LINK = 100;

  /** Behind these a capital may be that of a first word. */
  private static final String OPENERS = "\n\t:“([‘—–•…*|;?!";

  private final String text;
  private final Morphology morphology = Morphology.get();
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(String text) {
    this.text = text;
  }

  /**
   * @param words of the sentence
   */
  static List<Piece> of(String text, List<Word> words) {
    Pieces pieces = new Pieces(text);
    words.forEach(pieces::add);
    return pieces.pieces;
  }

  private void add(Word word) {
    String plain = word.text().replace('’', '\'').replace('‑', '-').replace('‐', '-');
    int hyphen = plain.indexOf('-');
    if (hyphen < 0 || staysWhole(plain)) {
      add(word.span(), plain, hyphen < 0 ? word : null);
      return;
    }
    int from = 0;
    while (from <= plain.length()) {
      int to = plain.indexOf('-', from);
      int end = to < 0 ? plain.length() : to;
      if (end > from) {
        Span span = new Span(word.span().start() + from, word.span().start() + end);
        add(span, plain.substring(from, end), null);
      }
      from = end + 1;
    }
  }

  /** GPT-5 and Coca-Cola are one name; York-based, US-China and non-GAAP are two words. */
  private static boolean staysWhole(String plain) {
    if (Gazetteer.find(plain) != null) {
      return true;
    }
    String[] parts = plain.split("-", HYPHENS);
    boolean allNames = true;
    for (String part : parts) {
      if (part.isEmpty() || part.indexOf('-') >= 0) {
        return false;
      }
      Shape shape = Piece.shapeOf(part);
      boolean capital = Character.isUpperCase(part.charAt(0)) || Character.isDigit(part.charAt(0));
      if (!capital) {
        return false;
      }
      allNames &= shape != Shape.NUMBER && Gazetteer.find(part) != null;
    }
    return !allNames || parts.length == 1;
  }

  private void add(Span span, String plain, @org.jspecify.annotations.Nullable Word word) {
    Shape shape = isAddress(span) ? Shape.LOWER : Piece.shapeOf(plain);
    Gap gap = gap(span.start());
    pieces.add(
        new Piece(
            span.start(),
            span.end(),
            plain,
            shape,
            word == null ? morphology.analyse(plain).classes() : word.classes(),
            shape != Shape.LOWER
                && shape != Shape.NUMBER
                && morphology.knows(plain.toLowerCase(Locale.ROOT)),
            opens(span.start()),
            gap));
  }

  private Gap gap(int start) {
    if (pieces.isEmpty()) {
      return Gap.OTHER;
    }
    int before = pieces.get(pieces.size() - 1).end();
    String between = text.substring(before, start);
    return switch (between) {
      case " ", "\u00a0" -> Gap.SPACE;
      case "-", "‑", "‐" -> Gap.HYPHEN;
      case " & " -> Gap.AMPERSAND;
      case ". ", "." -> Gap.DOT;
      case ", " -> Gap.COMMA;
      default -> Gap.OTHER;
    };
  }

  private boolean opens(int start) {
    if (pieces.isEmpty()) {
      return true;
    }
    for (int i = pieces.get(pieces.size() - 1).end(); i < start; i++) {
      char c = text.charAt(i);
      boolean quote = (c == '"' || c == '\'') && " (\u00a0".indexOf(text.charAt(i - 1)) >= 0;
      if (quote || OPENERS.indexOf(c) >= 0 || c == '-' && start - i == 2) {
        return true;
      }
    }
    String last = pieces.get(pieces.size() - 1).text();
    return gap(start) == Gap.DOT
        && last.length() > 1
        && !NameWords.ABBREVIATION.has(last)
        && !NameWords.TITLE.has(last);
  }

  /** Part of a mail or web address. */
  private boolean isAddress(Span span) {
    boolean before =
        span.start() > 0
            && "@/#_".indexOf(text.charAt(span.start() - 1)) >= 0
            && !(text.charAt(span.start() - 1) == '/' && slashJoinsWords(span.start() - 1));
    if (before || inLink(span.start())) {
      return true;
    }
    boolean after = span.end() < text.length() && text.charAt(span.end()) == '@';
    return after || text.startsWith("://", span.end());
  }

  private boolean inLink(int at) {
    int from = at;
    while (from > Math.max(0, at - LINK) && text.charAt(from - 1) != ' ') {
      from--;
    }
    return text.substring(from, at).contains("://");
  }

  private boolean slashJoinsWords(int slash) {
    return slash > 0
        && text.charAt(slash - 1) != '/'
        && Character.isUpperCase(text.charAt(slash + 1));
  }
}
