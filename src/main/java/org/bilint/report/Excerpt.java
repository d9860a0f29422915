package org.bilint.report;

import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * A span with as much of its line as fits into some columns, made {@linkplain Printable printable}.
 * Where something is left out stand three dots: the character … is two columns wide in some
 * terminals.
 */
record Excerpt(String before, String marked, String after) {

  private static final String CUT = "...";

  /** The longest Latin word that is dropped rather than shown in part. */
  private static final int WORD = 20;

  /** No farther than this even where characters take no room: marks heaped on one letter. */
  private static final int UNITS = 1000;

  /** Looks no farther than {@code columns} from the span, however long the line is. */
  static Excerpt of(Place place, int columns) {
    String text = place.segment().text();
    Span span = place.span();
    if (text.length() <= columns && Columns.of(text) <= columns) {
      return new Excerpt(
          Printable.of(text.substring(0, span.start())),
          Printable.of(place.text()),
          Printable.of(text.substring(span.end())));
    }
    int room = columns - 2 * CUT.length();
    int markEnd = forward(text, span.start(), span.end(), room);
    int left = room - Columns.of(text.substring(span.start(), markEnd));

    int from = backward(text, span.start(), left / 2);
    int to = forward(text, markEnd, text.length(), left - width(text, from, span.start()));
    from = backward(text, span.start(), left - width(text, markEnd, to));
    from = from == 0 ? 0 : wordStart(text, from, span.start());
    to = to == text.length() ? to : wordEnd(text, markEnd, to);
    boolean markCut = markEnd < span.end();
    return new Excerpt(
        (from > 0 ? CUT : "") + Printable.of(text.substring(from, span.start())),
        Printable.of(text.substring(span.start(), markEnd)),
        markCut
            ? CUT
            : Printable.of(text.substring(markEnd, to)) + (to < text.length() ? CUT : ""));
  }

  private static int width(String text, int from, int to) {
    return Columns.of(text.substring(from, to));
  }

  /** The farthest offset up to {@code limit} that is within {@code room} columns of the start. */
  private static int forward(String text, int start, int limit, int room) {
    int at = start;
    int used = 0;
    while (at < limit && at - start < UNITS) {
      int codePoint = text.codePointAt(at);
      used += Columns.of(codePoint);
      if (used > room || at + Character.charCount(codePoint) > limit) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static int backward(String text, int end, int room) {
    int at = end;
    int used = 0;
    while (at > 0 && end - at < UNITS) {
      int codePoint = text.codePointBefore(at);
      used += Columns.of(codePoint);
      if (used > room) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }

  private static int wordStart(String text, int from, int limit) {
    int at = from;
    while (at < limit
        && at - from < WORD
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at))) {
      at++;
    }
    return at - from < WORD && at < limit ? at : from;
  }

  private static int wordEnd(String text, int limit, int to) {
    int at = to;
    while (at > limit
        && to - at < WORD
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at))) {
      at--;
    }
    return to - at < WORD && at > limit ? at : to;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
