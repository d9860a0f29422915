package org.bilint.audit.view;

import java.util.List;
import java.util.Optional;
import org.bilint.audit.stats.Interval;
import org.bilint.check.Severity;
import org.bilint.report.Html;

/**
 * A table with a bar in each row, so that it can be read aloud and shrinks with the window. Its
 * scale begins at zero and ends with the largest number or interval.
 */
final class Bars {

  /** Units across: the picture is stretched to its column. */
  private static final double WIDTH = 1000;

  /**
   * A row.
   *
   * @param notes further cells, as many as the table has columns for them
   * @param parts what the bar is made of, from the left: {@code critical}, {@code major} ...
   */
  record Row(
      String label,
      double value,
      Optional<Interval> interval,
      List<String> notes,
      List<Part> parts) {

    private boolean has(String kind) {
      return parts.stream().anyMatch(part -> part.kind.equals(kind) && part.value > 0);
    }

    private double reach() {
      return Math.max(value, interval.map(Interval::high).orElse(0.0));
    }
  }

  /** A stretch of a bar. */
  record Part(String kind, double value) {}

  private final Html page;
  private final String caption;
  private final List<String> heads;

  /**
   * @param heads of the first column, the bar's number, and the notes
   */
  Bars(Html page, String caption, List<String> heads) {
    this.page = page;
    this.caption = caption;
    this.heads = heads;
  }

  void write(List<Row> rows) {
    double most = rows.stream().mapToDouble(Row::reach).max().orElse(0);
    page.open("div", "class", "wide").open("table", "class", "bars").line();
    page.open("caption").text(caption);
    for (Severity severity : Severity.values()) {
      if (rows.stream().anyMatch(row -> row.has(severity.word()))) {
        page.text(" ").open("span", "class", "swatch " + severity.word()).close("span");
        page.text(" " + severity.word());
      }
    }
    page.close("caption").open("thead").open("tr");
    page.element("th", heads.get(0), "scope", "col");
    page.open("td").close("td");
    heads.subList(1, heads.size()).forEach(each -> page.element("th", each, "scope", "col"));
    page.close("tr").close("thead").line().open("tbody").line();
    for (Row row : rows) {
      row(row, most);
    }
    page.close("tbody").close("table").close("div").line();
  }

  private void row(Row row, double most) {
    page.open("tr").element("th", row.label, "scope", "row");
    page.open("td", "class", "bar")
        .open(
            "svg", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none", "aria-hidden", "true");
    double at = 0;
    for (Part part : row.parts) {
      double width = most == 0 ? 0 : WIDTH * part.value / most;
      if (width > 0) {
        page.open(
                "rect",
                "class",
                part.kind,
                "x",
                Figures.place(at),
                "width",
                Figures.place(width),
                "height",
                "10")
            .close("rect");
      }
      at += width;
    }
    row.interval.ifPresent(interval -> whisker(interval, most));
    page.close("svg").close("td");
    page.open("td", "class", "number").text(Figures.rate(row.value));
    row.interval.ifPresent(interval -> page.element("small", Figures.range(interval)));
    page.close("td");
    row.notes.forEach(note -> page.element("td", note, "class", "number"));
    page.close("tr").line();
  }

  private void whisker(Interval interval, double most) {
    double low = most == 0 ? 0 : WIDTH * interval.low() / most;
    double high = most == 0 ? 0 : WIDTH * interval.high() / most;
    page.open(
            "path",
            "class",
            "whisker",
            "d",
            "M" + Figures.place(low) + " 5H" + Figures.place(high),
            "vector-effect",
            "non-scaling-stroke")
        .close("path");
  }
}
