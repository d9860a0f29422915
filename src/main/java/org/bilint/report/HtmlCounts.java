package org.bilint.report;

import java.util.Map;
import org.bilint.check.Category;
import org.bilint.check.Severity;

/** How many findings of each category and severity there are: a table, a bar in each row. */
final class HtmlCounts {

  /** The length of the longest bar, in the units of its picture. */
  private static final int LENGTH = 160;

  private static final int HEIGHT = 10;

  private final Html html;
  private final Map<Category, Map<Severity, Integer>> counts;

  HtmlCounts(Html html, Map<Category, Map<Severity, Integer>> counts) {
    this.html = html;
    this.counts = counts;
  }

  void write() {
    int most = counts.values().stream().mapToInt(HtmlCounts::sum).max().orElse(1);
    html.open("table", "class", "counts");
    html.say("caption", "by.category");
    html.open("thead").open("tr").say("th", "category", "scope", "col");
    for (Severity severity : Severity.values()) {
      html.say("th", severity.word(), "scope", "col");
    }
    html.open("td").close("td").close("tr").close("thead").line().open("tbody");
    counts.forEach((category, row) -> row(category, row, most));
    html.close("tbody").close("table").line();
  }

  private void row(Category category, Map<Severity, Integer> row, int most) {
    html.open("tr").say("th", category.word(), "scope", "row");
    for (Severity severity : Severity.values()) {
      int count = row.getOrDefault(severity, 0);
      html.element("td", "" + count, "class", count == 0 ? "none" : severity.word());
    }
    html.open("td", "class", "picture");
    bar(row, most);
    html.close("td").close("tr").line();
  }

  /** Says what the numbers beside it say, so that who does not see it misses nothing. */
  private void bar(Map<Severity, Integer> row, int most) {
    String box = "0 0 " + LENGTH + " " + HEIGHT;
    html.open(
        "svg", "viewBox", box, "width", "" + LENGTH, "height", "" + HEIGHT, "aria-hidden", "true");
    int before = 0;
    for (Severity severity : Severity.values()) {
      int count = row.getOrDefault(severity, 0);
      if (count > 0) {
        int from = before * LENGTH / most;
        before += count;
        int width = Math.max(1, before * LENGTH / most - from);
        html.open(
                "rect",
                "class",
                severity.word(),
                "x",
                "" + from,
                "width",
                "" + width,
                "height",
                "" + HEIGHT)
            .close("rect");
      }
    }
    html.close("svg");
  }

  private static int sum(Map<Severity, Integer> row) {
    return row.values().stream().mapToInt(Integer::intValue).sum();
  }
}
