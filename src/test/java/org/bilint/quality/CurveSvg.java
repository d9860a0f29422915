package org.bilint.quality;

import java.util.List;
import java.util.Locale;

/** Draws how much is found against how often an alarm is raised on untouched text. */
final class CurveSvg {

  /** Shares, from 0 to 1. */
  record Point(double alarms, double found) {}

  private static final int WIDTH = 640;
  private static final int HEIGHT = 420;
  private static final int LEFT = 60;
  private static final int TOP = 30;
  private static final int ACROSS = 540;
  private static final int DOWN = 330;

  /** The share of alarms at the right end. */
  private static final double LAST = 0.05;

  private CurveSvg() {}

  static String of(List<Point> points) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            .formatted(WIDTH, HEIGHT));
    out.append(" font-family=\"sans-serif\" font-size=\"12\">\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    out.append("<text x=\"60\" y=\"20\">Cut clauses found, by share of untouched segments");
    out.append(" with an omission or addition finding</text>\n");
    for (int i = 0; i <= 5; i++) {
      double x = LEFT + ACROSS * i / 5.0;
      double y = TOP + DOWN - DOWN * i / 5.0;
      out.append(line(x, TOP, x, TOP + DOWN)).append(line(LEFT, y, LEFT + ACROSS, y));
      out.append(text(x, TOP + DOWN + 18, i + "%"));
      out.append(text(LEFT - 22, y + 4, 20 * i + "%"));
    }
    out.append("<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"");
    for (Point point : points) {
      if (point.alarms() <= LAST) {
        out.append(
            String.format(
                Locale.ROOT,
                "%.1f,%.1f ",
                LEFT + ACROSS * point.alarms() / LAST,
                TOP + DOWN * (1 - point.found())));
      }
    }
    return out.append("\"/>\n</svg>\n").toString();
  }

  private static String line(double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" stroke=\"#ddd\"/>%n",
        x1,
        y1,
        x2,
        y2);
  }

  private static String text(double x, double y, String words) {
    return String.format(
        Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>%n", x, y, words);
  }
}
