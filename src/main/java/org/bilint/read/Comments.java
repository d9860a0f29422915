package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.text.LineMap;
import org.bilint.text.Span;

/**
 * The HTML comments of a text that stand on lines of their own or at either end of one. They are no
 * part of a document's paragraphs; what stands in the middle of a line is.
 */
final class Comments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final String content;
  private final TreeMap<Integer, Span> byStart = new TreeMap<>();
  private final TreeMap<Integer, Span> byEnd = new TreeMap<>();

  private Comments(String content) {
    this.content = content;
  }

  static Comments of(Source source) {
    Comments comments = new Comments(source.content());
    if (source.content().contains(OPEN)) {
      comments.find(source.lines());
    }
    return comments;
  }

  private void find(LineMap lines) {
    int lastClose = content.lastIndexOf(CLOSE);
    int commentedUntil = 0;
    for (int line = 1; line <= lines.lineCount(); line++) {
      int end = line < lines.lineCount() ? lines.start(line + 1) : content.length();
      int first = skipBlanks(Math.max(lines.start(line), commentedUntil), end);
      while (first < end && content.startsWith(OPEN, first)) {
        // A comment that nothing ends takes its own line only.
        int close =
            first < lastClose
                ? content.indexOf(CLOSE, first) + CLOSE.length()
                : trimEnd(first, end);
        add(new Span(first, close));
        commentedUntil = close;
        first = skipBlanks(close, Math.max(close, end));
      }
      findTrailing(first, end);
    }
  }

  private void findTrailing(int from, int lineEnd) {
    int end = trimEnd(from, lineEnd);
    while (end - CLOSE.length() > from && content.startsWith(CLOSE, end - CLOSE.length())) {
      int open = content.lastIndexOf(OPEN, end - CLOSE.length() - OPEN.length());
      if (open <= from || content.indexOf(CLOSE, open) + CLOSE.length() != end) {
        return;
      }
      add(new Span(open, end));
      end = trimEnd(from, open);
    }
  }

  private void add(Span span) {
    byStart.put(span.start(), span);
    byEnd.put(span.end(), span);
  }

  /** In the order of the text. */
  List<Span> all() {
    return new ArrayList<>(byStart.values());
  }

  /** What is left of a stretch of a line without the comments at its ends; empty for nothing. */
  Span outside(int start, int end) {
    Map.Entry<Integer, Span> around = byStart.floorEntry(start);
    int from = around != null && around.getValue().end() > start ? around.getValue().end() : start;
    if (from >= end) {
      return new Span(end, end);
    }
    int first = skipBlanks(from, end);
    while (byStart.containsKey(first)) {
      from = byStart.get(first).end();
      if (from >= end) {
        return new Span(end, end);
      }
      first = skipBlanks(from, end);
    }
    int to = end;
    int last = trimEnd(from, to);
    while (byEnd.containsKey(last) && byEnd.get(last).start() >= from) {
      to = byEnd.get(last).start();
      last = trimEnd(from, to);
    }
    return new Span(from, to);
  }

  private int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && LineSplitter.isBlank(content.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimEnd(int from, int to) {
    int i = to;
    while (i > from && LineSplitter.isBlank(content.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
