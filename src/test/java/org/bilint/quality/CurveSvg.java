package org.bilint.quality;

import java.util.List;
import java.util.Locale;

/** Draws precision against recall. */
final class CurveSvg {

  /** Shares, from 0 to 1. */
  record Point(double recall, double precision) {}

  /** One line of the picture. */
  record Curve(String name, List<Point> points) {}

  private static final int WIDTH = 640;
  private static final int HEIGHT = 440;
  private static final int LEFT = 64;
  private static final int TOP = 36;
  private static final int ACROSS = 550;
  private static final int DOWN = 340;
  private static final int STEPS = 5;
  private static final List<String> COLOURS = List.of("#1f5fa8", "#c2571a", "#777777");

  private CurveSvg() {}

  static String of(List<Curve> curves) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            .formatted(WIDTH, HEIGHT));
    out.append(" font-family=\"sans-serif\" font-size=\"12\">\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    out.append(text(LEFT, 20, "start", "Omission: clauses cut from one segment in eight"));
    for (int i = 0; i <= STEPS; i++) {
      double x = LEFT + (double) ACROSS * i / STEPS;
      double y = TOP + DOWN - (double) DOWN * i / STEPS;
      out.append(line(x, TOP, x, TOP + DOWN)).append(line(LEFT, y, LEFT + ACROSS, y));
      out.append(text(x, TOP + DOWN + 18, "middle", 100 * i / STEPS + "%"));
      out.append(text(LEFT - 8, y + 4, "end", 100 * i / STEPS + "%"));
    }
    out.append(text(LEFT + ACROSS / 2.0, TOP + DOWN + 40, "middle", "recall"));
    out.append(
        "<text transform=\"translate(16,%d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n"
            .formatted(TOP + DOWN / 2, "precision"));
    for (int i = 0; i < curves.size(); i++) {
      out.append(curve(curves.get(i), COLOURS.get(i % COLOURS.size())));
      double y = TOP + DOWN - 16.0 * (curves.size() - i);
      out.append(
          "<rect x=\"%d\" y=\"%.0f\" width=\"16\" height=\"3\" fill=\"%s\"/>%n"
              .formatted(LEFT + 10, y - 5, COLOURS.get(i % COLOURS.size())));
      out.append(text(LEFT + 32, y, "start", curves.get(i).name()));
    }
    return out.append("</svg>\n").toString();
  }

  private static String curve(Curve curve, String colour) {
    StringBuilder out = new StringBuilder("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"");
    out.append(colour).append("\" points=\"");
    for (Point point : curve.points()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%.1f,%.1f ",
              LEFT + ACROSS * point.recall(),
              TOP + DOWN * (1 - point.precision())));
    }
    return out.append("\"/>\n").toString();
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

  private static String text(double x, double y, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        words);
  }
}
