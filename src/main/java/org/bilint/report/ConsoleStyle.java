package org.bilint.report;

/**
 * How the console report looks.
 *
 * @param colour whether escape sequences are welcome
 * @param width columns of the terminal; quoted lines are cut to it
 * @param summary whether counts, score and verdict follow the findings
 */
public record ConsoleStyle(boolean colour, int width, boolean summary) {

  /** What to assume of a terminal that does not say. */
  public static final int USUAL_WIDTH = 100;

  public static final ConsoleStyle PLAIN = new ConsoleStyle(false, USUAL_WIDTH, true);

  /** Below this a quoted line would show nothing around its span. */
  private static final int NARROWEST = 40;

  public ConsoleStyle {
    width = Math.max(width, NARROWEST);
  }
}
