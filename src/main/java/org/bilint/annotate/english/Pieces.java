package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.annotate.english.Piece.Gap;
import org.bilint.annotate.english.Piece.Shape;
import org.bilint.text.RegionMemo;
import org.bilint.text.Span;

/** Cuts the words of a sentence into the pieces that names are made of. */
final class Pieces {

  private static final int HYPHENS = 4;

  /** How far back a link may have begun. */
  private static final int LINK = 100;

  /** Behind these a capital may be that of a first word. */
  private static final String OPENERS = "\n\t:“([‘—–•…*|;?!";

  /** What a word or a part of one is wherever it stands, apostrophes and hyphens straight. */
  private record Form(
      String plain,
      int hyphen,
      boolean whole,
      Shape shape,
      Set<WordClass> classes,
      boolean common,
      boolean closed) {

    static Form of(String written) {
      String plain = written.replace('’', '\'').replace('‑', '-').replace('‐', '-');
      String lower = plain.toLowerCase(Locale.ROOT);
      int hyphen = plain.indexOf('-');
      Morphology morphology = Morphology.get();
      return new Form(
          plain,
          hyphen,
          hyphen < 0 || staysWhole(plain),
          Piece.shapeOf(plain),
          morphology.analyse(plain).classes(),
          morphology.knows(lower),
          FunctionWords.find(lower) != null);
    }
  }

  private static final RegionMemo<Form> FORMS = new RegionMemo<>(14, Form::of);

  private final String text;
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
    Form form = FORMS.of(word.text());
    if (form.whole) {
      add(word.span(), form, form.hyphen < 0 ? word.classes() : form.classes);
      return;
    }
    String plain = form.plain;
    int from = 0;
    while (from <= plain.length()) {
      int to = plain.indexOf('-', from);
      int end = to < 0 ? plain.length() : to;
      if (end > from) {
        Span span = new Span(word.span().start() + from, word.span().start() + end);
        Form part = FORMS.of(plain, from, end);
        add(span, part, part.classes);
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

  private void add(Span span, Form form, Set<WordClass> classes) {
    Shape shape = isAddress(span) ? Shape.LOWER : form.shape;
    boolean common = shape != Shape.LOWER && shape != Shape.NUMBER && form.common;
    Gap gap = gap(span.start());
    boolean opens = opens(span.start(), gap);
    pieces.add(
        new Piece(
            span.start(), span.end(), form.plain, shape, classes, common, opens, gap, form.closed));
  }

  private Gap gap(int start) {
    if (pieces.isEmpty()) {
      return Gap.OTHER;
    }
    int before = pieces.get(pieces.size() - 1).end();
    int length = start - before;
    if (length == 1) {
      return switch (text.charAt(before)) {
        case ' ', '\u00a0' -> Gap.SPACE;
        case '-', '‑', '‐' -> Gap.HYPHEN;
        case '.' -> Gap.DOT;
        default -> Gap.OTHER;
      };
    }
    if (length == 2 && text.charAt(before + 1) == ' ') {
      char mark = text.charAt(before);
      return mark == '.' ? Gap.DOT : mark == ',' ? Gap.COMMA : Gap.OTHER;
    }
    return length == 3 && text.startsWith(" & ", before) ? Gap.AMPERSAND : Gap.OTHER;
  }

  private boolean opens(int start, Gap gap) {
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
    return gap == Gap.DOT
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
    return from < at && text.substring(from, at).contains("://");
  }

  private boolean slashJoinsWords(int slash) {
    return slash > 0
        && text.charAt(slash - 1) != '/'
        && Character.isUpperCase(text.charAt(slash + 1));
  }
}
