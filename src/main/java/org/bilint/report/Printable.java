package org.bilint.report;

/** Text from documents made safe to show: nothing in it moves the cursor or turns the line. */
public final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * The text unit by unit, so that spans still hold: line ends and tabs as spaces, and the
   * replacement character for other controls, for marks that reorder text and for lone surrogates.
   */
  public static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(unit(c));
      }
    }
    return out.toString();
  }

  private static char unit(char c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return ' ';
    }
    boolean reorders = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return reorders || Character.isISOControl(c) || Character.isSurrogate(c) ? REPLACEMENT : c;
  }
}
