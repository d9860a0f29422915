package org.bilint.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts of as many lines in the unified format, as {@code patch} reads it. A line's end is part
 * of the line.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * The difference, empty where there is none.
   *
   * @throws IllegalArgumentException if the texts do not have the same number of lines
   */
  public static String of(String path, String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    if (old.size() != now.size()) {
      throw new IllegalArgumentException("other lines, not changed ones");
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < old.size()) {
      if (old.get(i).equals(now.get(i))) {
        i++;
        continue;
      }
      int from = Math.max(0, i - CONTEXT);
      int last = i;
      for (int j = i; j < old.size() && j <= last + 2 * CONTEXT + 1; j++) {
        last = old.get(j).equals(now.get(j)) ? last : j;
      }
      int to = Math.min(old.size(), last + CONTEXT + 1);
      if (out.length() == 0) {
        out.append("--- ").append(path).append("\n+++ ").append(path).append('\n');
      }
      hunk(out, old, now, from, to);
      i = to;
    }
    return out.toString();
  }

  private static void hunk(
      StringBuilder out, List<String> old, List<String> now, int from, int to) {
    String range = (from + 1) + "," + (to - from);
    out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    int i = from;
    while (i < to) {
      if (old.get(i).equals(now.get(i))) {
        line(out, ' ', old.get(i++));
        continue;
      }
      int end = i;
      while (end < to && !old.get(end).equals(now.get(end))) {
        line(out, '-', old.get(end++));
      }
      while (i < end) {
        line(out, '+', now.get(i++));
      }
    }
  }

  private static void line(StringBuilder out, char sign, String line) {
    out.append(sign).append(line);
    if (!line.endsWith("\n")) {
      out.append("\n\\ No newline at end of file\n");
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
