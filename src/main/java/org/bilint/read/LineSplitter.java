package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * Cuts a transcript into the lines that say something. Blank lines, rules, page numbers, comments
 * and time stamps on their own are left out; bullets, indentation, emphasis and the time stamps
 * around a line are trimmed from it.
 */
final class LineSplitter {

  private static final String BULLETS = "•●◦▪■◆◇○‣∙►▶";
  private static final String DASHED_BULLETS = "-*–—+·";

  private static final int LONGEST_LANGUAGE = 10;

  private final Source source;
  private final Set<String> languages;
  private final String content;
  private final List<Line> lines = new ArrayList<>();
  private boolean gap;

  private LineSplitter(Source source, Wordings wordings) {
    this.source = source;
    this.content = source.content();
    this.languages = wordings.of("language");
  }

  static List<Line> split(Source source, Wordings wordings) {
    LineSplitter splitter = new LineSplitter(source, wordings);
    Comments comments = Comments.of(source);
    for (int number = 1; number <= source.lines().lineCount(); number++) {
      Span line = new Span(source.lines().start(number), splitter.contentEnd(number));
      Span text = comments.outside(line.start(), line.end());
      // Where there is nothing but a comment, there is no gap either.
      boolean commented =
          !text.equals(line) && splitter.skipBlanks(text.start(), text.end()) == text.end();
      if (!commented) {
        splitter.add(text.start(), text.end());
      }
    }
    return splitter.lines;
  }

  /** Where a line's own characters end, before LF, CR or CR LF. */
  private int contentEnd(int number) {
    int end =
        number < source.lines().lineCount() ? source.lines().start(number + 1) : content.length();
    int start = source.lines().start(number);
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private void add(int from, int to) {
    int start = skipBlanks(from, to);
    int end = trimEnd(start, to);
    start = skipHeadingMark(start, end);
    int unmarked = skipBullet(start, end);
    boolean marked = unmarked > start;
    start = skipBlanks(TimeStamp.skip(content, unmarked, end), end);
    start = skipLanguage(start, end);
    end = trimEnd(start, TimeStamp.trim(content, start, end));
    if (isEmphasized(start, end)) {
      start += 2;
      end -= 2;
    }
    if (start >= end || Furniture.isRule(content, start, end)) {
      gap = true;
      return;
    }
    if (Furniture.isPageOrCue(content, start, end)) {
      return;
    }
    lines.add(Line.of(new Segment(content.substring(start, end), start), marked, gap));
    gap = false;
  }

  private int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && isBlank(content.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimEnd(int from, int to) {
    int i = to;
    while (i > from && isBlank(content.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The hashes of a Markdown heading, the angle of a quotation. */
  private int skipHeadingMark(int from, int to) {
    int i = from;
    while (i < to && (content.charAt(i) == '#' || content.charAt(i) == '>')) {
      i++;
    }
    return i > from && i < to && isBlank(content.charAt(i)) ? skipBlanks(i, to) : from;
  }

  /** "EN: ", in a text that names the language of each line. */
  private int skipLanguage(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + LONGEST_LANGUAGE); i++) {
      if (content.charAt(i) == ':' || content.charAt(i) == '\uFF1A') {
        String name = SpeakerShape.bare(content.substring(from, i)).toLowerCase(Locale.ROOT);
        return languages.contains(name) ? skipBlanks(i + 1, to) : from;
      }
    }
    return from;
  }

  private int skipBullet(int from, int to) {
    if (from >= to) {
      return from;
    }
    char c = content.charAt(from);
    if (BULLETS.indexOf(c) >= 0) {
      return skipBlanks(from + 1, to);
    }
    boolean spaced = from + 1 < to && isBlank(content.charAt(from + 1));
    return DASHED_BULLETS.indexOf(c) >= 0 && spaced ? skipBlanks(from + 1, to) : from;
  }

  private boolean isEmphasized(int from, int to) {
    return isWrapped("**", from, to) || isWrapped("__", from, to);
  }

  private boolean isWrapped(String mark, int from, int to) {
    return to - from > 2 * mark.length()
        && content.startsWith(mark, from)
        && content.startsWith(mark, to - mark.length())
        && content.indexOf(mark, from + mark.length()) == to - mark.length();
  }

  /** White space of any width, and the marks that show nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\uFEFF'
        || c == '\u2060'
        || c == '\u00AD'
        || c == '\uFE0F';
  }
}
