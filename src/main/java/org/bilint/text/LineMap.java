package org.bilint.text;

import java.util.Arrays;

/** Where the lines of a text begin. Lines and columns are 1-based; columns count UTF-16 units. */
public final class LineMap {

  private final int[] starts;

  private LineMap(int[] starts) {
    this.starts = starts;
  }

  /** Lines end at LF, CR or CR LF. */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crOfCrLf)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, count));
  }

  public int lineCount() {
    return starts.length;
  }

  /** The line that holds the unit at {@code offset}. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The offset of the first unit of a line. */
  public int start(int line) {
    return starts[line - 1];
  }
}
