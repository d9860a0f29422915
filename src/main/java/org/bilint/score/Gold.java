package org.bilint.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilint.check.Category;
import org.bilint.check.Finding;
import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Human annotations of a document: a tab-separated table with the columns {@code line_en line_zh
 * category severity source_span target_span agreement detectable note} and a header.
 */
public record Gold(List<Row> rows) {

  /**
   * One annotated error.
   *
   * @param category as the annotators named it; some are none of ours
   * @param sourceSpan the words of the source line, empty where it has no place there
   * @param targetSpan the same of the translation's line
   */
  public record Row(
      int sourceLine,
      int targetLine,
      String category,
      String severity,
      String sourceSpan,
      String targetSpan,
      String agreement,
      String detectable,
      String note) {

    public boolean is(Category other) {
      return category.equals(other.word());
    }

    /**
     * Whether a finding points at this error: same category, and its place on some side overlaps
     * the words annotated there.
     */
    public boolean isHitBy(Finding finding, Document document) {
      return is(finding.rule().category()) && isTouchedBy(finding, document);
    }

    /** Whether a finding of any category overlaps the words annotated here, on some side. */
    public boolean isTouchedBy(Finding finding, Document document) {
      return finding.source().map(p -> touches(p, sourceLine, sourceSpan, document)).orElse(false)
          || finding.target().map(p -> touches(p, targetLine, targetSpan, document)).orElse(false);
    }

    private static boolean touches(Place place, int line, String words, Document document) {
      Span at = place.inDocument();
      int first = document.lines().line(at.start());
      if (first != line) {
        return false;
      }
      if (words.isEmpty()) {
        return true;
      }
      // The table names words, not offsets: any place where they stand in the line will do.
      int from = document.lines().start(line);
      int end = document.content().indexOf('\n', from);
      String text = document.content().substring(from, end < 0 ? document.content().length() : end);
      for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
        if (at.overlaps(new Span(from + i, from + i + words.length()))) {
          return true;
        }
      }
      return false;
    }
  }

  public Gold {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param name what error messages call it
   * @throws IllegalArgumentException with name and line, if a row has too few columns or a line
   *     number is none
   */
  public static Gold parse(String name, String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isEmpty()) {
        continue;
      }
      String[] cells = lines[i].split("\t", -1);
      if (cells.length < 8) {
        throw fault(name, i, "8 columns are needed, " + cells.length + " are there");
      }
      rows.add(
          new Row(
              number(name, i, cells[0]),
              number(name, i, cells[1]),
              cells[2].toLowerCase(Locale.ROOT),
              cells[3].toLowerCase(Locale.ROOT),
              cells[4],
              cells[5],
              cells[6],
              cells[7],
              cells.length > 8 ? cells[8] : ""));
    }
    if (rows.isEmpty()) {
      throw fault(name, 0, "no annotations");
    }
    return new Gold(rows);
  }

  private static int number(String name, int line, String cell) {
    if (cell.isBlank()) {
      return 0;
    }
    try {
      return Integer.parseInt(cell.trim());
    } catch (NumberFormatException e) {
      throw fault(name, line, "not a line number: " + cell);
    }
  }

  private static IllegalArgumentException fault(String name, int line, String message) {
    return new IllegalArgumentException(name + ":" + (line + 1) + ": " + message);
  }
}
