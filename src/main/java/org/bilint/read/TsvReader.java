package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Reads {@code source<TAB>target} a line; one block a row, further columns left out. */
public final class TsvReader implements DocumentReader {

  private static final Set<String> SOURCE_HEADERS = Set.of("source", "src", "en", "english");
  private static final Set<String> TARGET_HEADERS =
      Set.of("target", "tgt", "zh", "chinese", "zh-tw", "zh-cn", "zh-hk", "translation");

  /** So much of the lines must be rows for a text of another name to be taken for a table. */
  private static final double NEARLY_ALL = 0.9;

  private record Row(Segment left, Segment right) {

    boolean isHeader() {
      String first = left.text().toLowerCase(Locale.ROOT).replace('_', '-');
      String second = right.text().toLowerCase(Locale.ROOT).replace('_', '-');
      return (SOURCE_HEADERS.contains(first) && TARGET_HEADERS.contains(second))
          || (TARGET_HEADERS.contains(first) && SOURCE_HEADERS.contains(second));
    }

    Block block(boolean swapped) {
      Segment source = swapped ? right : left;
      Segment target = swapped ? left : right;
      return new Block(
          Block.Kind.SPEECH,
          Optional.empty(),
          source.text().isEmpty() ? List.of() : List.of(source),
          target.text().isEmpty() ? List.of() : List.of(target));
    }
  }

  /** Whether a text is a table by its name or by its lines. */
  static boolean recognizes(Source source) {
    if (source.path().toLowerCase(Locale.ROOT).endsWith(".tsv")) {
      return true;
    }
    int lines = 0;
    int rows = 0;
    Comments comments = Comments.of(source);
    for (int number = 1; number <= source.lines().lineCount(); number++) {
      Segment line = line(source, comments, number);
      if (line.text().isEmpty()) {
        continue;
      }
      lines++;
      int tab = line.text().indexOf('\t');
      if (tab > 0 && tab == line.text().lastIndexOf('\t')) {
        Glyphs left = Glyphs.of(line.text().substring(0, tab));
        Glyphs right = Glyphs.of(line.text().substring(tab + 1));
        rows += left.letters() > 0 && left.chineseShare() < 0.5 && right.han() > 0 ? 1 : 0;
      }
    }
    return rows > 0 && rows >= NEARLY_ALL * lines;
  }

  @Override
  public Document read(Source source, Languages asked) throws UnreadableException {
    List<Row> rows = rows(source);
    int swapped = 0;
    for (Row row : rows) {
      boolean chineseLeft = Glyphs.of(row.left.text()).script() == Glyphs.Script.CHINESE;
      boolean chineseRight = Glyphs.of(row.right.text()).script() == Glyphs.Script.CHINESE;
      swapped += chineseLeft && !chineseRight ? 1 : chineseRight ? -1 : 0;
    }
    boolean chineseFirst = swapped > 0;
    boolean chinese = false;
    boolean english = false;
    for (Row row : rows) {
      Glyphs target = Glyphs.of((chineseFirst ? row.left : row.right).text());
      Glyphs other = Glyphs.of((chineseFirst ? row.right : row.left).text());
      chinese |= target.han() > 0;
      english |= other.letters() > 0;
    }
    if (!chinese) {
      throw new MonolingualException(source.path(), "Chinese");
    }
    if (!english) {
      throw new MonolingualException(source.path(), "English");
    }
    return TranscriptReader.document(
        source, asked, rows.stream().map(row -> row.block(chineseFirst)).toList());
  }

  private static List<Row> rows(Source source) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    boolean first = true;
    Comments comments = Comments.of(source);
    for (int number = 1; number <= source.lines().lineCount(); number++) {
      Segment line = line(source, comments, number);
      String text = line.text();
      int tab = text.indexOf('\t');
      // A row may begin with "#1"; a comment has no second column.
      if (trimmed(line, 0, text.length()).text().isEmpty() || (tab < 0 && text.startsWith("#"))) {
        continue;
      }
      if (tab < 0) {
        throw new UnreadableException(source.path(), number, "no tab in a row of a TSV file");
      }
      int next = text.indexOf('\t', tab + 1);
      Row row =
          new Row(trimmed(line, 0, tab), trimmed(line, tab + 1, next < 0 ? text.length() : next));
      boolean header = first && row.isHeader();
      first = false;
      if (!header && !(row.left.text().isEmpty() && row.right.text().isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** A line as it stands, tabs and all, without its end and without comments at its ends. */
  private static Segment line(Source source, Comments comments, int number) {
    String content = source.content();
    int start = source.lines().start(number);
    int end =
        number < source.lines().lineCount() ? source.lines().start(number + 1) : content.length();
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    Span text = comments.outside(start, end);
    return new Segment(text.of(content), text.start());
  }

  private static Segment trimmed(Segment line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && LineSplitter.isBlank(line.text().charAt(start))) {
      start++;
    }
    while (end > start && LineSplitter.isBlank(line.text().charAt(end - 1))) {
      end--;
    }
    return new Segment(line.text().substring(start, end), line.offset() + start);
  }
}
