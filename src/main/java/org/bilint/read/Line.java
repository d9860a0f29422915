package org.bilint.read;

import java.util.Locale;
import org.bilint.text.Segment;

/**
 * A line of a transcript that says something, without its indentation and its marks.
 *
 * @param marked whether a bullet or the like stood before it
 * @param gap whether anything but a line end stood between it and the line before
 * @param key its letters and digits in lower case, by which repeated lines are known
 */
record Line(Segment segment, Glyphs glyphs, boolean marked, boolean gap, String key) {

  /** Lines beyond this are paragraphs; they are only compared as they stand. */
  private static final int SHORT = 160;

  static Line of(Segment segment, boolean marked, boolean gap) {
    return new Line(segment, Glyphs.of(segment.text()), marked, gap, key(segment.text()));
  }

  String text() {
    return segment.text();
  }

  Glyphs.Script script() {
    return glyphs.script();
  }

  boolean isShort() {
    return text().length() <= SHORT;
  }

  static String key(String text) {
    if (text.length() > SHORT) {
      return text;
    }
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.isEmpty() ? text : key.toString().toLowerCase(Locale.ROOT);
  }
}
