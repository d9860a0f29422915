package org.bilint.audit.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilint.report.Html;

/**
 * Penalty over time, a line for each engine, or one for all. Only the lines are a picture, which is
 * stretched to its place; the words beside them keep their size.
 */
final class TimeChart {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 100;

  /** More lines are not told apart. */
  private static final int MOST_LINES = 6;

  /** More words below the axis run into each other. */
  private static final int MOST_LABELS = 12;

  private static final int TICKS = 4;

  private final Html page;
  private final List<Group> periods;
  private final Map<String, List<Group>> lines;

  TimeChart(Html page, List<Group> periods, Map<String, List<Group>> engines) {
    this.page = page;
    this.periods = periods;
    this.lines = new LinkedHashMap<>();
    if (engines.size() > 1) {
      engines.entrySet().stream()
          .sorted(
              Comparator.comparingLong((Map.Entry<String, List<Group>> e) -> -words(e.getValue())))
          .limit(MOST_LINES)
          .sorted(Map.Entry.comparingByKey())
          .forEach(each -> lines.put(each.getKey(), each.getValue()));
    } else {
      lines.put("all documents", periods);
    }
  }

  private static long words(List<Group> groups) {
    return groups.stream().mapToLong(Group::words).sum();
  }

  void write() {
    double most =
        lines.values().stream().flatMap(List::stream).mapToDouble(Group::rate).max().orElse(0);
    double top = round(most);
    page.open("figure", "class", "time").line();
    page.open("figcaption").text("Penalty per 1,000 words by date");
    int number = 0;
    for (String name : lines.keySet()) {
      page.open("span", "class", "key line-" + number++).close("span").text(name + " ");
    }
    page.close("figcaption").line();
    page.open("div", "class", "plot").line();
    page.open("div", "class", "ticks", "aria-hidden", "true");
    for (int i = TICKS; i >= 0; i--) {
      page.element("span", Figures.tick(top * i / TICKS));
    }
    page.close("div").line();
    page.open(
            "svg",
            "viewBox",
            "0 0 1000 100",
            "preserveAspectRatio",
            "none",
            "role",
            "img",
            "aria-label",
            "Penalty per 1,000 words by date; the table below has the numbers")
        .line();
    for (int i = 0; i <= TICKS; i++) {
      path("grid", "M0 " + Figures.place(HEIGHT * i / TICKS) + "H1000");
    }
    number = 0;
    for (List<Group> line : lines.values()) {
      line(line, number++, top);
    }
    page.close("svg").line();
    labels();
    page.close("div").line();
    table();
    page.close("figure").line();
  }

  private void line(List<Group> line, int number, double top) {
    Map<String, Group> byPeriod = new HashMap<>();
    line.forEach(each -> byPeriod.put(each.name(), each));
    StringBuilder path = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    boolean down = false;
    for (int i = 0; i < periods.size(); i++) {
      Group group = byPeriod.get(periods.get(i).name());
      if (group == null) {
        // A month without a document is a gap, and no month without errors.
        down = false;
        continue;
      }
      String at =
          Figures.place(WIDTH * (i + 0.5) / periods.size())
              + " "
              + Figures.place(top == 0 ? HEIGHT : HEIGHT - HEIGHT * group.rate() / top);
      path.append(down ? "L" : "M").append(at);
      dots.append("M").append(at).append("h0");
      down = true;
    }
    path("line line-" + number, path.toString());
    path("dots line-" + number, dots.toString());
  }

  private void path(String kind, String path) {
    page.open("path", "class", kind, "d", path, "vector-effect", "non-scaling-stroke")
        .close("path")
        .line();
  }

  private void labels() {
    int step = (periods.size() + MOST_LABELS - 1) / MOST_LABELS;
    page.open("div", "class", "dates", "aria-hidden", "true");
    int last = periods.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean due = i % step == 0;
      String kind = i == 0 ? "end" : i < last ? "between" : due ? "end" : "end spare";
      page.element("span", due || i == last ? periods.get(i).name() : "", "class", kind);
    }
    page.close("div").line();
  }

  /** The numbers of the picture. */
  private void table() {
    List<String> names = new ArrayList<>(lines.keySet());
    page.open("details").element("summary", "The numbers");
    List<String> heads = new ArrayList<>(List.of("Date"));
    heads.addAll(names);
    new WideTable(heads).write(page, () -> periods.forEach(each -> row(each, names)));
    page.close("details").line();
  }

  private void row(Group period, List<String> names) {
    page.open("tr").element("th", period.name(), "scope", "row");
    for (String name : names) {
      String rate =
          lines.getOrDefault(name, List.of()).stream()
              .filter(each -> each.name().equals(period.name()))
              .findFirst()
              .map(each -> Figures.rate(each.rate()))
              .orElse("–");
      page.element("td", rate, "class", "number");
    }
    page.close("tr").line();
  }

  /** The next round number: 1, 2, 4 or 8 times a power of ten. */
  private static double round(double most) {
    if (most <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double factor : new double[] {1, 2, 4, 8}) {
      if (most <= factor * power) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
