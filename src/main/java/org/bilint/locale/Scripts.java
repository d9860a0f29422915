package org.bilint.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.text.DataTable;
import org.bilint.text.Span;

/** Which characters only one script has, and what the other writes for them. Immutable. */
public final class Scripts {

  /** So many characters that both scripts share may stand within one stretch of the other one. */
  private static final int GAP = 8;

  private static final byte SIMPLIFIED = 1;
  private static final byte TRADITIONAL = 2;

  private final byte[] kind = new byte[1 << 16];
  private final char[] other = new char[1 << 16];
  private final boolean[] ambiguous = new boolean[1 << 16];

  private Scripts() {}

  private static final class Bundled {
    static final Scripts SCRIPTS = load();
  }

  /** Read on first use, and only then. */
  public static Scripts bundled() {
    return Bundled.SCRIPTS;
  }

  private static Scripts load() {
    Scripts scripts = new Scripts();
    for (DataTable.Row row : DataTable.load("locale/scripts.tsv")) {
      String script = row.cells(2).get(0);
      for (String pair : row.cells().get(1).split(" ")) {
        if (pair.length() != 2) {
          throw row.fault("a character and its other form are needed: " + pair);
        }
        char c = pair.charAt(0);
        scripts.other[c] = pair.charAt(1);
        scripts.ambiguous[c] = script.equals("many");
        scripts.kind[c] |= script.equals("hant") ? TRADITIONAL : SIMPLIFIED;
      }
    }
    return scripts;
  }

  /** Whether Simplified text alone has the character, or Japanese. */
  public boolean isSimplified(char c) {
    return kind[c] == SIMPLIFIED;
  }

  /** Whether Traditional text alone has the character. */
  public boolean isTraditional(char c) {
    return kind[c] == TRADITIONAL;
  }

  /** Whether a character of the wrong script is in a text. */
  public boolean hasForeign(CharSequence text, boolean traditional) {
    return text.chars().anyMatch(c -> isForeign((char) c, traditional));
  }

  private boolean isForeign(char c, boolean traditional) {
    return traditional ? isSimplified(c) : isTraditional(c);
  }

  /**
   * The stretches of a text that are in the wrong script: each from its first such character to its
   * last, with what both scripts share between them.
   *
   * @param traditional whether the text should be Traditional
   */
  public List<Span> foreign(CharSequence text, boolean traditional) {
    List<Span> stretches = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForeign(c, traditional)) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (start >= 0 && (isForeign(c, !traditional) || i - end >= GAP)) {
        stretches.add(new Span(start, end));
        start = -1;
      }
    }
    if (start >= 0) {
      stretches.add(new Span(start, end));
    }
    return stretches;
  }

  /** The text in the other script; empty where a character has several forms there. */
  public Optional<String> converted(CharSequence text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ambiguous[c]) {
        return Optional.empty();
      }
      converted.append(other[c] == 0 ? c : other[c]);
    }
    return Optional.of(converted.toString());
  }
}
