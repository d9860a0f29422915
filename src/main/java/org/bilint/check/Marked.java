package org.bilint.check;

import java.util.ArrayList;
import java.util.List;
import org.bilint.text.Span;

/**
 * A text of an example with the stretches that {@code [[ ]]} marked in it.
 *
 * @param text without the marks
 * @param spans what stood between them, in order
 */
public record Marked(String text, List<Span> spans) {

  public Marked {
    spans = List.copyOf(spans);
  }

  /**
   * @throws IllegalArgumentException if a mark is empty, nested or not closed
   */
  public static Marked parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (true) {
      int open = marked.indexOf("[[", from);
      int close = marked.indexOf("]]", from);
      if (open < 0 && close < 0) {
        return new Marked(text.append(marked, from, marked.length()).toString(), spans);
      }
      int next = open < 0 ? -1 : marked.indexOf("[[", open + 2);
      if (open < 0 || close < open + 3 || (next >= 0 && next < close)) {
        throw new IllegalArgumentException("the marks [[ ]] must come in pairs around some text");
      }
      text.append(marked, from, open);
      int start = text.length();
      text.append(marked, open + 2, close);
      spans.add(new Span(start, text.length()));
      from = close + 2;
    }
  }
}
