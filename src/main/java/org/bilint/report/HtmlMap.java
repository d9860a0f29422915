package org.bilint.report;

import java.util.List;
import java.util.TreeSet;
import org.bilint.check.Finding;
import org.bilint.check.Severity;

/**
 * Where in the text the findings lie: a strip from the first paragraph to the last, a lane for each
 * severity, a band for each turn; beside it the same turns as a list of links.
 */
final class HtmlMap {

  /** Units of the picture's width; the page stretches it to whatever it has. */
  static final int WIDTH = 1000;

  private static final int LANE = 8;
  private static final int HEIGHT = LANE * Severity.values().length;

  private final Html html;
  private final HtmlPage page;

  HtmlMap(Html html, HtmlPage page) {
    this.html = html;
    this.page = page;
  }

  void write() {
    jumps();
    html.open(
        "svg",
        "id",
        "map",
        "class",
        "map",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-labelledby",
        "map-name");
    html.say("title", "map", "id", "map-name").line();
    bands();
    for (Severity severity : Severity.values()) {
      html.open("path", "class", severity.word(), "d", ticks(severity)).close("path").line();
    }
    html.open("rect", "id", "view", "class", "view", "y", "0", "width", "0", "height", "" + HEIGHT)
        .close("rect");
    html.close("svg").line();
  }

  private void bands() {
    int odd = 0;
    for (int i = 0; i < page.results().size(); i++) {
      for (Turn turn : Turn.of(page.results().get(i))) {
        double from = x(page.firstPair(i) + turn.first() - 1);
        double width = x(turn.pairs());
        html.open(
            "rect",
            "class",
            odd++ % 2 == 0 ? "band" : "band odd",
            "x",
            Figures.number(from),
            "width",
            Figures.number(width),
            "height",
            "" + HEIGHT);
        turn.speaker().ifPresent(name -> html.element("title", name));
        html.close("rect");
      }
    }
    html.line();
  }

  /** One stroke for each pair that has such a finding. */
  private String ticks(Severity severity) {
    TreeSet<Integer> pairs = new TreeSet<>();
    for (int i = 0; i < page.results().size(); i++) {
      Result result = page.results().get(i);
      int before = page.firstPair(i) - 1;
      for (Finding finding : result.findings()) {
        if (finding.severity() == severity) {
          result.pairOf(finding).ifPresent(pair -> pairs.add(before + pair));
        }
      }
    }
    int top = severity.ordinal() * LANE;
    StringBuilder path = new StringBuilder();
    for (int pair : pairs) {
      path.append("M").append(Figures.number(x(pair + 0.5)));
      path.append(" ").append(top + 1).append("v").append(LANE - 2);
    }
    return path.toString();
  }

  /** Where a pair stands in the picture, by how many pairs are before it. */
  private double x(double pairsBefore) {
    return Math.round(10.0 * WIDTH * pairsBefore / page.pairs()) / 10.0;
  }

  /** The turns of all documents as links to their first pairs. */
  private void jumps() {
    html.open("details", "class", "menu jump", "name", "menu").say("summary", "contents");
    html.openNamed("nav", "contents").open("ol").line();
    for (int i = 0; i < page.results().size(); i++) {
      Result result = page.results().get(i);
      List<Turn> turns = Turn.of(result);
      if (page.results().size() > 1) {
        html.open("li").element("a", result.document().path(), "href", "#d" + (i + 1) + "-name");
        html.close("li").line();
      }
      for (Turn turn : turns) {
        if (turn.speaker().isPresent()) {
          jump(turn, result, page.firstPair(i));
        }
      }
    }
    for (String part : List.of("names", "terms", "rules")) {
      if (!part.equals("rules") || !page.findings().isEmpty()) {
        html.open("li", "class", "part").say("a", part, "href", "#" + part).close("li").line();
      }
    }
    html.close("ol").close("nav").close("details").line();
  }

  private void jump(Turn turn, Result result, int firstPair) {
    int line =
        result.line(
            result.pairs().get(turn.first()).source().stream()
                .findFirst()
                .orElseGet(() -> result.pairs().get(turn.first()).target().get(0))
                .segment());
    html.open("li").open("a", "href", "#p" + (firstPair + turn.first()));
    html.element("span", "" + line, "class", "line");
    html.element("span", turn.speaker().orElseThrow(), "lang", "en").close("a");
    html.open("span", "class", "tally");
    for (Severity severity : Severity.values()) {
      long count = turn.findings().stream().filter(each -> each.severity() == severity).count();
      if (count > 0) {
        html.open("b", "class", severity.word()).text("" + count);
        html.say("span", severity.word(), "class", "unseen").close("b");
      }
    }
    html.close("span").close("li").line();
  }
}
