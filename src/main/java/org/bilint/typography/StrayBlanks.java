package org.bilint.typography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.AlignedDocument;
import org.jspecify.annotations.Nullable;

/** Blanks that Chinese text has no use for, a finding for each kind. */
public final class StrayBlanks implements SlipFinder {

  private enum Kind {
    AT_MARK("a blank at a Chinese mark", "no blank"),
    INSIDE_CHINESE("a blank between Chinese characters", "no blank"),
    DOUBLED("more than one blank in a row", "one");

    final String wrong;
    final String right;

    Kind(String wrong, String right) {
      this.wrong = wrong;
      this.right = right;
    }
  }

  private static final String MARKS = "，。、；：？！「」『』（）《》";

  @Override
  public List<Slips> find(AlignedDocument document) {
    Map<Kind, List<Slip>> byKind = new EnumMap<>(Kind.class);
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      String text = paragraph.text();
      boolean running = isRunning(text);
      for (int i = 0; i < text.length(); i++) {
        int start = i;
        while (i < text.length() && isPlainBlank(text.charAt(i))) {
          i++;
        }
        if (i > start && start > 0 && i < text.length()) {
          Kind kind = kind(text.charAt(start - 1), text.charAt(i), i - start, running);
          if (kind != null) {
            String right = kind == Kind.DOUBLED ? " " : "";
            byKind
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .add(paragraph.slip(start, i, right));
          }
        }
      }
    }
    List<Slips> found = new ArrayList<>();
    byKind.forEach((kind, slips) -> found.add(Slips.of(kind.wrong, kind.right, slips)));
    return found;
  }

  private static @Nullable Kind kind(char left, char right, int length, boolean running) {
    if (MARKS.indexOf(left) >= 0 || MARKS.indexOf(right) >= 0) {
      return Kind.AT_MARK;
    }
    if (Glyph.isHan(left) && Glyph.isHan(right)) {
      // A heading may part its words; so may a list of names.
      return running ? Kind.INSIDE_CHINESE : null;
    }
    boolean chinese = Glyph.isHan(left) || Glyph.isHan(right);
    return length > 1 && chinese ? Kind.DOUBLED : null;
  }

  private static boolean isRunning(String text) {
    char last = Glyph.before(text, text.length());
    return "。！？.!?」”".indexOf(last) >= 0;
  }

  private static boolean isPlainBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t';
  }
}
