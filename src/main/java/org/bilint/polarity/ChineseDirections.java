package org.bilint.polarity;

import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells the direction of figures in Chinese. */
final class ChineseDirections {

  private static final String MARKS = "，。；：？！、（）()—,;:?!「」『』“”\"";

  /** How many characters before a figure its direction may stand. */
  private static final int FAR = 14;

  /** How many characters of other words may stand between the two. */
  private static final int NEAR = 8;

  /** How many characters behind it. */
  private static final int BEHIND = 8;

  /** How many characters an aside may have. */
  private static final int ASIDE = 60;

  /** How many characters around a figure can matter. */
  private static final int AROUND = 80;

  /** A word that tells a direction, by its place in the text looked at. */
  private record Found(int start, int end, Direction direction, boolean close) {}

  private final DirectionTable table = DirectionTable.load("zh", "");

  /** The direction of a figure, or null if nothing tells it plainly. */
  @Nullable Reading of(Segment segment, Span figure) {
    int shift = Math.max(0, figure.start() - AROUND);
    int end = Math.min(segment.text().length(), figure.end() + AROUND);
    String text = Simplified.of(segment.text().substring(shift, end));
    Found found = of(text, new Span(figure.start() - shift, figure.end() - shift));
    if (found == null) {
      return null;
    }
    Span span = new Span(found.start + shift, found.end + shift);
    return new Reading(found.direction, new Place(segment, span), found.close);
  }

  private @Nullable Found of(String text, Span figure) {
    Found before = before(text, figure.start());
    if (before != null && before.close) {
      return before;
    }
    Found behind = behind(text, figure);
    return behind != null ? behind : before;
  }

  private @Nullable Found before(String text, int figure) {
    boolean close = true;
    int i = figure;
    while (i > 0 && figure - i < FAR) {
      char c = text.charAt(i - 1);
      if (MARKS.indexOf(c) >= 0 || Character.isDigit(c)) {
        return null;
      }
      int length = longestEnding(text, i, close);
      if (length > 0) {
        String word = text.substring(i - length, i);
        Direction direction = direction(word, close);
        if (direction != null) {
          return reading(text, i - length, i, direction, close || figure - i <= NEAR);
        }
        i -= length;
        continue;
      }
      close &= c == ' ';
      i--;
    }
    return null;
  }

  private @Nullable Direction direction(String word, boolean close) {
    if (table.has("none", word) || table.has("glue", word)) {
      return null;
    }
    Direction direction = table.of("", word);
    return direction == null && close ? table.of("near-", word) : direction;
  }

  private int longestEnding(String text, int end, boolean close) {
    for (int n = Math.min(table.longest(), end); n > 0; n--) {
      if (isKnown(text.substring(end - n, end), close)) {
        return n;
      }
    }
    return 0;
  }

  private boolean isKnown(String word, boolean close) {
    return table.has("none", word)
        || table.of("", word) != null
        || close && (table.has("glue", word) || table.of("near-", word) != null);
  }

  /** 5%的成長, 從5%降到3%. */
  private @Nullable Found behind(String text, Span figure) {
    int end = Math.min(text.length(), skipAside(text, figure.end()) + BEHIND);
    boolean bound = false;
    for (int i = figure.end(); i < end; ) {
      i = i == figure.end() ? skipAside(text, i) : i;
      char c = i < text.length() ? text.charAt(i) : '。';
      if (MARKS.indexOf(c) >= 0 || Character.isDigit(c)) {
        return null;
      }
      int length = 0;
      for (int n = Math.min(table.longest(), text.length() - i); n > 0 && length == 0; n--) {
        String word = text.substring(i, i + n);
        if (table.has("none", word)) {
          return null;
        }
        Direction direction = table.of("", word);
        if (direction != null) {
          boolean drawn = isDrawnOn(text, i + n) && !isFrom(text, figure.start());
          return drawn ? null : reading(text, i, i + n, direction, true);
        }
        length = table.has("behind", word) ? n : 0;
      }
      bound |= c == '的';
      if (length == 0 && c != ' ' && !bound) {
        return null;
      }
      i += Math.max(1, length);
    }
    return null;
  }

  /** The place behind an aside in brackets that begins at a place, or the place itself. */
  private static int skipAside(String text, int from) {
    if (from >= text.length() || "(（".indexOf(text.charAt(from)) < 0) {
      return from;
    }
    for (int i = from; i < text.length() && i - from < ASIDE; i++) {
      if (")）".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a direction belongs to a figure behind it: 營收5億美元成長3%. */
  private boolean isDrawnOn(String text, int from) {
    for (int i = from; i < text.length() && i - from < 6; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isFrom(String text, int start) {
    for (int i = start - 1; i >= 0 && start - i <= 4; i--) {
      if (table.has("from", text.substring(i, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found reading(
      String text, int start, int end, Direction direction, boolean close) {
    for (int i = start - 1; i >= 0 && start - i <= 3 && MARKS.indexOf(text.charAt(i)) < 0; i--) {
      if (table.has("not", text.substring(i, i + 1))
          || table.has("not", text.substring(i, i + 2))) {
        return null;
      }
    }
    boolean negative = start > 0 && text.charAt(start - 1) == '负';
    return new Found(start, end, negative ? direction.opposite() : direction, close);
  }
}
